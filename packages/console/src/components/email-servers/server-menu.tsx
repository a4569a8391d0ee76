import { ActionIcon, Menu } from '@mantine/core';
import type { EmailServer } from '@postroad/server/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { removeEmailServer } from '../../api/email-servers.ts';
import { emailProviderTexts } from '../../i18n/email-provider.ts';
import { shellTexts } from '../../i18n/shell.ts';
import { useTexts } from '../../i18n/texts.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { IconDotsVertical, IconFiles, IconPencil, IconTrash } from '../ui/icons.tsx';
import { showToast } from '../ui/toasts.tsx';

/** Edit, duplicate and delete. */
export function ServerMenu({ server }: { readonly server: EmailServer }) {
  const t = useTexts(emailProviderTexts);
  const shell = useTexts(shellTexts);
  const navigate = useNavigate();
  const client = useQueryClient();
  const [asks, setAsks] = useState(false);
  const removing = useMutation({
    mutationFn: () => removeEmailServer(server.id),
    async onSuccess() {
      showToast(t.remove.done(server.alias));
      await navigate({ to: '/email-provider' });
      client.removeQueries({ queryKey: ['email-servers', server.id] });
      await client.invalidateQueries({ queryKey: ['email-servers'] });
    },
  });
  return (
    <>
      <Menu position="bottom-end" width={200}>
        <Menu.Target>
          <ActionIcon variant="default" size="lg" aria-label={t.more(server.alias)}>
            <IconDotsVertical />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconPencil />}
            onClick={() =>
              void navigate({
                to: '/email-provider/$emailServerId/edit',
                params: { emailServerId: server.id },
              })
            }
          >
            {shell.edit}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconFiles />}
            onClick={() => void navigate({ to: '/email-provider/new', search: { copy: server.id } })}
          >
            {t.duplicate}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item color="red" leftSection={<IconTrash />} onClick={() => setAsks(true)}>
            {shell.delete}…
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ConfirmDialog
        opened={asks}
        title={t.remove.title(server.alias)}
        confirmLabel={t.remove.action}
        pending={removing.isPending}
        error={removing.error}
        onConfirm={() => removing.mutate()}
        onClose={() => {
          removing.reset();
          setAsks(false);
        }}
      >
        {t.remove.text}
        {server.enabled ? ` ${t.remove.enabled}` : ''}
      </ConfirmDialog>
    </>
  );
}
