import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import css from './overview.module.css';

/** One thing to look at. */
export function Card({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={css.card} aria-labelledby={id}>
      <Title order={2} size="h3" id={id}>
        {title}
      </Title>
      {children}
    </section>
  );
}
