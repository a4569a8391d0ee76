import { ActionIcon, CloseButton, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { IconSearch } from '../../components/ui/icons.tsx';
import { systemLogTexts } from '../../i18n/system-log.ts';
import { useTexts } from '../../i18n/texts.ts';

const MAX_WORDS = 10;
const MAX_LENGTH = 40;

/** Words that must stand in the event. */
export function KeywordSearch({
  q,
  onSearch,
}: {
  readonly q: string;
  readonly onSearch: (q: string) => void;
}) {
  const t = useTexts(systemLogTexts).keywords;
  const [text, setText] = useState(q);
  useEffect(() => setText(q), [q]);
  const words = text.split(/\s+/).filter((word) => word !== '');
  const long = words.find((word) => [...word].length > MAX_LENGTH);
  const problem =
    words.length > MAX_WORDS
      ? t.tooMany(words.length)
      : long === undefined
        ? undefined
        : t.tooLong([...long].slice(0, 12).join(''));

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (problem === undefined) onSearch(words.join(' '));
  }

  return (
    <search>
      <form onSubmit={submit}>
        <TextInput
          label={t.label}
          description={t.hint}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          placeholder={t.placeholder}
          value={text}
          error={problem}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
          rightSectionWidth={text === '' ? 36 : 68}
          rightSection={
            <>
              {text === '' ? null : (
                <CloseButton
                  size={26}
                  aria-label={t.clear}
                  onClick={() => {
                    setText('');
                    if (q !== '') onSearch('');
                  }}
                />
              )}
              <ActionIcon type="submit" variant="subtle" color="gray" aria-label={t.search}>
                <IconSearch />
              </ActionIcon>
            </>
          }
        />
      </form>
    </search>
  );
}
