import { Stack, Text } from '@mantine/core';
import type { DiagnosisRecord } from '@postroad/server/api';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { diagnosisQuery, previousDiagnosisQuery } from '../../api/diagnoses.ts';
import { ApiFailure } from '../../api/failure.ts';
import { DiagnosisView } from '../../components/diagnosis/diagnosis-view.tsx';
import { targetWords } from '../../components/diagnosis/shapes.ts';
import { useRepairOfSaved } from '../../components/email-servers/use-repair-of-saved.ts';
import { ButtonLink } from '../../components/ui/button-link.tsx';
import { EmptyState } from '../../components/ui/empty-state.tsx';
import { IconArrowLeft, IconHistory } from '../../components/ui/icons.tsx';
import { LoadFailed } from '../../components/ui/load-failed.tsx';
import { Page } from '../../components/ui/page.tsx';
import { ListSkeleton } from '../../components/ui/skeletons.tsx';
import { diagnosisTexts } from '../../i18n/diagnosis.ts';
import { useFormat } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';

/** One diagnosis that is kept. Others may link to it: `/diagnoses/<id>`. */
export function DiagnosisPage() {
  const t = useTexts(diagnosisTexts).page;
  const { diagnosisId } = useParams({ from: '/shell/diagnoses/$diagnosisId' });
  const { data, error, refetch } = useQuery(diagnosisQuery(diagnosisId));
  if (data !== undefined) return <Found diagnosis={data} />;
  return (
    <Page title={t.title}>
      {error === null ? (
        <ListSkeleton />
      ) : error instanceof ApiFailure && error.isNotFound ? (
        <EmptyState title={t.gone} />
      ) : (
        <LoadFailed error={error} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}

function Found({ diagnosis }: { readonly diagnosis: DiagnosisRecord }) {
  const t = useTexts(diagnosisTexts).page;
  const format = useFormat();
  const { emailServerId } = diagnosis;
  const repair = useRepairOfSaved(emailServerId);
  return (
    <Page
      title={t.of(targetWords(diagnosis.target))}
      description={<Text size="sm">{format.dateTime(diagnosis.startedAt)}</Text>}
      actions={
        emailServerId === null ? undefined : (
          <>
            <ButtonLink
              variant="default"
              leftSection={<IconArrowLeft />}
              to="/email-provider/$emailServerId"
              params={{ emailServerId }}
            >
              {t.server}
            </ButtonLink>
            <Compare diagnosis={diagnosis} emailServerId={emailServerId} />
          </>
        )
      }
    >
      <Stack maw="60rem">
        <DiagnosisView diagnosis={diagnosis} isOwnPage {...(repair === undefined ? {} : { repair })} />
      </Stack>
    </Page>
  );
}

/** To what changed since the one before it of the same server, where there is one. */
function Compare({
  diagnosis: { id },
  emailServerId,
}: {
  readonly diagnosis: DiagnosisRecord;
  readonly emailServerId: string;
}) {
  const t = useTexts(diagnosisTexts).page;
  const { data: previous } = useQuery(previousDiagnosisQuery(emailServerId, id));
  if (previous === undefined || previous === null) return null;
  return (
    <ButtonLink
      variant="default"
      leftSection={<IconHistory />}
      to="/diagnoses/$diagnosisId/changes"
      params={{ diagnosisId: id }}
      search={{ since: previous }}
    >
      {t.compare}
    </ButtonLink>
  );
}
