import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import type { Administrator } from '@postroad/server/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { ApiFailure } from '../../../api/failure.ts';
import { FormProblem, fieldProblem } from '../../../components/form-problem.tsx';
import { ApiErrorAlert } from '../../../components/ui/api-error-alert.tsx';
import { showToast } from '../../../components/ui/toasts.tsx';
import { useFocusInvalid } from '../../../components/use-focus-invalid.ts';
import { administratorsTexts } from '../../../i18n/administrators.ts';
import { shellTexts } from '../../../i18n/shell.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { administratorsQuery, changeAdministrator } from './queries.ts';
import { RoleChoice } from './role-choice.tsx';

/** Changes name and role of somebody. */
export function EditDialog({
  person,
  isOneself,
  onClose,
}: {
  readonly person: Administrator;
  readonly isOneself: boolean;
  readonly onClose: () => void;
}) {
  const t = useTexts(administratorsTexts);
  const { cancel, close, save } = useTexts(shellTexts);
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [displayName, setDisplayName] = useState(person.displayName);
  const [role, setRole] = useState(person.role);
  const saving = useMutation({
    mutationFn: () => changeAdministrator(person.id, { displayName, role }),
    async onSuccess() {
      // Of oneself as well: the name stands in the header.
      await client.invalidateQueries(isOneself ? {} : administratorsQuery);
      showToast(t.saved(displayName));
      onClose();
    },
  });
  const { error } = saving;
  useFocusInvalid(form, error);
  const isLastOne = error instanceof ApiFailure && error.causesOf('role').length > 0;

  function submit(event: FormEvent): void {
    event.preventDefault();
    saving.mutate();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t.editTitle(person.displayName)}
      closeButtonProps={{ 'aria-label': close }}
      size="lg"
    >
      <form ref={form} onSubmit={submit} noValidate>
        <Stack>
          {isLastOne ? (
            <ApiErrorAlert error={error} title={t.lastOne}>
              <Text size="sm">{t.lastOneHint}</Text>
            </ApiErrorAlert>
          ) : (
            <FormProblem error={error} fields={['displayName']} />
          )}
          <TextInput
            label={t.form.name}
            required
            maxLength={100}
            autoComplete="off"
            data-autofocus
            value={displayName}
            error={fieldProblem(error, 'displayName')}
            onChange={({ currentTarget }) => setDisplayName(currentTarget.value)}
          />
          <RoleChoice
            value={role}
            onChange={setRole}
            description={role === person.role ? undefined : isOneself ? t.ownRole : t.otherRole}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {cancel}
            </Button>
            <Button type="submit" loading={saving.isPending}>
              {save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
