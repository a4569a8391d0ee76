import { Group, Title } from '@mantine/core';
import { CatchBoundary, useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { shellTexts } from '../../i18n/shell.ts';
import { useTexts } from '../../i18n/texts.ts';
import { BrokenPart } from './broken-part.tsx';
import css from './page.module.css';

/** The page shown last: its heading takes the focus when another one comes, not when the first one does. */
let shownPath: string | undefined;

/**
 * A page: its heading, what can be done on it, its content. Sets the document's title, takes the focus to the heading when
 * one comes from another page, and keeps the heading when the content breaks.
 */
export function Page({
  title,
  description,
  actions,
  children,
}: {
  readonly title: string;
  readonly description?: ReactNode;
  /** Buttons beside the heading. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const { product } = useTexts(shellTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  const path = useRouterState({
    select: ({ resolvedLocation, location }) => (resolvedLocation ?? location).pathname,
  });
  useEffect(() => {
    document.title = `${title} · ${product}`;
  }, [title, product]);
  useEffect(() => {
    if (shownPath !== undefined && shownPath !== path) heading.current?.focus({ preventScroll: true });
    shownPath = path;
  }, [path]);
  return (
    <div className={css.page}>
      <Group justify="space-between" align="flex-start" mb={description === undefined ? 'lg' : 'xs'}>
        <Title order={1} ref={heading} tabIndex={-1}>
          {title}
        </Title>
        {actions === undefined ? null : <Group gap="sm">{actions}</Group>}
      </Group>
      {description === undefined ? null : <div className={css.description}>{description}</div>}
      <CatchBoundary getResetKey={() => path} errorComponent={BrokenPart}>
        {children}
      </CatchBoundary>
    </div>
  );
}
