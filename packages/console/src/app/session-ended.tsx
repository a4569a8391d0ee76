import { lazy, Suspense } from 'react';
import { useSessionEnded } from './session-end.ts';

const Dialog = lazy(() =>
  import('./session-ended-dialog.tsx').then((loaded) => ({ default: loaded.SessionEndedDialog })),
);

/** The dialog that comes when the session is over. Most never see it, so it is loaded when it is needed. */
export function SessionEnded() {
  if (!useSessionEnded()) return null;
  return (
    <Suspense>
      <Dialog />
    </Suspense>
  );
}
