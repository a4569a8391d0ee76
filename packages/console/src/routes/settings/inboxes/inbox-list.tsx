import { ActionIcon, Button, Group, Menu, Stack, Text } from '@mantine/core';
import type { Inbox } from '@postroad/server/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMay } from '../../../api/session.ts';
import { type Column, FoldingTable } from '../../../components/table/folding-table.tsx';
import { TextLink } from '../../../components/text-link.tsx';
import { ConfirmDialog } from '../../../components/ui/confirm-dialog.tsx';
import { IconDotsVertical } from '../../../components/ui/icons.tsx';
import { RelativeTime } from '../../../components/ui/relative-time.tsx';
import { showToast } from '../../../components/ui/toasts.tsx';
import { inboxesTexts } from '../../../i18n/inboxes.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { CheckResult } from './check-result.tsx';
import { checkInbox, inboxesQuery, removeInbox } from './queries.ts';

/** The inboxes, each with its login to be checked. */
export function InboxList({ inboxes }: { readonly inboxes: readonly Inbox[] }) {
  const t = useTexts(inboxesTexts);
  const mayChange = useMay('emailServers.manage');
  const [removing, setRemoving] = useState<Inbox>();
  const checking = useMutation({ mutationFn: ({ id }: Inbox) => checkInbox(id) });
  const columns: readonly Column<Inbox>[] = [
    {
      key: 'name',
      header: t.columns.name,
      cell: ({ id, name, address }) => (
        <>
          {mayChange ? (
            <TextLink {...linkTo(id)} size="sm" fw={600}>
              {name}
            </TextLink>
          ) : (
            <Text size="sm" fw={600}>
              {name}
            </Text>
          )}
          <Text size="sm" c="dimmed">
            {address}
          </Text>
        </>
      ),
    },
    { key: 'server', header: t.columns.server, cell: ({ host, port }) => `${host}:${port}` },
    {
      key: 'login',
      header: t.columns.login,
      cell: ({ username, authType }) => (
        <>
          <Text size="sm">{username}</Text>
          <Text size="sm" c="dimmed">
            {t.authTypes[authType]}
          </Text>
        </>
      ),
    },
    {
      key: 'changed',
      header: t.columns.changed,
      cell: ({ lastUpdated }) => <RelativeTime time={lastUpdated} />,
    },
  ];
  const actions: Column<Inbox> = {
    key: 'actions',
    header: t.columns.actions,
    align: 'end',
    isFit: true,
    cell: (inbox) => (
      <Group gap="xs" wrap="nowrap">
        <Button
          size="xs"
          variant="default"
          aria-label={t.checkOf(inbox.name)}
          loading={checking.isPending && checking.variables.id === inbox.id}
          disabled={checking.isPending && checking.variables.id !== inbox.id}
          onClick={() => checking.mutate(inbox)}
        >
          {t.check}
        </Button>
        <InboxMenu inbox={inbox} onRemove={() => setRemoving(inbox)} />
      </Group>
    ),
  };
  return (
    <Stack>
      {checking.isIdle || checking.isPending ? null : (
        <CheckResult inbox={checking.variables} check={checking.data} error={checking.error} />
      )}
      <FoldingTable
        label={t.list}
        columns={mayChange ? [...columns, actions] : columns}
        items={inboxes}
        itemKey={({ id }) => id}
      />
      {removing === undefined ? null : (
        <RemoveDialog inbox={removing} onClose={() => setRemoving(undefined)} />
      )}
    </Stack>
  );
}

const linkTo = (inboxId: string) => ({ to: '/settings/inboxes/$inboxId', params: { inboxId } }) as const;

function InboxMenu({ inbox, onRemove }: { readonly inbox: Inbox; readonly onRemove: () => void }) {
  const t = useTexts(inboxesTexts);
  const navigate = useNavigate();
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={t.actionsFor(inbox.name)}>
          <IconDotsVertical size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void navigate(linkTo(inbox.id))}>{t.edit}</Menu.Item>
        <Menu.Item color="red" onClick={onRemove}>
          {t.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function RemoveDialog({ inbox, onClose }: { readonly inbox: Inbox; readonly onClose: () => void }) {
  const t = useTexts(inboxesTexts);
  const client = useQueryClient();
  const removing = useMutation({
    mutationFn: () => removeInbox(inbox.id),
    async onSuccess() {
      await client.invalidateQueries({ ...inboxesQuery, exact: true });
      showToast(t.removed(inbox.name));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      opened
      title={t.removeTitle(inbox.name)}
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
