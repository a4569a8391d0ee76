import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { EmailServer, TestRecord } from '@postroad/server/api';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { sendTestPath } from '../../api/email-servers.ts';
import { diagnosisTexts } from '../../i18n/diagnosis.ts';
import { shellTexts } from '../../i18n/shell.ts';
import { testEmailTexts } from '../../i18n/test-email.ts';
import { useTexts } from '../../i18n/texts.ts';
import { DiagnosisProgress } from '../diagnosis/diagnosis-progress.tsx';
import { targetWords } from '../diagnosis/shapes.ts';
import { useRun } from '../diagnosis/use-diagnosis-run.ts';
import { IconSend } from '../ui/icons.tsx';
import { type TestChoice, TestForm } from './test-form.tsx';

/** "Send test email": asks for the parties, shows the hand-over, then goes to what came of it. */
export function SendTestButton({ server, label }: { readonly server: EmailServer; readonly label?: string }) {
  const t = useTexts(testEmailTexts);
  const { close } = useTexts(shellTexts);
  const { progress } = useTexts(diagnosisTexts);
  const navigate = useNavigate();
  const client = useQueryClient();
  const [opened, setOpened] = useState(false);
  const stillOpen = useRef(false);
  stillOpen.current = opened;
  const { run, start, reset } = useRun<TestRecord>((record) => {
    void client.invalidateQueries({ queryKey: ['email-servers', server.id, 'tests'] });
    void client.invalidateQueries({ queryKey: ['diagnoses', 'list'] });
    if (!stillOpen.current) return;
    setOpened(false);
    void navigate({
      to: '/email-provider/$emailServerId/tests/$testId',
      params: { emailServerId: server.id, testId: record.id },
    });
  });

  function open(): void {
    if (run.state !== 'running') reset();
    setOpened(true);
  }

  function send({ fromAddress, toAddress, inboxId }: TestChoice): void {
    start(targetWords(server), sendTestPath(server.id), {
      fromAddress,
      toAddress,
      ...(inboxId === '' ? {} : { inboxId }),
    });
  }

  return (
    <>
      <Button variant="default" leftSection={<IconSend />} onClick={open}>
        {label ?? t.action}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t.title(server.alias)}
        size="lg"
        closeButtonProps={{ 'aria-label': close }}
      >
        {run.state === 'running' ? (
          <Stack>
            <DiagnosisProgress run={run} />
            <Text size="sm" c="dimmed">
              {t.leaveNote}
            </Text>
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setOpened(false)}>
                {close}
              </Button>
            </Group>
          </Stack>
        ) : (
          <TestForm
            server={server}
            error={run.state === 'failed' ? (run.error ?? new Error(progress.lost)) : null}
            onSend={send}
            onCancel={() => setOpened(false)}
          />
        )}
      </Modal>
    </>
  );
}
