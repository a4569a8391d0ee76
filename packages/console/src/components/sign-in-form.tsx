import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import type { Session } from '@postroad/server/api';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiFailure } from '../api/failure.ts';
import { signIn } from '../api/session.ts';
import { sessionTexts } from '../i18n/session.ts';
import { useTexts } from '../i18n/texts.ts';
import { ApiErrorAlert } from './ui/api-error-alert.tsx';
import { useWait } from './use-wait.ts';

/** Login and password. */
export function SignInForm({
  login: givenLogin = '',
  onSignedIn,
}: {
  readonly login?: string;
  readonly onSignedIn: (session: Session) => void;
}) {
  const t = useTexts(sessionTexts);
  const [login, setLogin] = useState(givenLogin);
  const [password, setPassword] = useState('');
  const signingIn = useMutation({
    mutationKey: ['sign-in'],
    mutationFn: signIn,
    onSuccess: onSignedIn,
    // Typed again: a wrong one is of no more use.
    onError: () => setPassword(''),
  });
  const { error } = signingIn;
  const wait = useWait(error instanceof ApiFailure ? error : null);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (wait === 0) signingIn.mutate({ login, password });
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        <Problem error={error} wait={wait} />
        <TextInput
          label={t.login}
          type="email"
          name="login"
          autoComplete="username"
          required
          value={login}
          onChange={({ currentTarget }) => setLogin(currentTarget.value)}
          {...(givenLogin === '' ? { 'data-autofocus': true } : {})}
        />
        <PasswordInput
          label={t.password}
          name="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': t.showPassword, tabIndex: 0 }}
          {...(givenLogin === '' ? {} : { 'data-autofocus': true })}
        />
        <Button type="submit" loading={signingIn.isPending} disabled={wait > 0} fullWidth>
          {t.signIn.action}
        </Button>
      </Stack>
    </form>
  );
}

function Problem({ error, wait }: { readonly error: unknown; readonly wait: number }) {
  const t = useTexts(sessionTexts).signIn;
  if (error instanceof ApiFailure && error.status === 429)
    return (
      <ApiErrorAlert
        error={new ApiFailure(wait > 0 ? t.waitText(wait) : t.waitOver, { status: 429 })}
        title={t.wait}
      />
    );
  if (error instanceof ApiFailure && error.errorCode === 'E0000004')
    return (
      <ApiErrorAlert error={new ApiFailure(t.wrong, { status: 401 })}>
        <Text size="sm">{t.wrongHint}</Text>
      </ApiErrorAlert>
    );
  return <ApiErrorAlert error={error} />;
}
