import { Alert, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { EmailServer } from '@postroad/server/api';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { emailServersQuery } from '../../api/email-servers.ts';
import { useMay } from '../../api/session.ts';
import { targetWords } from '../../components/diagnosis/shapes.ts';
import { EnablingOutcome, EnablingSwitch } from '../../components/email-servers/enabling.tsx';
import { LastCheck, LastTest } from '../../components/email-servers/last-results.tsx';
import { SendTestButton } from '../../components/email-servers/send-test.tsx';
import { ServerMenu } from '../../components/email-servers/server-menu.tsx';
import { ServerWarnings } from '../../components/email-servers/server-warnings.tsx';
import { useEnabling } from '../../components/email-servers/use-enabling.ts';
import { ButtonLink } from '../../components/ui/button-link.tsx';
import { EmptyState } from '../../components/ui/empty-state.tsx';
import { IconCircleCheck, IconInfoCircle, IconPlus, IconServer } from '../../components/ui/icons.tsx';
import { LoadFailed } from '../../components/ui/load-failed.tsx';
import { Page } from '../../components/ui/page.tsx';
import { ListSkeleton } from '../../components/ui/skeletons.tsx';
import { StatusBadge } from '../../components/ui/status.tsx';
import { emailProviderTexts } from '../../i18n/email-provider.ts';
import { useTexts } from '../../i18n/texts.ts';
import css from './email-provider-page.module.css';

/** All email servers, and which of them is used. */
export function EmailProviderPage() {
  const t = useTexts(emailProviderTexts);
  const may = useMay('emailServers.manage');
  const { data, error, refetch } = useQuery(emailServersQuery);
  const add = (
    <ButtonLink leftSection={<IconPlus />} to="/email-provider/new">
      {t.add}
    </ButtonLink>
  );
  return (
    <Page
      title={t.title}
      description={t.description}
      actions={may && data !== undefined && data.length > 0 ? add : undefined}
    >
      {data === undefined ? (
        error === null ? (
          <ListSkeleton rows={2} height={150} />
        ) : (
          <LoadFailed error={error} onRetry={() => void refetch()} />
        )
      ) : data.length === 0 ? (
        <EmptyState icon={IconServer} title={t.empty.title} action={may ? add : undefined}>
          {may ? t.empty.text : t.empty.reader}
        </EmptyState>
      ) : (
        <Servers servers={data} />
      )}
    </Page>
  );
}

function Servers({ servers }: { readonly servers: readonly EmailServer[] }) {
  const t = useTexts(emailProviderTexts);
  const used = servers.find(({ enabled }) => enabled);
  return (
    <Stack>
      <Alert
        color={used === undefined ? 'gray' : 'green'}
        variant="light"
        p="sm"
        icon={used === undefined ? <IconInfoCircle /> : <IconCircleCheck />}
      >
        {used === undefined ? t.off : t.on(used.alias)}
      </Alert>
      <ul className={css.servers}>
        {servers.map((server) => (
          <li key={server.id}>
            <ServerCard server={server} />
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function ServerCard({ server }: { readonly server: EmailServer }) {
  const t = useTexts(emailProviderTexts);
  const may = useMay('emailServers.manage');
  const enabling = useEnabling(server);
  const { id, alias, enabled, warnings } = server;
  return (
    <Paper withBorder p="lg" component="article" aria-label={alias}>
      <Stack gap="md">
        <Group justify="space-between" align="flex-start" gap="md">
          <div className={css.name}>
            <Group gap="sm">
              <Title order={2} size="h3">
                <Link to="/email-provider/$emailServerId" params={{ emailServerId: id }} className={css.link}>
                  {alias}
                </Link>
              </Title>
              {may ? <StatusBadge status={enabled ? 'enabled' : 'disabled'} size="sm" /> : null}
            </Group>
            <Text size="sm" c="dimmed" className={css.target}>
              {targetWords(server)} · {t.securities[server.security]} · {server.username}
            </Text>
          </div>
          <EnablingSwitch server={server} enabling={enabling} />
        </Group>
        <EnablingOutcome server={server} enabling={enabling} />
        <ServerWarnings {...(warnings === undefined ? {} : { warnings })} />
        <Group justify="space-between" align="flex-end" gap="md">
          <dl className={css.results}>
            <div>
              <dt>{t.lastCheck}</dt>
              <dd>
                <LastCheck serverId={id} />
              </dd>
            </div>
            <div>
              <dt>{t.lastTest}</dt>
              <dd>
                <LastTest serverId={id} />
              </dd>
            </div>
          </dl>
          {may ? (
            <Group gap="xs">
              <SendTestButton server={server} />
              <ServerMenu server={server} />
            </Group>
          ) : null}
        </Group>
      </Stack>
    </Paper>
  );
}
