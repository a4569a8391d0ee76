import { Alert, List, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { ApiFailure } from '../../api/failure.ts';
import { shellTexts } from '../../i18n/shell.ts';
import { useTexts } from '../../i18n/texts.ts';
import { IconAlertTriangle } from './icons.tsx';

/**
 * What the service says went wrong: its sentence, its causes, how long to wait, and small the id that names this error in
 * its log. Nothing where there is no error, so it can stand in a form.
 */
export function ApiErrorAlert({
  error,
  title,
  children,
}: {
  readonly error: unknown;
  /** In place of the service's sentence, which then stands below. */
  readonly title?: string;
  /** What can be done about it. */
  readonly children?: ReactNode;
}) {
  const t = useTexts(shellTexts);
  if (error === null || error === undefined) return null;
  const sentence = sentenceOf(error, t);
  const failure = error instanceof ApiFailure ? error : undefined;
  return (
    <Alert color="red" title={title ?? sentence} icon={<IconAlertTriangle />} role="alert">
      <Stack gap="xs" align="flex-start">
        {title === undefined ? null : <Text size="sm">{sentence}</Text>}
        {failure === undefined || failure.causes.length === 0 ? null : (
          <List size="sm">
            {failure.causes.map(({ errorSummary }) => (
              <List.Item key={errorSummary}>{errorSummary}</List.Item>
            ))}
          </List>
        )}
        {failure?.retryAfterSeconds === undefined ? null : (
          <Text size="sm">{t.waitSeconds(failure.retryAfterSeconds)}</Text>
        )}
        {children}
        {failure?.errorId === undefined ? null : (
          <Text size="xs" c="dimmed">
            {t.errorId(failure.errorId)}
          </Text>
        )}
      </Stack>
    </Alert>
  );
}

function sentenceOf(error: unknown, t: { readonly unreachable: string; readonly signedOut: string }): string {
  if (error instanceof ApiFailure && error.isUnreachable) return t.unreachable;
  if (error instanceof ApiFailure && error.isSignedOut) return t.signedOut;
  return error instanceof Error ? error.message : String(error);
}
