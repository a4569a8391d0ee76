import { Paper, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { LanguageChoice } from '../../components/language-choice.tsx';
import { shellTexts } from '../../i18n/shell.ts';
import { useTexts } from '../../i18n/texts.ts';
import css from './entrance.module.css';

/** What surrounds the pages before the sign-in. */
export function Entrance({
  title,
  description,
  children,
}: {
  readonly title: string;
  readonly description?: string;
  readonly children: ReactNode;
}) {
  const { product } = useTexts(shellTexts);
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <main className={css.entrance}>
      <div className={css.product}>
        <img src="/icon.svg" alt="" width={32} height={32} />
        {product}
      </div>
      <Paper withBorder p="xl" className={css.card}>
        <Stack>
          <div>
            <Title order={1} size="h2">
              {title}
            </Title>
            {description === undefined ? null : (
              <Text size="sm" c="dimmed" mt={4}>
                {description}
              </Text>
            )}
          </div>
          {children}
        </Stack>
      </Paper>
      <LanguageChoice />
    </main>
  );
}
