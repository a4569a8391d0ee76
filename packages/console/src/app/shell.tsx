import { UnstyledButton } from '@mantine/core';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { IconMenu2, IconX } from '../components/ui/icons.tsx';
import { shellTexts } from '../i18n/shell.ts';
import { useTexts } from '../i18n/texts.ts';
import { Navigation } from './navigation-list.tsx';
import { SessionEnded } from './session-ended.tsx';
import css from './shell.module.css';
import { UserMenu } from './user-menu.tsx';

/** What surrounds every page behind the sign-in: header, navigation, content. */
export function Shell() {
  const t = useTexts(shellTexts);
  const [open, setOpen] = useState(false);
  const burger = useRef<HTMLButtonElement>(null);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  // biome-ignore lint/correctness/useExhaustiveDependencies: it closes when the page changes
  useEffect(() => setOpen(false), [path]);
  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      burger.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [open]);
  return (
    <div className={css.shell}>
      <a className={css.skip} href="#content">
        {t.skipLink}
      </a>
      <header className={css.header}>
        <UnstyledButton
          ref={burger}
          className={css.burger}
          aria-expanded={open}
          aria-controls="navigation"
          aria-label={open ? t.closeNavigation : t.openNavigation}
          onClick={() => setOpen(!open)}
        >
          {open ? <IconX size={22} /> : <IconMenu2 size={22} />}
        </UnstyledButton>
        <Link to="/" className={css.product}>
          <img src="/icon.svg" alt="" width={26} height={26} />
          {t.product}
        </Link>
        <UserMenu />
      </header>
      <nav id="navigation" aria-label={t.pages} className={css.navigation} data-open={open || undefined}>
        <Navigation />
      </nav>
      <main id="content" tabIndex={-1} className={css.content}>
        <Outlet />
      </main>
      <SessionEnded />
    </div>
  );
}
