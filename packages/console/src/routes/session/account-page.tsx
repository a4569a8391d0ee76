import { Button, Paper, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiFailure } from '../../api/failure.ts';
import { changePassword, sessionQuery, useSession } from '../../api/session.ts';
import { ApiErrorAlert } from '../../components/ui/api-error-alert.tsx';
import { Page } from '../../components/ui/page.tsx';
import { showToast } from '../../components/ui/toasts.tsx';
import { sessionTexts } from '../../i18n/session.ts';
import { shellTexts } from '../../i18n/shell.ts';
import { useTexts } from '../../i18n/texts.ts';
import { isGoodPassword, NewPassword } from './new-password.tsx';

/** Who one is, and the own password. */
export function AccountPage() {
  const t = useTexts(sessionTexts).account;
  const { roles } = useTexts(shellTexts);
  const { displayName, login, role } = useSession();
  return (
    <Page title={t.title}>
      <Stack maw="28rem">
        <div>
          <Text fw={600}>{displayName}</Text>
          <Text size="sm">{login}</Text>
          {role === undefined ? null : (
            <Text size="sm" c="dimmed">
              {t.role}: {roles[role]}
            </Text>
          )}
        </div>
        <Paper withBorder p="lg">
          <Title order={2} mb="md">
            {t.changePassword}
          </Title>
          <PasswordForm />
        </Paper>
      </Stack>
    </Page>
  );
}

function PasswordForm() {
  const texts = useTexts(sessionTexts);
  const t = texts.account;
  const { login } = useSession();
  const client = useQueryClient();
  const [currentPassword, setCurrent] = useState('');
  const [newPassword, setNew] = useState('');
  const changing = useMutation({
    mutationFn: changePassword,
    onSuccess(session) {
      client.setQueryData(sessionQuery.queryKey, session);
      setCurrent('');
      setNew('');
      showToast(t.changed);
    },
  });
  const { error } = changing;
  const wrong = error instanceof ApiFailure && error.errorCode === 'E0000004';

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (isGoodPassword(newPassword)) changing.mutate({ currentPassword, newPassword });
  }

  return (
    <form onSubmit={submit}>
      <Stack>
        <ApiErrorAlert error={wrong ? new Error(t.wrongCurrent) : error} />
        {/* Tells password managers whose password this is. */}
        <input type="hidden" name="username" autoComplete="username" value={login} readOnly />
        <PasswordInput
          label={t.currentPassword}
          name="current-password"
          autoComplete="current-password"
          required
          value={currentPassword}
          onChange={({ currentTarget }) => setCurrent(currentTarget.value)}
          visibilityToggleButtonProps={{ 'aria-label': texts.showPassword, tabIndex: 0 }}
        />
        <NewPassword label={t.newPassword} value={newPassword} onChange={setNew} />
        <Button type="submit" loading={changing.isPending} style={{ alignSelf: 'flex-start' }}>
          {t.action}
        </Button>
      </Stack>
    </form>
  );
}
