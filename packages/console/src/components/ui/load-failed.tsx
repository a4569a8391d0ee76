import { Button } from '@mantine/core';
import { shellTexts } from '../../i18n/shell.ts';
import { useTexts } from '../../i18n/texts.ts';
import { ApiErrorAlert } from './api-error-alert.tsx';
import { IconRefresh } from './icons.tsx';

/** In place of what could not be loaded, with another try. */
export function LoadFailed({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const t = useTexts(shellTexts);
  return (
    <ApiErrorAlert error={error} title={t.loadFailed}>
      <Button size="xs" variant="default" leftSection={<IconRefresh size={16} />} onClick={onRetry}>
        {t.retry}
      </Button>
    </ApiErrorAlert>
  );
}
