import { CatchBoundary } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { BrokenPart } from '../components/ui/broken-part.tsx';
import { useLoadLate } from './load-late.ts';
import { useSessionEnded } from './session-end.ts';

const load = () =>
  import('./session-ended-dialog.tsx').then((loaded) => ({ default: loaded.SessionEndedDialog }));
const Dialog = lazy(load);

/** The dialog that comes when the session is over. Most never see it, so the first page does not wait for it. */
export function SessionEnded() {
  useLoadLate(load);
  if (!useSessionEnded()) return null;
  return (
    <CatchBoundary getResetKey={() => 'once'} errorComponent={BrokenPart}>
      <Suspense>
        <Dialog />
      </Suspense>
    </CatchBoundary>
  );
}
