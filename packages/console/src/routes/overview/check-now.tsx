import { Button, Group } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiErrorAlert } from '../../components/ui/api-error-alert.tsx';
import { IconRefresh } from '../../components/ui/icons.tsx';
import { showToast } from '../../components/ui/toasts.tsx';
import { overviewTexts } from '../../i18n/overview.ts';
import { useTexts } from '../../i18n/texts.ts';
import { checkServer } from './queries.ts';

/** Checks the enabled server as it is, and shows anew whether mail is flowing. */
export function CheckNow({ emailServerId }: { readonly emailServerId: string }) {
  const t = useTexts(overviewTexts).mail;
  const client = useQueryClient();
  const checking = useMutation({
    mutationFn: () => checkServer(emailServerId),
    async onSuccess({ verdict }) {
      await Promise.all([
        client.invalidateQueries({ queryKey: ['overview'] }),
        client.invalidateQueries({ queryKey: ['diagnoses', 'list'] }),
      ]);
      const works = verdict === 'ok' || verdict === 'degraded';
      showToast(t.checked(works), works ? 'done' : 'warning');
    },
  });
  return (
    <>
      <Group mt="md">
        <Button
          variant="default"
          leftSection={<IconRefresh />}
          loading={checking.isPending}
          onClick={() => checking.mutate()}
        >
          {t.checkNow}
        </Button>
      </Group>
      {checking.error === null ? null : (
        <div style={{ marginBlockStart: '1rem' }}>
          <ApiErrorAlert error={checking.error} />
        </div>
      )}
    </>
  );
}
