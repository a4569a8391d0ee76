import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { diagnosisQuery } from '../../../api/diagnoses.ts';
import { emailProviderTexts } from '../../../i18n/email-provider.ts';
import { serverFormTexts } from '../../../i18n/server-form.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { CheckedDiagnosis } from '../../diagnosis/checked-diagnosis.tsx';
import { DiagnosisProgress } from '../../diagnosis/diagnosis-progress.tsx';
import { DiagnosisView } from '../../diagnosis/diagnosis-view.tsx';
import type { RepairField } from '../../diagnosis/repair-fields.ts';
import type { useDiagnosisRun } from '../../diagnosis/use-diagnosis-run.ts';
import type { RepairPlace } from '../../diagnosis/verdict.tsx';
import { IconAlertTriangle, IconStethoscope } from '../../ui/icons.tsx';
import { LoadFailed } from '../../ui/load-failed.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import css from './server-form.module.css';

/** The check of what stands in the form: stages as they come, then the diagnosis. */
export function CheckPanel({
  check: { run, cancel },
  refusedBy,
  isOutdated,
  onCheck,
  onRepair,
}: {
  readonly check: Pick<ReturnType<typeof useDiagnosisRun>, 'run' | 'cancel'>;
  /** The check that kept the form from being saved. */
  readonly refusedBy: string | undefined;
  /** The form was changed since. */
  readonly isOutdated: boolean;
  readonly onCheck: () => void;
  readonly onRepair: (field: RepairField) => void;
}) {
  const t = useTexts(serverFormTexts);
  const { check: checkWord } = useTexts(emailProviderTexts);
  const repair = useMemo(
    () => ({
      labelOf: (field: RepairField) => (field === 'toAddress' ? undefined : t.fields[field]),
      goTo: onRepair,
    }),
    [t, onRepair],
  );
  const isOver = run.state === 'done' || run.state === 'failed' || run.state === 'cancelled';
  if (refusedBy !== undefined)
    return (
      <Stack className={css.panel}>
        <Refused diagnosisId={refusedBy} repair={repair} />
      </Stack>
    );
  return (
    <Stack className={css.panel}>
      {run.state === 'idle' ? (
        <Paper withBorder p="lg">
          <Title order={2} size="h3" mb="xs">
            {t.checkTitle}
          </Title>
          <Text size="sm">{t.checkEmpty}</Text>
          <Text size="sm" c="dimmed" mt="xs" mb="md">
            {t.checkNote}
          </Text>
          <Button variant="light" leftSection={<IconStethoscope />} onClick={onCheck}>
            {checkWord}
          </Button>
        </Paper>
      ) : null}
      {isOver && isOutdated ? (
        <Alert color="blue" variant="light" p="sm">
          <Group justify="space-between" gap="xs">
            <Text size="sm">{t.outdated}</Text>
            <Button size="compact-sm" onClick={onCheck}>
              {t.checkAgain}
            </Button>
          </Group>
        </Alert>
      ) : null}
      <DiagnosisProgress run={run} onCancel={cancel} />
      {run.state === 'done' ? <CheckedDiagnosis diagnosis={run.result} takesFocus repair={repair} /> : null}
      {isOver && !isOutdated ? (
        <div>
          <Button variant="default" leftSection={<IconStethoscope />} onClick={onCheck}>
            {t.checkAgain}
          </Button>
        </div>
      ) : null}
    </Stack>
  );
}

/** Why the form was not saved: the login that comes before it failed. */
function Refused({ diagnosisId, repair }: { readonly diagnosisId: string; readonly repair: RepairPlace }) {
  const t = useTexts(serverFormTexts);
  const { data, error, refetch } = useQuery(diagnosisQuery(diagnosisId));
  return (
    <>
      <Alert color="red" role="alert" icon={<IconAlertTriangle />} title={t.refused} />
      {data !== undefined ? (
        <DiagnosisView diagnosis={data} takesFocus repair={repair} />
      ) : error === null ? (
        <ListSkeleton />
      ) : (
        <LoadFailed error={error} onRetry={() => void refetch()} />
      )}
    </>
  );
}
