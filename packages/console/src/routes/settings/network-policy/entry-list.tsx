import { ActionIcon, Button, Stack, Text, TextInput } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { fieldProblem } from '../../../components/form-problem.tsx';
import { IconPlus, IconTrash } from '../../../components/ui/icons.tsx';
import { networkPolicyTexts } from '../../../i18n/network-policy.ts';
import { useTexts } from '../../../i18n/texts.ts';
import css from './network-policy.module.css';
import { type Entry, newEntry, type PolicyList } from './policy-draft.ts';

/** One list of the policy, an entry a line, each with what is wrong with it. */
export function EntryList({
  list,
  entries,
  error,
  onChange,
}: {
  readonly list: PolicyList;
  readonly entries: readonly Entry[];
  readonly error: unknown;
  readonly onChange: (entries: readonly Entry[]) => void;
}) {
  const texts = useTexts(networkPolicyTexts);
  const t = texts.lists[list];
  const group = useRef<HTMLFieldSetElement>(null);
  const count = useRef(entries.length);
  useEffect(() => {
    // A line that was just added is to be typed into.
    const last = entries.at(-1);
    if (entries.length > count.current && last?.text === '')
      group.current
        ?.querySelectorAll('input')
        .item(entries.length - 1)
        ?.focus();
    count.current = entries.length;
  }, [entries]);

  function remove(key: number): void {
    onChange(entries.filter((entry) => entry.key !== key));
    // What had the focus is gone; without this it would be nowhere.
    group.current?.querySelector<HTMLButtonElement>('button[data-add]')?.focus();
  }

  return (
    <fieldset ref={group} className={css.group} aria-describedby={`${list}-hint`}>
      <legend className={css.legend}>{t.title}</legend>
      <Text size="sm" c="dimmed" mb="xs" maw="46rem" id={`${list}-hint`}>
        {t.hint}
      </Text>
      <Stack gap="xs" align="stretch">
        {entries.length === 0 ? <Text size="sm">{t.none}</Text> : null}
        {entries.map(({ key, text }, index) => (
          <div key={key} className={css.entry}>
            <TextInput
              aria-label={texts.entryOf(t.title, index + 1)}
              placeholder={t.example}
              value={text}
              autoComplete="off"
              spellCheck={false}
              error={fieldProblem(error, `${list}.${index}`)}
              onChange={({ currentTarget: { value } }) =>
                onChange(entries.map((entry) => (entry.key === key ? { key, text: value } : entry)))
              }
            />
            <ActionIcon
              variant="default"
              size="input-sm"
              aria-label={texts.removeEntry(text.trim() === '' ? texts.emptyEntry : text)}
              onClick={() => remove(key)}
            >
              <IconTrash />
            </ActionIcon>
          </div>
        ))}
        <div>
          <Button
            data-add
            size="xs"
            variant="default"
            leftSection={<IconPlus size={16} />}
            onClick={() => onChange([...entries, newEntry()])}
          >
            {t.add}
          </Button>
        </div>
      </Stack>
    </fieldset>
  );
}
