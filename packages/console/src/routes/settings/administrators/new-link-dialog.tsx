import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { Administrator } from '@postroad/server/api';
import { useMutation } from '@tanstack/react-query';
import { ApiErrorAlert } from '../../../components/ui/api-error-alert.tsx';
import { administratorsTexts } from '../../../i18n/administrators.ts';
import { shellTexts } from '../../../i18n/shell.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { OneTimeLink } from './one-time-link.tsx';
import { inviteAgain } from './queries.ts';

/** Makes another link for somebody, after saying what that ends. */
export function NewLinkDialog({
  person,
  onClose,
}: {
  readonly person: Administrator;
  readonly onClose: () => void;
}) {
  const t = useTexts(administratorsTexts);
  const { cancel, close } = useTexts(shellTexts);
  const making = useMutation({ mutationFn: () => inviteAgain(person.id), gcTime: 0 });
  return (
    <Modal
      opened
      onClose={onClose}
      title={making.data === undefined ? t.newLinkTitle(person.displayName) : t.linkTitle(person.displayName)}
      // As in the invitation: the link is shown once.
      withCloseButton={making.data === undefined}
      closeButtonProps={{ 'aria-label': close }}
      closeOnClickOutside={false}
      closeOnEscape={making.data === undefined}
      size="lg"
    >
      {making.data === undefined ? (
        <Stack>
          <Text size="sm">{t.newLinkText}</Text>
          <ApiErrorAlert error={making.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose} data-autofocus>
              {cancel}
            </Button>
            <Button loading={making.isPending} onClick={() => making.mutate()}>
              {t.newLinkAction}
            </Button>
          </Group>
        </Stack>
      ) : (
        <OneTimeLink invitation={making.data} onDone={onClose} />
      )}
    </Modal>
  );
}
