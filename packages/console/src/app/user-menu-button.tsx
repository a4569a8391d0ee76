import { UnstyledButton } from '@mantine/core';
import type { ComponentPropsWithRef } from 'react';
import { useSession } from '../api/session.ts';
import { IconUserCircle } from '../components/ui/icons.tsx';
import { shellTexts } from '../i18n/shell.ts';
import { useTexts } from '../i18n/texts.ts';
import css from './user-menu.module.css';

/** The button that opens the user menu. */
export function UserMenuButton(props: ComponentPropsWithRef<'button'>) {
  const t = useTexts(shellTexts);
  const { displayName } = useSession();
  return (
    <UnstyledButton {...props} className={css.target} aria-label={t.userMenu(displayName)}>
      <IconUserCircle size={22} />
      <span className={css.name}>{displayName}</span>
    </UnstyledButton>
  );
}
