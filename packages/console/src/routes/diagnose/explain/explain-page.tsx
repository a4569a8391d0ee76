import { Button, Group, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import type { ExplainRequest, Explanation } from '@postroad/server/api';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { change } from '../../../api/client.ts';
import { Fold } from '../../../components/fold.tsx';
import { ApiErrorAlert } from '../../../components/ui/api-error-alert.tsx';
import { Page } from '../../../components/ui/page.tsx';
import { diagnoseTexts } from '../../../i18n/diagnose.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { Sections } from '../sections.tsx';
import { Reading } from './reading.tsx';

/** As the service takes it, with room for what JSON adds. */
const MAX_BYTES = 60_000;

/** Reads an error text from anywhere. */
export function ExplainPage() {
  const t = useTexts(diagnoseTexts).explain;
  return (
    <Page title={useTexts(diagnoseTexts).sections.explain} description={t.description}>
      <Sections />
      <Explain />
    </Page>
  );
}

function Explain() {
  const t = useTexts(diagnoseTexts).explain;
  const [text, setText] = useState('');
  const [host, setHost] = useState('');
  const [port, setPort] = useState<number | string>('');
  const [problem, setProblem] = useState<string>();
  const reading = useMutation({
    mutationFn: (body: ExplainRequest) => change<Explanation>('POST', '/api/v1/explain', body),
  });

  function read(event: FormEvent | KeyboardEvent): void {
    event.preventDefault();
    const tooLong = new Blob([JSON.stringify(text)]).size > MAX_BYTES;
    setProblem(text.trim() === '' ? t.empty : tooLong ? t.tooLong : undefined);
    if (text.trim() === '' || tooLong) return;
    const config = {
      ...(host.trim() === '' ? {} : { host: host.trim() }),
      ...(typeof port === 'number' ? { port } : {}),
    };
    reading.mutate({ text, ...(Object.keys(config).length === 0 ? {} : { config }) });
  }

  return (
    <Stack gap="xl" maw="52rem">
      <form onSubmit={read} noValidate>
        <Stack>
          <Textarea
            label={t.text}
            description={t.hint}
            placeholder={t.placeholder}
            required
            autosize
            minRows={5}
            maxRows={18}
            spellCheck={false}
            autoComplete="off"
            error={problem}
            value={text}
            styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
            onChange={({ currentTarget }) => {
              setText(currentTarget.value);
              setProblem(undefined);
            }}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) read(event);
            }}
          />
          <Fold title={t.more}>
            <Group align="flex-start">
              <TextInput
                label={t.host}
                flex="3 1 12rem"
                autoComplete="off"
                spellCheck={false}
                value={host}
                onChange={({ currentTarget }) => setHost(currentTarget.value)}
              />
              <NumberInput
                label={t.port}
                flex="1 1 5rem"
                min={1}
                max={65_535}
                allowDecimal={false}
                hideControls
                value={port}
                onChange={setPort}
              />
            </Group>
          </Fold>
          <Group>
            <Button type="submit" loading={reading.isPending}>
              {t.action}
            </Button>
          </Group>
        </Stack>
      </form>
      <ApiErrorAlert error={reading.error} />
      {reading.data === undefined ? null : <Reading key={reading.submittedAt} reading={reading.data} />}
    </Stack>
  );
}
