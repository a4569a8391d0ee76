import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ApiFailure } from '../../api/failure.ts';
import { setUp, setupQuery, useBeginSession } from '../../api/session.ts';
import { ApiErrorAlert } from '../../components/ui/api-error-alert.tsx';
import { sessionTexts } from '../../i18n/session.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Entrance } from './entrance.tsx';
import { useLinkToken } from './link-token.ts';
import { isGoodPassword, NewPassword } from './new-password.tsx';

/** Makes the first administrator, with the link that the service printed. */
export function SetUpPage() {
  const texts = useTexts(sessionTexts);
  const t = texts.setUp;
  const token = useLinkToken();
  const setup = useQuery(setupQuery);
  if (setup.data?.needed === false)
    return (
      <Entrance title={t.title}>
        <Text>{t.done}</Text>
        <Anchor component={Link} to="/sign-in">
          {texts.toSignIn}
        </Anchor>
      </Entrance>
    );
  return (
    <Entrance title={t.title} description={t.text}>
      {token === '' ? <ApiErrorAlert error={new Error(texts.noToken)} /> : <SetUpForm token={token} />}
    </Entrance>
  );
}

function SetUpForm({ token }: { readonly token: string }) {
  const texts = useTexts(sessionTexts);
  const t = texts.setUp;
  const begin = useBeginSession();
  const navigate = useNavigate();
  const [displayName, setDisplayName] = useState('');
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const settingUp = useMutation({
    mutationKey: ['sign-in'],
    mutationFn: setUp,
    async onSuccess(session) {
      begin(session);
      await navigate({ to: '/', replace: true });
    },
  });
  const { error } = settingUp;
  const badLink = error instanceof ApiFailure && error.errorCode === 'E0000011';

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isGoodPassword(password)) settingUp.mutate({ token, displayName, login, password });
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        {badLink ? (
          <ApiErrorAlert error={new Error(t.badLinkText)} title={t.badLink} />
        ) : (
          <ApiErrorAlert error={error} />
        )}
        <TextInput
          label={texts.displayName}
          name="name"
          autoComplete="name"
          required
          maxLength={100}
          value={displayName}
          onChange={({ currentTarget }) => setDisplayName(currentTarget.value)}
        />
        <TextInput
          label={texts.login}
          type="email"
          name="login"
          autoComplete="username"
          required
          value={login}
          onChange={({ currentTarget }) => setLogin(currentTarget.value)}
        />
        <NewPassword value={password} onChange={setPassword} />
        <Button type="submit" loading={settingUp.isPending} fullWidth>
          {t.action}
        </Button>
      </Stack>
    </form>
  );
}
