import { Text } from '@mantine/core';
import type { DiagnosisSummary } from '@postroad/server/api';
import { targetWords } from '../../../components/diagnosis/shapes.ts';
import { type Column, FoldingTable } from '../../../components/table/folding-table.tsx';
import { TextLink } from '../../../components/text-link.tsx';
import { RelativeTime } from '../../../components/ui/relative-time.tsx';
import { StatusBadge } from '../../../components/ui/status.tsx';
import { diagnoseTexts } from '../../../i18n/diagnose.ts';
import { diagnosisTexts } from '../../../i18n/diagnosis.ts';
import { useFormat } from '../../../i18n/format.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { FindingTitle } from '../findings/finding-title.tsx';

/** Diagnoses, each with a link to all of it. */
export function DiagnosisTable({ diagnoses }: { readonly diagnoses: readonly DiagnosisSummary[] }) {
  const t = useTexts(diagnoseTexts).history;
  const { stages } = useTexts(diagnosisTexts);
  const { duration } = useFormat();
  const columns: readonly Column<DiagnosisSummary>[] = [
    {
      key: 'target',
      header: t.columns.target,
      cell: (diagnosis) => (
        <>
          <TextLink to="/diagnoses/$diagnosisId" params={{ diagnosisId: diagnosis.id }} size="sm" fw={600}>
            {targetWords(diagnosis)}
          </TextLink>
          <Text size="sm" c="dimmed">
            {t.took(duration(diagnosis.durationMs))}
          </Text>
        </>
      ),
    },
    {
      key: 'result',
      isFit: true,
      header: t.columns.result,
      cell: ({ verdict }) => <StatusBadge status={verdict} />,
    },
    {
      key: 'cause',
      header: t.columns.cause,
      cell: ({ cause, stage }) =>
        cause === null ? (
          t.none
        ) : (
          <>
            <Text size="sm">
              <FindingTitle id={cause} />
            </Text>
            {stage === null ? null : (
              <Text size="sm" c="dimmed">
                {stages[stage]}
              </Text>
            )}
          </>
        ),
    },
    {
      key: 'why',
      header: t.columns.why,
      cell: ({ purpose, requestedBy }) => (
        <>
          <Text size="sm">{t.purposes[purpose]}</Text>
          <Text size="sm" c="dimmed">
            {t.by(requestedBy.displayName)}
          </Text>
        </>
      ),
    },
    {
      key: 'when',
      isFit: true,
      header: t.columns.when,
      cell: ({ startedAt }) => <RelativeTime time={startedAt} />,
    },
  ];
  return <FoldingTable label={t.list} columns={columns} items={diagnoses} itemKey={({ id }) => id} />;
}
