import { useBlocker } from '@tanstack/react-router';
import { ConfirmDialog } from './ui/confirm-dialog.tsx';

/** Asks before a page is left on which something is not saved; closing the tab makes the browser ask. */
export function LeaveGuard({
  when,
  title,
  text,
  action,
}: {
  readonly when: boolean;
  readonly title: string;
  readonly text: string;
  readonly action: string;
}) {
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: ({ current, next }) => when && current.pathname !== next.pathname,
    enableBeforeUnload: when,
    withResolver: true,
  });
  return (
    <ConfirmDialog
      opened={status === 'blocked'}
      title={title}
      confirmLabel={action}
      pending={false}
      onConfirm={() => proceed?.()}
      onClose={() => reset?.()}
    >
      {text}
    </ConfirmDialog>
  );
}
