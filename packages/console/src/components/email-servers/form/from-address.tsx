import { Badge, Button, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import type { Discovery } from '@postroad/server/api';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { discover } from '../../../api/email-servers.ts';
import { emailProviderTexts } from '../../../i18n/email-provider.ts';
import { useFormat } from '../../../i18n/format.ts';
import { serverFormTexts } from '../../../i18n/server-form.ts';
import { useTexts } from '../../../i18n/texts.ts';
import diagnosisCss from '../../diagnosis/diagnosis.module.css';
import { FormProblem, fieldProblem } from '../../form-problem.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconSearch } from '../../ui/icons.tsx';
import { type Beginning, beginWithSuggestion } from './beginning.ts';

/** Finds the settings for a mail address, and where they were learned from. */
export function FromAddress({ onBegin }: { readonly onBegin: (beginning: Beginning) => void }) {
  const t = useTexts(serverFormTexts).begin;
  const [address, setAddress] = useState('');
  const finding = useMutation({ mutationFn: discover });

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (address.trim() !== '') finding.mutate(address.trim());
  }

  return (
    <Stack>
      <form onSubmit={submit} noValidate>
        <Group align="flex-end" gap="sm">
          <TextInput
            label={t.address}
            description={t.addressHint}
            type="email"
            autoComplete="off"
            value={address}
            onChange={({ currentTarget }) => setAddress(currentTarget.value)}
            error={fieldProblem(finding.error, 'address')}
            style={{ flex: '1 1 16rem' }}
          />
          <Button type="submit" loading={finding.isPending} leftSection={<IconSearch />}>
            {t.find}
          </Button>
        </Group>
      </form>
      <FormProblem error={finding.error} fields={['address']} />
      {finding.data === undefined ? null : <Found discovery={finding.data} onBegin={onBegin} />}
    </Stack>
  );
}

function Found({
  discovery,
  onBegin,
}: {
  readonly discovery: Discovery;
  readonly onBegin: (beginning: Beginning) => void;
}) {
  const t = useTexts(serverFormTexts).begin;
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer takes the focus once
  useEffect(() => heading.current?.focus(), [discovery]);
  const { suggestions, tried } = discovery;
  return (
    <Stack>
      <h3 ref={heading} tabIndex={-1} style={{ margin: 0, outline: 'none' }}>
        {suggestions.length === 0 ? t.nothing : t.suggestions}
      </h3>
      {suggestions.length === 0 ? <EmptyState title={t.nothing}>{t.nothingText}</EmptyState> : null}
      {suggestions.map((suggestion, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two sources may say the same
        <Paper key={i} withBorder p="md">
          <Group gap="xs">
            <Text fw={600}>{suggestion.provider?.name ?? discovery.domain}</Text>
            <Badge variant="light" tt="none" color={i === 0 ? 'green' : 'gray'}>
              {t.sure(format.number(suggestion.confidence, { style: 'percent' }))}
            </Badge>
          </Group>
          <Text size="sm" c="dimmed">
            {t.from} {t.sources[suggestion.source]}
          </Text>
          <Stack gap="xs" mt="sm">
            {suggestion.endpoints.map((endpoint) => (
              <EndpointChoice
                key={`${endpoint.host} ${endpoint.port} ${endpoint.security}`}
                endpoint={endpoint}
                onChoose={() => onBegin(beginWithSuggestion(discovery, suggestion, endpoint))}
              />
            ))}
          </Stack>
        </Paper>
      ))}
      <details className={diagnosisCss.fold}>
        <summary>
          <span className={diagnosisCss.foldTitle}>{t.tried}</span>
        </summary>
        <div className={diagnosisCss.foldBody}>
          <ul className={diagnosisCss.plain}>
            {tried.map(({ source, asked, said }) => (
              <li key={`${source} ${asked}`}>
                <span className={diagnosisCss.mono}>{asked}</span> {said}
              </li>
            ))}
          </ul>
        </div>
      </details>
    </Stack>
  );
}

function EndpointChoice({
  endpoint,
  onChoose,
}: {
  readonly endpoint: Discovery['suggestions'][number]['endpoints'][number];
  readonly onChoose: () => void;
}) {
  const texts = useTexts(serverFormTexts);
  const { securities } = useTexts(emailProviderTexts);
  const words = texts.differs.endpoint(endpoint.host, endpoint.port, securities[endpoint.security]);
  return (
    <Group justify="space-between" gap="xs">
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {words}
      </Text>
      <Button size="xs" variant="light" onClick={onChoose} aria-label={`${texts.begin.use}: ${words}`}>
        {texts.begin.use}
      </Button>
    </Group>
  );
}
