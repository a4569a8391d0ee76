import { Alert, Button, Group, Loader, Stack, Switch, Text } from '@mantine/core';
import type { EmailServer } from '@postroad/server/api';
import { useQuery } from '@tanstack/react-query';
import { emailServersQuery } from '../../api/email-servers.ts';
import { useMay } from '../../api/session.ts';
import { emailProviderTexts } from '../../i18n/email-provider.ts';
import { shellTexts } from '../../i18n/shell.ts';
import { useTexts } from '../../i18n/texts.ts';
import { ApiErrorAlert } from '../ui/api-error-alert.tsx';
import { IconAlertTriangle } from '../ui/icons.tsx';
import { StatusBadge } from '../ui/status.tsx';
import { otherEnabledOf, refusalOf } from './refusal.ts';
import { RefusalAlert } from './refusal-alert.tsx';
import type { useEnabling } from './use-enabling.ts';

type Enabling = ReturnType<typeof useEnabling>;

/** "Use custom email provider". Those who may not change it see its state. */
export function EnablingSwitch({
  server,
  enabling,
}: {
  readonly server: EmailServer;
  readonly enabling: Enabling;
}) {
  const t = useTexts(emailProviderTexts);
  const may = useMay('emailServers.manage');
  if (!may) return <StatusBadge status={server.enabled ? 'enabled' : 'disabled'} />;
  const checked = enabling.isPending ? (enabling.variables?.enabled ?? server.enabled) : server.enabled;
  return (
    <Switch
      label={t.toggle}
      aria-label={t.toggleOf(server.alias)}
      checked={checked}
      // It stays where the focus is while the check runs.
      aria-disabled={enabling.isPending}
      onChange={({ currentTarget }) => {
        if (!enabling.isPending) enabling.mutate({ enabled: currentTarget.checked });
      }}
    />
  );
}

/** What switching on comes to: the login before it under way, or why it was refused. */
export function EnablingOutcome({
  server,
  enabling,
}: {
  readonly server: EmailServer;
  readonly enabling: Enabling;
}) {
  const t = useTexts(emailProviderTexts);
  if (enabling.isPending)
    return enabling.variables?.enabled === true ? (
      <Group gap="sm" role="status">
        <Loader size="xs" aria-hidden="true" />
        <Text size="sm">{t.enabling}</Text>
      </Group>
    ) : null;
  const { error } = enabling;
  if (error === null) return null;
  const refusal = refusalOf(error);
  if (refusal !== undefined)
    return <RefusalAlert refusal={refusal} title={t.refused.title} onClose={enabling.reset} />;
  const other = otherEnabledOf(error);
  if (other !== undefined) return <OtherEnabled server={server} other={other} enabling={enabling} />;
  return <ApiErrorAlert error={error} title={t.refused.title} />;
}

function OtherEnabled({
  server,
  other,
  enabling,
}: {
  readonly server: EmailServer;
  readonly other: string;
  readonly enabling: Enabling;
}) {
  const t = useTexts(emailProviderTexts);
  const { cancel } = useTexts(shellTexts);
  const { data = [] } = useQuery(emailServersQuery);
  const alias = data.find(({ id }) => id === other)?.alias ?? other;
  return (
    <Alert
      color="orange"
      role="alert"
      icon={<IconAlertTriangle />}
      title={`${t.refused.title}: ${server.alias}`}
    >
      <Stack gap="xs">
        <Text size="sm">
          {t.refused.other} {t.refused.switching}
        </Text>
        <Group gap="xs">
          <Button size="xs" onClick={() => enabling.mutate({ enabled: true, insteadOf: other })}>
            {t.refused.switch(alias)}
          </Button>
          <Button size="xs" variant="default" onClick={enabling.reset}>
            {cancel}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
