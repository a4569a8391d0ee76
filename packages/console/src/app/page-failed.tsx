import { Button, Stack, Text } from '@mantine/core';
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { ApiFailure } from '../api/failure.ts';
import { LoadFailed } from '../components/ui/load-failed.tsx';
import { Page } from '../components/ui/page.tsx';
import { shellTexts } from '../i18n/shell.ts';
import { useTexts } from '../i18n/texts.ts';

/** In place of a page that could not be loaded, or that broke. */
export function PageFailed({ error, reset }: ErrorComponentProps) {
  const t = useTexts(shellTexts);
  const router = useRouter();
  if (error instanceof ApiFailure)
    return (
      <Page title={t.loadFailed}>
        <LoadFailed
          error={error}
          onRetry={() => {
            reset();
            void router.invalidate();
          }}
        />
      </Page>
    );
  return (
    <Page title={t.pageFailed}>
      <Stack align="flex-start">
        <Text>{t.pageFailedText}</Text>
        <Text size="sm" c="dimmed">
          {String(error)}
        </Text>
        <Button onClick={() => location.reload()}>{t.reload}</Button>
      </Stack>
    </Page>
  );
}
