import { ActionIcon, Menu, Text } from '@mantine/core';
import type { Administrator } from '@postroad/server/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { IconDotsVertical } from '../../../components/ui/icons.tsx';
import { showToast } from '../../../components/ui/toasts.tsx';
import { administratorsTexts } from '../../../i18n/administrators.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { EditDialog } from './edit-dialog.tsx';
import { NewLinkDialog } from './new-link-dialog.tsx';
import { administratorsQuery, changeAdministrator } from './queries.ts';
import { DeactivateDialog, RemoveDialog } from './take-away-dialogs.tsx';

type Dialog = 'edit' | 'link' | 'deactivate' | 'remove';

/** What can be done about somebody, behind three dots, and the dialogs that ask. */
export function AdministratorActions({
  person,
  isOneself,
}: {
  readonly person: Administrator;
  readonly isOneself: boolean;
}) {
  const t = useTexts(administratorsTexts);
  const client = useQueryClient();
  const [open, setOpen] = useState<Dialog>();
  const activating = useMutation({
    mutationFn: () => changeAdministrator(person.id, { active: true }),
    async onSuccess() {
      await client.invalidateQueries(administratorsQuery);
      showToast(t.activated(person.displayName));
    },
    onError: (error) => showToast(error.message, 'warning'),
  });
  const close = () => setOpen(undefined);
  const whyNot = isOneself ? (
    <Text size="xs" c="dimmed">
      {t.notYourself}
    </Text>
  ) : null;
  const isActive = person.status !== 'DEACTIVATED';
  return (
    <>
      <Menu position="bottom-end" withInitialFocusPlaceholder={false} width={280}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t.actionsFor(person.displayName)}>
            <IconDotsVertical size={20} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setOpen('edit')}>{t.edit}</Menu.Item>
          {isActive ? <Menu.Item onClick={() => setOpen('link')}>{t.newLink}</Menu.Item> : null}
          <Menu.Divider />
          {isActive ? (
            <Menu.Item disabled={isOneself} onClick={() => setOpen('deactivate')}>
              {t.deactivate}
              {whyNot}
            </Menu.Item>
          ) : (
            <Menu.Item onClick={() => activating.mutate()}>{t.activate}</Menu.Item>
          )}
          <Menu.Item color="red" disabled={isOneself} onClick={() => setOpen('remove')}>
            {t.remove}
            {whyNot}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {open === 'edit' ? <EditDialog person={person} isOneself={isOneself} onClose={close} /> : null}
      {open === 'link' ? <NewLinkDialog person={person} onClose={close} /> : null}
      {open === 'deactivate' ? <DeactivateDialog person={person} onClose={close} /> : null}
      {open === 'remove' ? <RemoveDialog person={person} onClose={close} /> : null}
    </>
  );
}
