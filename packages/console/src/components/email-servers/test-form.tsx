import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import type { EmailServer } from '@postroad/server/api';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useSession } from '../../api/session.ts';
import { shellTexts } from '../../i18n/shell.ts';
import { testEmailTexts } from '../../i18n/test-email.ts';
import { useTexts } from '../../i18n/texts.ts';
import { inboxesQuery } from '../../routes/settings/inboxes/queries.ts';
import { FormProblem, fieldProblem } from '../form-problem.tsx';
import { TextLink } from '../text-link.tsx';
import { IconSend } from '../ui/icons.tsx';

/** Who writes to whom, and where the message is awaited; `inboxId` empty: nowhere. */
export interface TestChoice {
  readonly fromAddress: string;
  readonly toAddress: string;
  readonly inboxId: string;
}

/** What was entered last for each server, so that a failed test is repeated with little typing. */
const lastChoice = new Map<string, TestChoice>();

/** Asks for sender, recipient and inbox of a test email. */
export function TestForm({
  server,
  error,
  onSend,
  onCancel,
}: {
  readonly server: EmailServer;
  readonly error: unknown;
  readonly onSend: (choice: TestChoice) => void;
  readonly onCancel: () => void;
}) {
  const t = useTexts(testEmailTexts);
  const { cancel } = useTexts(shellTexts);
  const { login } = useSession();
  const { data: inboxes = [], isSuccess } = useQuery(inboxesQuery);
  const [choice, setChoice] = useState<TestChoice>(
    () =>
      lastChoice.get(server.id) ?? {
        fromAddress: server.fromAddress ?? (server.username.includes('@') ? server.username : ''),
        toAddress: login?.includes('@') === true ? login : '',
        inboxId: '',
      },
  );
  const inbox = inboxes.find(({ id }) => id === choice.inboxId);
  const change = (part: Partial<TestChoice>) => setChoice({ ...choice, ...part });

  function submit(event: FormEvent): void {
    event.preventDefault();
    lastChoice.set(server.id, choice);
    onSend(choice);
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <FormProblem error={error} fields={['fromAddress', 'toAddress', 'inboxId']} />
        <TextInput
          label={t.from}
          description={t.fromHint}
          type="email"
          required
          data-autofocus
          value={choice.fromAddress}
          error={fieldProblem(error, 'fromAddress')}
          onChange={({ currentTarget }) => change({ fromAddress: currentTarget.value })}
        />
        <TextInput
          label={t.to}
          description={t.toHint}
          type="email"
          required
          value={choice.toAddress}
          error={fieldProblem(error, 'toAddress')}
          onChange={({ currentTarget }) => change({ toAddress: currentTarget.value })}
        />
        {isSuccess && inboxes.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t.noInboxes}{' '}
            <TextLink to="/settings/inboxes" underline="always" inherit>
              {t.addInbox}
            </TextLink>
          </Text>
        ) : (
          <NativeSelect
            label={t.inbox}
            description={t.inboxHint}
            value={choice.inboxId}
            error={fieldProblem(error, 'inboxId')}
            data={[
              { value: '', label: t.noInbox },
              ...inboxes.map(({ id, name, address }) => ({ value: id, label: `${name} (${address})` })),
            ]}
            onChange={({ currentTarget }) => {
              const chosen = inboxes.find(({ id }) => id === currentTarget.value);
              change({
                inboxId: currentTarget.value,
                ...(chosen === undefined ? {} : { toAddress: chosen.address }),
              });
            }}
          />
        )}
        {inbox === undefined || sameMailbox(inbox.address, choice.toAddress) ? null : (
          <Text size="sm">{t.inboxOther(inbox.address)}</Text>
        )}
        {inbox === undefined || sameMailbox(inbox.address, choice.fromAddress) ? null : (
          <Text size="sm" c="dimmed">
            {t.bounceNote}
          </Text>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {cancel}
          </Button>
          <Button type="submit" leftSection={<IconSend />}>
            {t.send}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Also with a part after a plus, which the same mailbox takes. */
function sameMailbox(one: string, other: string): boolean {
  const bare = (address: string) =>
    address
      .trim()
      .toLowerCase()
      .replace(/\+[^@]*@/, '@');
  return bare(one) === bare(other);
}
