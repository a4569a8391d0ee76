import { Alert, Text } from '@mantine/core';
import type { Session } from '@postroad/server/api';
import { useQuery } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { setupQuery, useBeginSession } from '../../api/session.ts';
import { SignInForm } from '../../components/sign-in-form.tsx';
import { IconInfoCircle } from '../../components/ui/icons.tsx';
import { sessionTexts } from '../../i18n/session.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Entrance } from './entrance.tsx';

/** Signing in. */
export function SignInPage() {
  const t = useTexts(sessionTexts).signIn;
  const router = useRouter();
  const { returnTo = '/' } = useSearch({ from: '/sign-in' });
  const begin = useBeginSession();
  const setup = useQuery(setupQuery);

  function goOn(session: Session): void {
    begin(session);
    router.history.replace(returnTo);
  }

  return (
    <Entrance title={t.title}>
      {setup.data?.needed === true ? (
        <Alert color="blue" title={t.setupNeeded} icon={<IconInfoCircle />}>
          <Text size="sm">{t.setupHint}</Text>
        </Alert>
      ) : (
        <SignInForm onSignedIn={goOn} />
      )}
    </Entrance>
  );
}
