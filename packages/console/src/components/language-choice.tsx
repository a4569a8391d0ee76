import { Group, UnstyledButton } from '@mantine/core';
import { type Language, languages, setLanguage, useLanguage } from '../i18n/language.ts';
import { shellTexts } from '../i18n/shell.ts';
import { useTexts } from '../i18n/texts.ts';
import css from './language-choice.module.css';

/** The languages as buttons, for pages without a user menu. */
export function LanguageChoice() {
  const t = useTexts(shellTexts);
  const language = useLanguage();
  return (
    <Group gap="xs" role="group" aria-label={t.language}>
      {(Object.keys(languages) as Language[]).map((one) => (
        <UnstyledButton
          key={one}
          lang={one}
          className={css.language}
          aria-pressed={language === one}
          onClick={() => setLanguage(one)}
        >
          {languages[one]}
        </UnstyledButton>
      ))}
    </Group>
  );
}
