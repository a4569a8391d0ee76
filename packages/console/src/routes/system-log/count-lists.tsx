import { Button, Paper, Skeleton, Stack, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { LogCounts } from '@postroad/server/api';
import { type CSSProperties, useId, useState } from 'react';
import { IconX } from '../../components/ui/icons.tsx';
import { useFormat } from '../../i18n/format.ts';
import { logWordTexts } from '../../i18n/log-words.ts';
import { systemLogTexts } from '../../i18n/system-log.ts';
import { useTexts } from '../../i18n/texts.ts';
import { wordFor } from './attributes.ts';
import css from './count-lists.module.css';
import { type Condition, hasCondition, readFilter } from './filter-expression.ts';

/** Of each list, before one asks for more. */
const SHOWN = 5;

interface Entry {
  readonly value: string;
  readonly name: string;
  readonly count: number;
}

/** How many events of which kind, by whom, on what, and why they failed. Choosing one narrows the view to it. */
export function CountLists({
  counts,
  filter,
  onToggle,
}: {
  readonly counts: LogCounts | undefined;
  readonly filter: string;
  /** Adds the condition to the filter, or takes it away. */
  readonly onToggle: (condition: Condition, isChosen: boolean) => void;
}) {
  const t = useTexts(systemLogTexts).lists;
  const words = useTexts(logWordTexts);
  const isWide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false });
  if (counts === undefined) return isWide ? <Skeleton height={320} /> : null;
  const named = (list: LogCounts['actors']) =>
    list.map(({ id, displayName, count }) => {
      // Several may bear one name: then the id tells them apart.
      const isShared = list.some((one) => one.id !== id && one.displayName === displayName);
      return {
        value: id,
        name: displayName === '' ? id : isShared ? `${displayName} · ${id}` : displayName,
        count,
      };
    });
  const worded = (list: LogCounts['causes'], catalogue: Readonly<Record<string, string>>) =>
    list.map(({ value, count }) => ({ value, count, name: wordFor(catalogue, value) }));
  const lists = [
    ['outcome.result', t.outcomes, worded(counts.outcomes, words.outcomes)],
    ['eventType', t.eventTypes, worded(counts.eventTypes, words.eventTypes)],
    ['debugContext.debugData.cause', t.causes, worded(counts.causes, {})],
    ['actor.id', t.actors, named(counts.actors)],
    ['target.id', t.targets, named(counts.targets)],
  ] as const;
  const groups = readFilter(filter);
  const content = (
    <Stack gap="lg">
      {lists.map(([attribute, title, entries]) =>
        entries.length === 0 ? null : (
          <CountList
            key={attribute}
            title={title}
            entries={entries}
            chosen={({ value }) => hasCondition(groups, { attribute, operator: 'eq', value })}
            onToggle={({ value }, isChosen) => onToggle({ attribute, operator: 'eq', value }, isChosen)}
          />
        ),
      )}
    </Stack>
  );
  if (counts.total === 0) return null;
  return isWide ? (
    <Paper component="section" aria-label={t.title}>
      {content}
    </Paper>
  ) : (
    <details className={css.fold}>
      <summary>{t.title}</summary>
      {content}
    </details>
  );
}

function CountList({
  title,
  entries,
  chosen,
  onToggle,
}: {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly chosen: (entry: Entry) => boolean;
  readonly onToggle: (entry: Entry, isChosen: boolean) => void;
}) {
  const t = useTexts(systemLogTexts).lists;
  const format = useFormat();
  const id = useId();
  const [all, setAll] = useState(false);
  const highest = Math.max(...entries.map(({ count }) => count));
  return (
    <div>
      <Text id={id} component="h2" size="sm" fw={600} mb={4}>
        {title}
      </Text>
      <ul className={css.list} aria-labelledby={id}>
        {(all ? entries : entries.slice(0, SHOWN)).map((entry) => {
          const isChosen = chosen(entry);
          const share = { '--share': `${(entry.count / highest) * 100}%` } as CSSProperties;
          return (
            <li key={entry.value}>
              <UnstyledButton
                className={css.entry}
                style={share}
                aria-pressed={isChosen}
                title={entry.name.endsWith(entry.value) ? entry.name : `${entry.name} · ${entry.value}`}
                onClick={() => onToggle(entry, isChosen)}
              >
                <span className={css.name}>{entry.name}</span>
                {isChosen ? <IconX size={14} /> : null}
                <span className={css.count}>
                  {format.number(entry.count)}
                  <VisuallyHidden> {isChosen ? t.chosen(entry.count) : t.only(entry.count)}</VisuallyHidden>
                </span>
              </UnstyledButton>
            </li>
          );
        })}
      </ul>
      {entries.length <= SHOWN ? null : (
        <Button variant="subtle" size="compact-xs" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.less : t.more(entries.length - SHOWN)}
        </Button>
      )}
    </div>
  );
}
