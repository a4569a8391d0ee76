import { Alert, Anchor, Avatar, Button, Group, Paper, Text, Title } from '@mantine/core';
import type { Provider } from '@postroad/server/api';
import type { ReactNode } from 'react';
import { emailProviderTexts } from '../../../i18n/email-provider.ts';
import { useFormat } from '../../../i18n/format.ts';
import { serverFormTexts } from '../../../i18n/server-form.ts';
import { useTexts } from '../../../i18n/texts.ts';
import css from '../../diagnosis/diagnosis.module.css';
import { IconAlertTriangle } from '../../ui/icons.tsx';
import { endpointValues } from './beginning.ts';
import { useServerForm } from './form-context.tsx';

/** `2026-05-03`; where it was read may follow. */
const ISO_DATE = 10;

/** What a provider wants: the form of the user name, where to get the password, what of logins works. */
export function ProviderWants({ provider }: { readonly provider: Provider }) {
  const { change } = useServerForm();
  const format = useFormat();
  const t = useTexts(serverFormTexts).provider;
  const { securities } = useTexts(emailProviderTexts);
  const { differs } = useTexts(serverFormTexts);
  const { name, username, password, senderRule, limits, basicAuth, basicAuthNote, notes, endpoints } =
    provider;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t.username, username.hint],
    [t.password, password.hint],
    [t.sender, senderRule],
    [t.limits, limits?.join(' ')],
    [t.notes, notes?.join(' ')],
  ];
  return (
    <Paper withBorder p="lg" component="section" aria-label={t.wants(name)}>
      <Group gap="sm" mb="sm" wrap="nowrap">
        <Avatar name={name} color="initials" radius="md" size={36} aria-hidden="true" alt="" />
        <Title order={2} size="h3">
          {t.wants(name)}
        </Title>
      </Group>
      {basicAuth === 'available' ? null : (
        <Alert
          color={basicAuth === 'removed' ? 'red' : 'orange'}
          variant="light"
          icon={<IconAlertTriangle />}
          title={`${t.basicAuth}: ${t.basicAuths[basicAuth]}`}
          mb="sm"
          p="sm"
        >
          {basicAuthNote}
        </Alert>
      )}
      <dl className={css.pairs} style={{ gridTemplateColumns: 'minmax(0, 1fr)' }}>
        {rows.map(([label, value]) =>
          value === undefined || value === '' ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {endpoints.length < 2 ? null : (
        <Group gap="xs" mt="sm">
          {endpoints.map((endpoint) => (
            <Button
              key={`${endpoint.host} ${endpoint.port} ${endpoint.security}`}
              size="compact-sm"
              variant="default"
              onClick={() => change(endpointValues(endpoint))}
            >
              {differs.use(differs.endpoint(endpoint.host, endpoint.port, securities[endpoint.security]))}
              {endpoint.when === undefined ? '' : ` (${endpoint.when})`}
            </Button>
          ))}
        </Group>
      )}
      <Text size="xs" c="dimmed" mt="sm">
        {t.documentation}:{' '}
        <Anchor
          href={provider.documentation.url}
          target="_blank"
          rel="noreferrer"
          underline="always"
          size="xs"
        >
          {provider.documentation.title}
        </Anchor>{' '}
        · {t.checked(format.date(provider.checked.slice(0, ISO_DATE)))}
      </Text>
    </Paper>
  );
}
