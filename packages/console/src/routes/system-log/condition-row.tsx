import { ActionIcon, Autocomplete, Select } from '@mantine/core';
import type { LogCounts } from '@postroad/server/api';
import { IconTrash } from '../../components/ui/icons.tsx';
import { logWordTexts } from '../../i18n/log-words.ts';
import { systemLogTexts } from '../../i18n/system-log.ts';
import { useTexts } from '../../i18n/texts.ts';
import { offeredOperators, suggestionsFor, wordFor } from './attributes.ts';
import type { Condition, Operator } from './filter-expression.ts';
import css from './system-log.module.css';

/** One condition of the builder: attribute, comparison, value. */
export function ConditionRow({
  condition,
  counts,
  problem,
  onChange,
  onRemove,
}: {
  readonly condition: Condition;
  readonly counts: LogCounts | undefined;
  readonly problem: string | undefined;
  readonly onChange: (condition: Condition) => void;
  readonly onRemove: () => void;
}) {
  const t = useTexts(systemLogTexts).filter;
  const words = useTexts(logWordTexts);
  const { attribute, operator, value } = condition;
  const known = Object.entries(words.attributes).map(([name, label]) => ({ value: name, label }));
  const attributes = Object.hasOwn(words.attributes, attribute)
    ? known
    : [{ value: attribute, label: attribute }, ...known];
  const suggestions = suggestionsFor(attribute, words, counts);
  const labels = Object.fromEntries(suggestions.map((one) => [one.value, one.label]));
  return (
    <div className={css.condition}>
      <Select
        className={css.attribute}
        aria-label={t.attribute}
        size="sm"
        searchable
        allowDeselect={false}
        data={attributes}
        value={attribute}
        onChange={(next) => {
          if (next !== null) onChange({ ...condition, attribute: next });
        }}
      />
      <Select
        className={css.operator}
        aria-label={t.operator}
        size="sm"
        allowDeselect={false}
        data={offeredOperators.map((one) => ({ value: one, label: words.operators[one] }))}
        value={operator}
        onChange={(next) => {
          if (next === null) return;
          const changed = next as Operator;
          onChange({ ...condition, operator: changed, value: changed === 'pr' ? null : (value ?? '') });
        }}
      />
      {operator === 'pr' ? null : (
        <Autocomplete
          className={css.value}
          aria-label={t.value}
          size="sm"
          data={suggestions.map((one) => one.value)}
          limit={60}
          value={value === null ? 'null' : String(value)}
          error={problem}
          filter={({ options, search }) =>
            options.filter(
              (option) =>
                'value' in option &&
                `${option.value} ${wordFor(labels, String(option.value))}`
                  .toLowerCase()
                  .includes(search.trim().toLowerCase()),
            )
          }
          renderOption={({ option }) => (
            <span className={css.suggestion}>
              <span>{wordFor(labels, option.value)}</span>
              {wordFor(labels, option.value) === option.value ? null : (
                <span className={css.suggestionValue}>{option.value}</span>
              )}
            </span>
          )}
          onChange={(next) => onChange({ ...condition, value: next })}
        />
      )}
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        className={css.remove}
        aria-label={t.remove}
        onClick={onRemove}
      >
        <IconTrash />
      </ActionIcon>
    </div>
  );
}
