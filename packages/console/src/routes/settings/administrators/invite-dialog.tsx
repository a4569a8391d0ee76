import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import type { Role } from '@postroad/server/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { FormProblem, fieldProblem } from '../../../components/form-problem.tsx';
import { useFocusInvalid } from '../../../components/use-focus-invalid.ts';
import { administratorsTexts } from '../../../i18n/administrators.ts';
import { shellTexts } from '../../../i18n/shell.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { OneTimeLink } from './one-time-link.tsx';
import { administratorsQuery, invite } from './queries.ts';
import { RoleChoice } from './role-choice.tsx';

/** Adds somebody, and then shows the link with which they set their password. */
export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(administratorsTexts);
  const { cancel, close } = useTexts(shellTexts);
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [displayName, setDisplayName] = useState('');
  const [login, setLogin] = useState('');
  const [role, setRole] = useState<Role>('READ_ONLY');
  const inviting = useMutation({
    mutationFn: invite,
    // The link is not kept beyond this dialog.
    gcTime: 0,
    onSuccess: () => client.invalidateQueries(administratorsQuery),
  });
  const { data, error } = inviting;
  useFocusInvalid(form, error);

  function submit(event: FormEvent): void {
    event.preventDefault();
    inviting.mutate({ displayName, login, role });
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={data === undefined ? t.inviteTitle : t.linkTitle(data.displayName)}
      // The link is shown once: neither a slip of the mouse nor of a key may lose it.
      withCloseButton={data === undefined}
      closeButtonProps={{ 'aria-label': close }}
      closeOnClickOutside={false}
      closeOnEscape={data === undefined}
      size="lg"
    >
      {data === undefined ? (
        <form ref={form} onSubmit={submit} noValidate>
          <Stack>
            <FormProblem error={error} fields={['displayName', 'login', 'role']} />
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
            <TextInput
              label={t.form.login}
              description={t.form.loginHint}
              required
              type="email"
              autoComplete="off"
              value={login}
              error={fieldProblem(error, 'login')}
              onChange={({ currentTarget }) => setLogin(currentTarget.value)}
            />
            <RoleChoice value={role} onChange={setRole} error={fieldProblem(error, 'role')} />
            <Group justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {cancel}
              </Button>
              <Button type="submit" loading={inviting.isPending}>
                {t.inviteAction}
              </Button>
            </Group>
          </Stack>
        </form>
      ) : (
        <OneTimeLink invitation={data.invitation} onDone={onClose} />
      )}
    </Modal>
  );
}
