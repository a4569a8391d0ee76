import { Alert, Stack, Text } from '@mantine/core';
import type { TestDetail } from '@postroad/server/api';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { diagnosisQuery } from '../../api/diagnoses.ts';
import { emailServerQuery, testQuery } from '../../api/email-servers.ts';
import { ApiFailure } from '../../api/failure.ts';
import { useMay } from '../../api/session.ts';
import { DiagnosisView } from '../../components/diagnosis/diagnosis-view.tsx';
import { Arrival } from '../../components/email-servers/arrival.tsx';
import { HandOver } from '../../components/email-servers/hand-over.tsx';
import { SendTestButton } from '../../components/email-servers/send-test.tsx';
import { useRepairOfSaved } from '../../components/email-servers/use-repair-of-saved.ts';
import { ButtonLink } from '../../components/ui/button-link.tsx';
import { EmptyState } from '../../components/ui/empty-state.tsx';
import { IconArrowLeft, IconInfoCircle } from '../../components/ui/icons.tsx';
import { LoadFailed } from '../../components/ui/load-failed.tsx';
import { Page } from '../../components/ui/page.tsx';
import { ListSkeleton } from '../../components/ui/skeletons.tsx';
import { useFormat } from '../../i18n/format.ts';
import { testEmailTexts } from '../../i18n/test-email.ts';
import { useTexts } from '../../i18n/texts.ts';

/** What came of a test email: the hand-over, and the arrival as soon as it is decided. */
export function TestPage() {
  const t = useTexts(testEmailTexts);
  const format = useFormat();
  const { emailServerId, testId } = useParams({ from: '/shell/email-provider/$emailServerId/tests/$testId' });
  const { data, error, refetch } = useQuery(testQuery(emailServerId, testId));
  const { data: server } = useQuery(emailServerQuery(emailServerId));
  const may = useMay('emailServers.manage');
  return (
    <Page
      title={t.pageTitle}
      description={
        data === undefined ? undefined : (
          <Text size="sm">
            {server === undefined ? '' : `${server.alias} · `}
            {format.dateTime(data.startedAt)}
          </Text>
        )
      }
      actions={
        <>
          <ButtonLink
            variant="default"
            leftSection={<IconArrowLeft />}
            to="/email-provider/$emailServerId"
            params={{ emailServerId }}
          >
            {t.back}
          </ButtonLink>
          {server === undefined || !may ? null : <SendTestButton server={server} label={t.again} />}
        </>
      }
    >
      {data !== undefined ? (
        <Found test={data} />
      ) : error === null ? (
        <ListSkeleton />
      ) : error instanceof ApiFailure && error.isNotFound ? (
        <EmptyState title={t.gone} />
      ) : (
        <LoadFailed error={error} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}

function Found({ test }: { readonly test: TestDetail }) {
  const t = useTexts(testEmailTexts);
  if (test.status === 'failed') return <Failed test={test} />;
  return (
    <Stack gap="xl" maw="60rem">
      {test.arrivalStatus === 'not-asked' ? (
        <Alert color="blue" variant="light" icon={<IconInfoCircle />}>
          {t.noArrival}
        </Alert>
      ) : null}
      {test.arrival === null ? null : <Arrival test={test} arrival={test.arrival} />}
      <HandOver test={test} />
    </Stack>
  );
}

function Failed({ test }: { readonly test: TestDetail }) {
  const { data, error, refetch } = useQuery(diagnosisQuery(test.diagnosisId));
  const repair = useRepairOfSaved(test.emailServerId);
  return (
    <Stack gap="xl" maw="60rem">
      {data === undefined ? (
        error === null ? (
          <ListSkeleton />
        ) : (
          <LoadFailed error={error} onRetry={() => void refetch()} />
        )
      ) : (
        <DiagnosisView diagnosis={data} {...(repair === undefined ? {} : { repair })} />
      )}
      <HandOver test={test} />
    </Stack>
  );
}
