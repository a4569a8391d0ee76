import type { ReactNode } from 'react';
import css from './fold.module.css';

/** Something long that few ask for, closed until somebody opens it. The browser's own element: it works by keyboard, and a search in the page opens it. */
export function Fold({
  title,
  children,
  defaultOpen = false,
}: {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly defaultOpen?: boolean;
}) {
  return (
    <details className={css.fold} open={defaultOpen}>
      <summary className={css.summary}>{title}</summary>
      <div className={css.content}>{children}</div>
    </details>
  );
}
