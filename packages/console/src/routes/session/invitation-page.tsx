import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ApiFailure } from '../../api/failure.ts';
import { acceptInvitation, useBeginSession } from '../../api/session.ts';
import { ApiErrorAlert } from '../../components/ui/api-error-alert.tsx';
import { sessionTexts } from '../../i18n/session.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Entrance } from './entrance.tsx';
import { useLinkToken } from './link-token.ts';
import { isGoodPassword, NewPassword } from './new-password.tsx';

/** Sets the password of somebody who was invited, or who has forgotten it. */
export function InvitationPage() {
  const texts = useTexts(sessionTexts);
  const token = useLinkToken();
  const { title, text } = texts.invitation;
  return (
    <Entrance title={title} description={text}>
      {token === '' ? <ApiErrorAlert error={new Error(texts.noToken)} /> : <PasswordForm token={token} />}
    </Entrance>
  );
}

function PasswordForm({ token }: { readonly token: string }) {
  const t = useTexts(sessionTexts).invitation;
  const begin = useBeginSession();
  const navigate = useNavigate();
  const [password, setPassword] = useState('');
  const accepting = useMutation({
    mutationKey: ['sign-in'],
    mutationFn: acceptInvitation,
    async onSuccess(session) {
      begin(session);
      await navigate({ to: '/', replace: true });
    },
  });
  const { error } = accepting;
  const badLink = error instanceof ApiFailure && error.errorCode === 'E0000011';

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isGoodPassword(password)) accepting.mutate({ token, password });
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        {badLink ? (
          <ApiErrorAlert error={new Error(t.badLinkText)} title={t.badLink} />
        ) : (
          <ApiErrorAlert error={error} />
        )}
        <NewPassword value={password} onChange={setPassword} />
        <Button type="submit" loading={accepting.isPending} fullWidth>
          {t.action}
        </Button>
      </Stack>
    </form>
  );
}
