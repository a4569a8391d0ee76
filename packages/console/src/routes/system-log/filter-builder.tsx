import { Button, Code, Group, Stack, Text } from '@mantine/core';
import type { LogCounts } from '@postroad/server/api';
import { type FormEvent, useState } from 'react';
import { IconPlus } from '../../components/ui/icons.tsx';
import { systemLogTexts } from '../../i18n/system-log.ts';
import { useTexts } from '../../i18n/texts.ts';
import { ConditionRow } from './condition-row.tsx';
import { type Condition, type Groups, writeFilter } from './filter-expression.ts';
import css from './system-log.module.css';

const fresh: Condition = { attribute: 'eventType', operator: 'eq', value: '' };

/** Conditions as rows: all groups must hold, and of each group one row. It writes the expression below them. */
export function FilterBuilder({
  groups: given,
  counts,
  onChange,
  onApply,
}: {
  readonly groups: Groups;
  readonly counts: LogCounts | undefined;
  readonly onChange: (groups: Groups) => void;
  readonly onApply: (filter: string) => void;
}) {
  const t = useTexts(systemLogTexts).filter;
  const [tried, setTried] = useState(false);
  const groups = given.length === 0 ? [[fresh]] : given;
  const written = writeFilter(groups.filter((group) => !isUntouched(groups, group)));

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (isUntouched(groups, groups[0])) onApply('');
    else if (!groups.flat().some(isUnfinished)) onApply(written);
  }

  function changeGroup(at: number, group: readonly Condition[]): void {
    onChange(groups.flatMap((one, index) => (index !== at ? [one] : group.length === 0 ? [] : [group])));
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        {groups.map((group, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups have no names, and what is typed stays at its place
          <div key={at}>
            {at === 0 ? null : <Joint word={t.and} />}
            {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend that is seen */}
            <div role="group" aria-label={t.group(at + 1)} className={css.group}>
              {group.map((condition, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <div key={index}>
                  {index === 0 ? null : <Joint word={t.or} />}
                  <ConditionRow
                    condition={condition}
                    counts={counts}
                    problem={
                      tried && isUnfinished(condition) && !isUntouched(groups, group) ? t.missing : undefined
                    }
                    onChange={(next) =>
                      changeGroup(
                        at,
                        group.map((one, i) => (i === index ? next : one)),
                      )
                    }
                    onRemove={() =>
                      changeGroup(
                        at,
                        group.filter((_, i) => i !== index),
                      )
                    }
                  />
                </div>
              ))}
              <Button
                size="compact-xs"
                variant="subtle"
                leftSection={<IconPlus size={14} />}
                onClick={() => changeGroup(at, [...group, { ...(group.at(-1) ?? fresh), value: '' }])}
              >
                {t.addAlternative}
              </Button>
            </div>
          </div>
        ))}
        <Group gap="sm">
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={14} />}
            onClick={() => onChange([...groups, [fresh]])}
          >
            {t.addGroup}
          </Button>
        </Group>
        {written === '' ? null : (
          <Text size="xs" c="dimmed" component="div">
            {t.written}: <Code className={css.written}>{written}</Code>
          </Text>
        )}
        <Group gap="sm">
          <Button type="submit" size="sm">
            {t.apply}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Joint({ word }: { readonly word: string }) {
  return (
    <Text size="xs" fw={600} c="dimmed" className={css.joint}>
      {word}
    </Text>
  );
}

function isUnfinished({ operator, value }: Condition): boolean {
  return operator !== 'pr' && value === '';
}

/** The one empty row with which the builder begins. */
function isUntouched(groups: Groups, group: readonly Condition[] | undefined): boolean {
  const [only] = group ?? [];
  return (
    groups.length === 1 && group?.length === 1 && only?.attribute === fresh.attribute && only.value === ''
  );
}
