import { lazy, Suspense, useState } from 'react';
import { UserMenuButton } from './user-menu-button.tsx';

const load = () =>
  import('./user-menu-dropdown.tsx').then((loaded) => ({ default: loaded.UserMenuDropdown }));
const Dropdown = lazy(load);

/** The user menu. What it needs to open is loaded when somebody comes near it: the first page is faster without. */
export function UserMenu() {
  const [wanted, setWanted] = useState(false);
  if (!wanted)
    return (
      <UserMenuButton
        aria-haspopup="menu"
        aria-expanded={false}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
        onClick={() => setWanted(true)}
      />
    );
  return (
    <Suspense fallback={<UserMenuButton aria-haspopup="menu" aria-expanded={false} />}>
      <Dropdown />
    </Suspense>
  );
}
