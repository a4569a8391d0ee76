import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import type { LogRetention } from '@postroad/server/api';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { change, get } from '../../../api/client.ts';
import { useMay } from '../../../api/session.ts';
import { FormProblem, fieldProblem } from '../../../components/form-problem.tsx';
import { ConfirmDialog } from '../../../components/ui/confirm-dialog.tsx';
import { LoadFailed } from '../../../components/ui/load-failed.tsx';
import { Page } from '../../../components/ui/page.tsx';
import { ListSkeleton } from '../../../components/ui/skeletons.tsx';
import { showToast } from '../../../components/ui/toasts.tsx';
import { useFormat } from '../../../i18n/format.ts';
import { retentionTexts } from '../../../i18n/retention.ts';
import { shellTexts } from '../../../i18n/shell.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { OnlyFor } from '../only-for.tsx';

const PATH = '/api/v1/settings/log-retention';
/** As the service has it: ten years. */
const MAX_DAYS = 3_650;
const DAY_MS = 86_400_000;

const retentionQuery = queryOptions({
  queryKey: ['log-retention'],
  queryFn: ({ signal }) => get<LogRetention>(PATH, undefined, signal),
});

/** How long things are kept. */
export function RetentionPage() {
  const t = useTexts(retentionTexts);
  return (
    <Page title={t.title} description={t.description}>
      <OnlyFor permission="settings.read">
        <Retention />
      </OnlyFor>
    </Page>
  );
}

function Retention() {
  const t = useTexts(retentionTexts);
  const mayChange = useMay('settings.manage');
  const retention = useQuery(retentionQuery);
  if (retention.isPending) return <ListSkeleton rows={1} height={64} />;
  if (retention.isError)
    return <LoadFailed error={retention.error} onRetry={() => void retention.refetch()} />;
  const { days } = retention.data;
  if (mayChange) return <RetentionForm key={days} saved={days} />;
  return (
    <Stack gap="xs">
      <Text>{t.inForce(days)}</Text>
      <KeptSince days={days} />
      <Text size="sm" c="dimmed">
        {t.readOnly}
      </Text>
    </Stack>
  );
}

function RetentionForm({ saved }: { readonly saved: number }) {
  const t = useTexts(retentionTexts);
  const { save } = useTexts(shellTexts);
  const { date, number } = useFormat();
  const client = useQueryClient();
  const [days, setDays] = useState<number | string>(saved);
  const [asking, setAsking] = useState(false);
  const saving = useMutation({
    mutationFn: (body: LogRetention) => change<LogRetention>('PUT', PATH, body),
    async onSuccess(after) {
      setAsking(false);
      showToast(t.saved(after.days));
      await client.invalidateQueries(retentionQuery);
    },
  });
  const wanted = typeof days === 'number' && Number.isInteger(days) ? days : undefined;
  const isValid = wanted !== undefined && wanted >= 1 && wanted <= MAX_DAYS;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!isValid || wanted === saved) return;
    if (wanted < saved) setAsking(true);
    else saving.mutate({ days: wanted });
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack align="flex-start">
        {asking ? null : <FormProblem error={saving.error} fields={['days']} />}
        <NumberInput
          label={t.days}
          description={t.hint(number(MAX_DAYS))}
          w="14rem"
          value={days}
          allowDecimal={false}
          allowNegative={false}
          min={1}
          max={MAX_DAYS}
          clampBehavior="none"
          error={isValid ? fieldProblem(saving.error, 'days') : t.range(number(MAX_DAYS))}
          onChange={setDays}
        />
        <KeptSince days={saved} />
        <Group>
          <Button type="submit" disabled={!isValid || wanted === saved} loading={saving.isPending && !asking}>
            {save}
          </Button>
        </Group>
      </Stack>
      <ConfirmDialog
        opened={asking}
        title={t.shorterTitle(wanted ?? saved)}
        confirmLabel={t.shorterAction}
        pending={saving.isPending}
        error={saving.error}
        onConfirm={() => saving.mutate({ days: wanted ?? saved })}
        onClose={() => {
          saving.reset();
          setAsking(false);
        }}
      >
        {t.shorterText(date(Date.now() - (wanted ?? saved) * DAY_MS))}
      </ConfirmDialog>
    </form>
  );
}

function KeptSince({ days }: { readonly days: number }) {
  const t = useTexts(retentionTexts);
  const { date } = useFormat();
  return (
    <Text size="sm" c="dimmed">
      {t.since(date(Date.now() - days * DAY_MS))}
    </Text>
  );
}
