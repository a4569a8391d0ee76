import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import css from './diagnosis.module.css';

/** A part of a diagnosis under its heading. */
export function Section({
  title,
  note,
  children,
}: {
  readonly title: string;
  /** Small, beside the heading. */
  readonly note?: string;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Title order={3} id={id} mb="xs">
        {title}
        {note === undefined ? null : (
          <span className={css.small} style={{ fontWeight: 400 }}>
            {' '}
            · {note}
          </span>
        )}
      </Title>
      {children}
    </section>
  );
}

/** A part that is closed until somebody wants it. */
export function Fold({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}) {
  return (
    <details className={css.fold}>
      <summary>
        <span className={css.foldTitle}>{title}</span>
        {note === undefined ? null : <span className={css.small}>{note}</span>}
      </summary>
      <div className={css.foldBody}>{children}</div>
    </details>
  );
}
