import { CatchBoundary } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { BrokenPart } from '../components/ui/broken-part.tsx';
import { useLoadLate } from './load-late.ts';
import { UserMenuButton } from './user-menu-button.tsx';

const load = () =>
  import('./user-menu-dropdown.tsx').then((loaded) => ({ default: loaded.UserMenuDropdown }));
const Dropdown = lazy(load);

/** The user menu. The first page does not wait for what it needs to open. */
export function UserMenu() {
  const [wanted, setWanted] = useState(false);
  useLoadLate(load);
  const closed = (
    <UserMenuButton aria-haspopup="menu" aria-expanded={false} onClick={() => setWanted(true)} />
  );
  if (!wanted) return closed;
  return (
    <CatchBoundary getResetKey={() => 'once'} errorComponent={BrokenPart}>
      <Suspense fallback={closed}>
        <Dropdown />
      </Suspense>
    </CatchBoundary>
  );
}
