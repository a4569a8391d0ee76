import { ActionIcon, Button, Group, Modal, Popover, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ConfirmDialog } from '../../components/ui/confirm-dialog.tsx';
import { IconBookmark, IconTrash } from '../../components/ui/icons.tsx';
import { showToast } from '../../components/ui/toasts.tsx';
import { shellTexts } from '../../i18n/shell.ts';
import { systemLogTexts } from '../../i18n/system-log.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { LogSearch } from './log-search.ts';
import { deleteSearch, saveSearch, useSavedSearches } from './saved-searches.ts';
import css from './system-log.module.css';

/** Views under names: to go back to, to keep, to delete. */
export function SavedSearchesMenu({
  search,
  onOpen,
}: {
  readonly search: LogSearch;
  readonly onOpen: (search: LogSearch) => void;
}) {
  const t = useTexts(systemLogTexts).saved;
  const shell = useTexts(shellTexts);
  const saved = useSavedSearches();
  const [open, setOpen] = useState(false);
  const [saving, setSaving] = useState(false);
  const [deleting, setDeleting] = useState<string>();

  return (
    <>
      <Popover opened={open} onChange={setOpen} position="bottom-end" width={320} trapFocus returnFocus>
        <Popover.Target>
          <Button variant="default" leftSection={<IconBookmark size={16} />} onClick={() => setOpen(!open)}>
            {t.open}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t.open}>
          <Stack gap="xs">
            {saved.length === 0 ? (
              <Text size="sm" c="dimmed">
                {t.none}
              </Text>
            ) : (
              <Stack gap={0} component="ul" className={css.savedList}>
                {saved.map((one) => (
                  <li key={one.name} className={css.savedRow}>
                    <Button
                      variant="subtle"
                      size="sm"
                      justify="flex-start"
                      fullWidth
                      onClick={() => {
                        setOpen(false);
                        onOpen(one.search);
                      }}
                    >
                      {one.name}
                    </Button>
                    <ActionIcon
                      variant="subtle"
                      color="gray"
                      size="lg"
                      aria-label={t.delete(one.name)}
                      onClick={() => {
                        setOpen(false);
                        setDeleting(one.name);
                      }}
                    >
                      <IconTrash />
                    </ActionIcon>
                  </li>
                ))}
              </Stack>
            )}
            <Button
              variant="light"
              size="sm"
              onClick={() => {
                setOpen(false);
                setSaving(true);
              }}
            >
              {t.save}
            </Button>
            <Text size="xs" c="dimmed">
              {t.note}
            </Text>
          </Stack>
        </Popover.Dropdown>
      </Popover>
      <Modal
        opened={saving}
        onClose={() => setSaving(false)}
        title={t.title}
        centered
        closeButtonProps={{ 'aria-label': shell.close }}
      >
        <SaveForm search={search} names={saved.map(({ name }) => name)} onDone={() => setSaving(false)} />
      </Modal>
      <ConfirmDialog
        opened={deleting !== undefined}
        title={t.deleteTitle}
        confirmLabel={shell.delete}
        pending={false}
        onClose={() => setDeleting(undefined)}
        onConfirm={() => {
          const name = deleting ?? '';
          setDeleting(undefined);
          if (deleteSearch(name)) showToast(t.deleted(name));
          else showToast(t.full, 'warning');
        }}
      >
        {t.deleteText(deleting ?? '')}
      </ConfirmDialog>
    </>
  );
}

function SaveForm({
  search,
  names,
  onDone,
}: {
  readonly search: LogSearch;
  readonly names: readonly string[];
  readonly onDone: () => void;
}) {
  const t = useTexts(systemLogTexts).saved;
  const shell = useTexts(shellTexts);
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const trimmed = name.trim();

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (trimmed === '') return;
    if (saveSearch(trimmed, search)) showToast(t.saved(trimmed));
    else showToast(t.full, 'warning');
    onDone();
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label={t.name}
          description={names.includes(trimmed) ? t.replaces : t.nameHint}
          maxLength={60}
          value={name}
          error={tried && trimmed === '' ? t.missing : undefined}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          data-autofocus
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {shell.cancel}
          </Button>
          <Button type="submit">{shell.save}</Button>
        </Group>
      </Stack>
    </form>
  );
}
