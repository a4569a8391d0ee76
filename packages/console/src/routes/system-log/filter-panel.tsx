import { Alert, Button, Group, Paper, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import type { LogCounts } from '@postroad/server/api';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { IconAlertTriangle } from '../../components/ui/icons.tsx';
import { systemLogTexts } from '../../i18n/system-log.ts';
import { useTexts } from '../../i18n/texts.ts';
import { FilterBuilder } from './filter-builder.tsx';
import { readFilter, writeFilter } from './filter-expression.ts';
import { type FilterProblem, lineAt } from './filter-problem.ts';
import css from './system-log.module.css';

/** Where a filter is put together, or typed. An expression opens in the builder when that can show it. */
export function FilterPanel({
  filter,
  problem,
  counts,
  onApply,
}: {
  readonly filter: string;
  readonly problem: FilterProblem | undefined;
  readonly counts: LogCounts | undefined;
  readonly onApply: (filter: string) => void;
}) {
  const t = useTexts(systemLogTexts).filter;
  const [text, setText] = useState(filter);
  const groups = readFilter(text);
  const [typing, setTyping] = useState(groups === undefined || problem !== undefined);
  useEffect(() => {
    setText(filter);
    if (readFilter(filter) === undefined) setTyping(true);
  }, [filter]);
  useEffect(() => {
    if (problem !== undefined) setTyping(true);
  }, [problem]);
  const inBuilder = !typing && groups !== undefined;

  return (
    <Paper withBorder p="md" component="section" aria-label={t.title}>
      <Stack gap="sm">
        <Group justify="space-between">
          <SegmentedControl
            size="xs"
            aria-label={t.mode}
            value={inBuilder ? 'builder' : 'text'}
            onChange={(mode) => setTyping(mode === 'text')}
            data={[
              { value: 'builder', label: t.builder, disabled: groups === undefined },
              { value: 'text', label: t.text },
            ]}
          />
          {groups === undefined && problem === undefined ? (
            <Text size="xs" c="dimmed">
              {t.onlyText}
            </Text>
          ) : null}
        </Group>
        {inBuilder ? (
          <FilterBuilder
            groups={groups}
            counts={counts}
            onChange={(next) => setText(writeFilter(next))}
            onApply={onApply}
          />
        ) : (
          <FilterText
            text={text}
            problem={text === filter ? problem : undefined}
            onChange={setText}
            onApply={() => onApply(text)}
          />
        )}
      </Stack>
    </Paper>
  );
}

function FilterText({
  text,
  problem,
  onChange,
  onApply,
}: {
  readonly text: string;
  readonly problem: FilterProblem | undefined;
  readonly onChange: (text: string) => void;
  readonly onApply: () => void;
}) {
  const t = useTexts(systemLogTexts).filter;
  const field = useRef<HTMLTextAreaElement>(null);
  const position = problem?.position;
  useEffect(() => {
    if (position === undefined) return;
    field.current?.focus();
    field.current?.setSelectionRange(position, position);
  }, [position]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    onApply();
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Textarea
          ref={field}
          label={t.expression}
          description={t.expressionHint}
          inputWrapperOrder={['label', 'input', 'description']}
          autosize
          minRows={2}
          maxRows={10}
          spellCheck={false}
          classNames={{ input: css.code }}
          value={text}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
          }}
          aria-invalid={problem !== undefined}
        />
        {problem === undefined ? null : <ProblemPlace text={text} problem={problem} />}
        <Group gap="sm">
          <Button type="submit" size="sm">
            {t.apply}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function ProblemPlace({ text, problem }: { readonly text: string; readonly problem: FilterProblem }) {
  const t = useTexts(systemLogTexts).filter;
  const { position } = problem;
  const place = position === undefined ? undefined : lineAt(text, position);
  return (
    <Alert
      color="red"
      role="alert"
      icon={<IconAlertTriangle />}
      title={position === undefined ? t.problem : t.problemAt(position)}
    >
      <Text size="sm">{problem.text}</Text>
      {place === undefined ? null : (
        <pre className={css.place}>
          {place.line.slice(0, place.column)}
          <mark className={css.placeMark}>{wordAt(place.line, place.column)}</mark>
          {place.line.slice(place.column + wordAt(place.line, place.column).length)}
          {'\n'}
          <span aria-hidden>{' '.repeat([...place.line.slice(0, place.column)].length)}^</span>
        </pre>
      )}
    </Alert>
  );
}

/** What stands there: a word, a sign, or nothing at the end. */
function wordAt(line: string, column: number): string {
  return /^(?:[^\s()"]+|.)?/su.exec(line.slice(column))?.[0] ?? '';
}
