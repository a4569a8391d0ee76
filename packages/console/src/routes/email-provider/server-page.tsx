import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { EmailServer } from '@postroad/server/api';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { emailServerQuery } from '../../api/email-servers.ts';
import { ApiFailure } from '../../api/failure.ts';
import { useMay } from '../../api/session.ts';
import { CheckedDiagnosis } from '../../components/diagnosis/checked-diagnosis.tsx';
import { DiagnosisProgress } from '../../components/diagnosis/diagnosis-progress.tsx';
import { targetWords } from '../../components/diagnosis/shapes.ts';
import { useDiagnosisRun } from '../../components/diagnosis/use-diagnosis-run.ts';
import { EnablingOutcome, EnablingSwitch } from '../../components/email-servers/enabling.tsx';
import { SendTestButton } from '../../components/email-servers/send-test.tsx';
import { ServerGone } from '../../components/email-servers/server-gone.tsx';
import { ServerHistory } from '../../components/email-servers/server-history.tsx';
import { ServerMenu } from '../../components/email-servers/server-menu.tsx';
import { ServerSettings } from '../../components/email-servers/server-settings.tsx';
import { ServerWarnings } from '../../components/email-servers/server-warnings.tsx';
import { useEnabling } from '../../components/email-servers/use-enabling.ts';
import { useRepairOfSaved } from '../../components/email-servers/use-repair-of-saved.ts';
import { ButtonLink } from '../../components/ui/button-link.tsx';
import { IconPencil, IconStethoscope } from '../../components/ui/icons.tsx';
import { LoadFailed } from '../../components/ui/load-failed.tsx';
import { Page } from '../../components/ui/page.tsx';
import { ListSkeleton } from '../../components/ui/skeletons.tsx';
import { StatusBadge } from '../../components/ui/status.tsx';
import { emailProviderTexts } from '../../i18n/email-provider.ts';
import { shellTexts } from '../../i18n/shell.ts';
import { useTexts } from '../../i18n/texts.ts';

/** One server: whether it is used, its settings, and what checks and test emails said. */
export function ServerPage() {
  const t = useTexts(emailProviderTexts);
  const { emailServerId } = useParams({ from: '/shell/email-provider/$emailServerId' });
  const { data, error, refetch } = useQuery(emailServerQuery(emailServerId));
  if (data !== undefined) return <Found key={data.id} server={data} />;
  return (
    <Page title={t.title}>
      {error === null ? (
        <ListSkeleton />
      ) : error instanceof ApiFailure && error.isNotFound ? (
        <ServerGone />
      ) : (
        <LoadFailed error={error} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}

function Found({ server }: { readonly server: EmailServer }) {
  const t = useTexts(emailProviderTexts);
  const { edit } = useTexts(shellTexts);
  const may = useMay('emailServers.manage');
  const enabling = useEnabling(server);
  const check = useDiagnosisRun();
  const repair = useRepairOfSaved(server.id);
  const { id, alias, enabled, warnings, username, security } = server;
  return (
    <Page
      title={alias}
      description={
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {targetWords(server)} · {t.securities[security]} · {username}
        </Text>
      }
      actions={
        may ? (
          <>
            <ButtonLink
              variant="default"
              leftSection={<IconPencil />}
              to="/email-provider/$emailServerId/edit"
              params={{ emailServerId: id }}
            >
              {edit}
            </ButtonLink>
            <ServerMenu server={server} />
          </>
        ) : undefined
      }
    >
      <Stack gap="xl" maw="60rem">
        <Paper withBorder p="lg">
          <Stack>
            <Group justify="space-between" gap="md">
              <Group gap="md">
                {may ? <StatusBadge status={enabled ? 'enabled' : 'disabled'} size="lg" /> : null}
                <EnablingSwitch server={server} enabling={enabling} />
              </Group>
              {may ? (
                <Group gap="xs">
                  <Button
                    variant="default"
                    leftSection={<IconStethoscope />}
                    disabled={check.run.state === 'running'}
                    onClick={() => check.start(targetWords(server), { emailServerId: id })}
                  >
                    {t.check}
                  </Button>
                  <SendTestButton server={server} />
                </Group>
              ) : null}
            </Group>
            <EnablingOutcome server={server} enabling={enabling} />
            <ServerWarnings {...(warnings === undefined ? {} : { warnings })} />
          </Stack>
        </Paper>
        <DiagnosisProgress run={check.run} onCancel={check.cancel} />
        {check.run.state === 'done' ? (
          <CheckedDiagnosis
            diagnosis={check.run.result}
            takesFocus
            {...(repair === undefined ? {} : { repair })}
          />
        ) : null}
        <section aria-labelledby="server-settings">
          <Title order={2} size="h3" id="server-settings" mb="sm">
            {t.settings.title}
          </Title>
          <ServerSettings server={server} />
        </section>
        <ServerHistory serverId={id} />
      </Stack>
    </Page>
  );
}
