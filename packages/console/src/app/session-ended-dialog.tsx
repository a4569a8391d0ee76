import { Modal, Stack, Text } from '@mantine/core';
import type { Session } from '@postroad/server/api';
import { useNavigate } from '@tanstack/react-router';
import { sessionQuery, useSession } from '../api/session.ts';
import { SignInForm } from '../components/sign-in-form.tsx';
import { sessionTexts } from '../i18n/session.ts';
import { useTexts } from '../i18n/texts.ts';
import { queryClient } from './query-client.ts';
import { setSessionEnded } from './session-end.ts';

/** Asks to sign in again above the page, so that what was typed there is not lost. */
export function SessionEndedDialog() {
  const t = useTexts(sessionTexts);
  const before = useSession();
  const navigate = useNavigate();

  function goOn(session: Session): void {
    if (session.userId !== before.userId) queryClient.clear();
    queryClient.setQueryData(sessionQuery.queryKey, session);
    setSessionEnded(false);
    // Somebody else has other pages, and none of this person's work.
    if (session.userId !== before.userId) void navigate({ to: '/' });
    else void queryClient.invalidateQueries();
  }

  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title={t.ended.title}
      overlayProps={{ backgroundOpacity: 0.75, blur: 6 }}
    >
      <Stack>
        <Text size="sm">{t.ended.text}</Text>
        <SignInForm login={before.login} onSignedIn={goOn} />
      </Stack>
    </Modal>
  );
}
