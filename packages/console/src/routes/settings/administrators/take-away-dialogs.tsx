import type { Administrator } from '@postroad/server/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ConfirmDialog } from '../../../components/ui/confirm-dialog.tsx';
import { showToast } from '../../../components/ui/toasts.tsx';
import { administratorsTexts } from '../../../i18n/administrators.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { administratorsQuery, changeAdministrator, removeAdministrator } from './queries.ts';

interface Props {
  readonly person: Administrator;
  readonly onClose: () => void;
}

/** Asks before somebody is kept from signing in. */
export function DeactivateDialog({ person, onClose }: Props) {
  const t = useTexts(administratorsTexts);
  const deactivating = useTakingAway(
    () => changeAdministrator(person.id, { active: false }),
    t.deactivated(person.displayName),
    onClose,
  );
  return (
    <ConfirmDialog
      opened
      title={t.deactivateTitle(person.displayName)}
      confirmLabel={t.deactivateAction}
      pending={deactivating.isPending}
      error={deactivating.error}
      onConfirm={() => deactivating.mutate()}
      onClose={onClose}
    >
      {t.deactivateText}
    </ConfirmDialog>
  );
}

/** Asks before somebody is removed. */
export function RemoveDialog({ person, onClose }: Props) {
  const t = useTexts(administratorsTexts);
  const removing = useTakingAway(
    () => removeAdministrator(person.id),
    t.removed(person.displayName),
    onClose,
  );
  return (
    <ConfirmDialog
      opened
      title={t.removeTitle(person.displayName)}
      confirmLabel={t.removeAction}
      pending={removing.isPending}
      error={removing.error}
      onConfirm={() => removing.mutate()}
      onClose={onClose}
    >
      {t.removeText}
    </ConfirmDialog>
  );
}

function useTakingAway(mutationFn: () => Promise<unknown>, said: string, onClose: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn,
    async onSuccess() {
      await client.invalidateQueries(administratorsQuery);
      showToast(said);
      onClose();
    },
  });
}
