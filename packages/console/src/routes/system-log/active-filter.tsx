import { Button, Group, Pill } from '@mantine/core';
import { logWordTexts } from '../../i18n/log-words.ts';
import { shellTexts } from '../../i18n/shell.ts';
import { systemLogTexts } from '../../i18n/system-log.ts';
import { useTexts } from '../../i18n/texts.ts';
import { wordFor } from './attributes.ts';
import { type Condition, type Groups, readFilter, writeFilter } from './filter-expression.ts';
import { type LogSearch, withFilter, withoutFilter } from './log-search.ts';
import css from './system-log.module.css';

/** What narrows the view at present, each part with a button that takes it away. */
export function ActiveFilter({
  search,
  onChange,
}: {
  readonly search: LogSearch;
  readonly onChange: (search: LogSearch) => void;
}) {
  const t = useTexts(systemLogTexts).filter;
  const { clearFilter } = useTexts(shellTexts);
  const sentence = useSentence();
  const { filter = '', q } = search;
  const groups = readFilter(filter);
  if (filter === '' && q === undefined) return null;
  const without = (at: number) =>
    withFilter(search, writeFilter((groups ?? []).filter((_, index) => index !== at)));
  return (
    <Group gap="xs" role="group" aria-label={t.active}>
      {q?.split(' ').map((word, at, all) => (
        <Part
          // biome-ignore lint/suspicious/noArrayIndexKey: a word may stand there twice
          key={`${word} ${at}`}
          text={`“${word}”`}
          onRemove={() => {
            const { q: _, ...rest } = search;
            const left = all.filter((_word, index) => index !== at).join(' ');
            onChange(left === '' ? rest : { ...rest, q: left });
          }}
        />
      ))}
      {groups === undefined ? (
        <Part text={filter} onRemove={() => onChange(withFilter(search, ''))} />
      ) : (
        groups.map((group, at) => {
          const text = sentence(group);
          return <Part key={writeFilter([group])} text={text} onRemove={() => onChange(without(at))} />;
        })
      )}
      <Button variant="subtle" size="compact-sm" onClick={() => onChange(withoutFilter(search))}>
        {clearFilter}
      </Button>
    </Group>
  );
}

function Part({ text, onRemove }: { readonly text: string; readonly onRemove: () => void }) {
  const t = useTexts(systemLogTexts).filter;
  return (
    <Pill
      size="md"
      className={css.part}
      withRemoveButton
      onRemove={onRemove}
      removeButtonProps={{ 'aria-label': t.without(text), 'aria-hidden': false, tabIndex: 0 }}
    >
      {text}
    </Pill>
  );
}

/** A group in words: `Outcome is Failure or Outcome is Denied`. */
function useSentence(): (group: Groups[number]) => string {
  const { or } = useTexts(systemLogTexts).filter;
  const words = useTexts(logWordTexts);
  const nameOf = ({ attribute, value }: Condition) => {
    const text = String(value);
    if (attribute === 'eventType') return wordFor(words.eventTypes, text);
    if (attribute === 'outcome.result') return wordFor(words.outcomes, text);
    if (attribute === 'severity') return wordFor(words.severities, text);
    return text;
  };
  return (group) =>
    group
      .map((condition) =>
        [
          wordFor(words.attributes, condition.attribute),
          words.operators[condition.operator],
          ...(condition.operator === 'pr' ? [] : [nameOf(condition)]),
        ].join(' '),
      )
      .join(` ${or} `);
}
