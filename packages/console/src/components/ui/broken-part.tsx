import { Alert, Button, Stack, Text } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { ApiFailure } from '../../api/failure.ts';
import { shellTexts } from '../../i18n/shell.ts';
import { useTexts } from '../../i18n/texts.ts';
import { IconAlertTriangle } from './icons.tsx';
import { LoadFailed } from './load-failed.tsx';

/** In place of what broke while it was drawn, or could not be loaded. */
export function BrokenPart({ error, reset }: ErrorComponentProps) {
  const t = useTexts(shellTexts);
  if (error instanceof ApiFailure) return <LoadFailed error={error} onRetry={reset} />;
  return (
    <Alert color="red" title={t.partFailed} icon={<IconAlertTriangle />} role="alert">
      <Stack align="flex-start" gap="xs">
        <Text size="sm">{t.pageFailedText}</Text>
        <Text size="xs">{String(error)}</Text>
        <Button size="xs" variant="default" onClick={() => location.reload()}>
          {t.reload}
        </Button>
      </Stack>
    </Alert>
  );
}
