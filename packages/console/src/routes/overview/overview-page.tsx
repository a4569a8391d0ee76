import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../api/session.ts';
import { LoadFailed } from '../../components/ui/load-failed.tsx';
import { Page } from '../../components/ui/page.tsx';
import { ListSkeleton } from '../../components/ui/skeletons.tsx';
import { overviewTexts } from '../../i18n/overview.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Certificates } from './certificates.tsx';
import { LastEvents } from './last-events.tsx';
import { LastFailure } from './last-failure.tsx';
import { LastTest } from './last-test.tsx';
import { MailState } from './mail-state.tsx';
import { NextSteps } from './next-steps.tsx';
import css from './overview.module.css';
import { overviewQuery } from './queries.ts';

/** Whether mail is flowing, since when not and why; and what else is looked at first. */
export function OverviewPage() {
  const t = useTexts(overviewTexts);
  return (
    <Page title={t.title}>
      <Overview />
    </Page>
  );
}

function Overview() {
  const overview = useQuery(overviewQuery);
  const maySeeLog = useMay('logs.read');
  if (overview.isPending) return <ListSkeleton rows={3} height={120} />;
  if (overview.isError) return <LoadFailed error={overview.error} onRetry={() => void overview.refetch()} />;
  const { mail, certificates, lastTest, emailServers } = overview.data;
  return (
    <div className={css.overview}>
      <MailState overview={overview.data} />
      <NextSteps overview={overview.data} />
      {emailServers === 0 ? null : (
        <div className={css.cards}>
          <Certificates certificates={certificates} />
          <LastTest test={lastTest} />
          {mail.emailServer === null || mail.status === 'fails' ? null : (
            <LastFailure failure={mail.lastFailure} />
          )}
        </div>
      )}
      {maySeeLog ? <LastEvents /> : null}
    </div>
  );
}
