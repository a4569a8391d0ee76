import { Group } from '@mantine/core';
import type { Overview } from '@postroad/server/api';
import { useMay } from '../../api/session.ts';
import { CauseLink } from '../../components/diagnosis/cause-link.tsx';
import type { CauseId } from '../../components/diagnosis/shapes.ts';
import { statusOfTest } from '../../components/email-servers/test-status.ts';
import { TextLink } from '../../components/text-link.tsx';
import { RelativeTime } from '../../components/ui/relative-time.tsx';
import { StatusBadge } from '../../components/ui/status.tsx';
import { overviewTexts } from '../../i18n/overview.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Card } from './card.tsx';
import css from './overview.module.css';

type Test = NonNullable<Overview['lastTest']>;

/** What came of the newest test email. */
export function LastTest({ test }: { readonly test: Test | null }) {
  const t = useTexts(overviewTexts).cards;
  const mayManage = useMay('emailServers.manage');
  if (test === null)
    return (
      <Card title={t.lastTest}>
        <span className={css.quiet}>
          {t.noTest} {mayManage ? t.noTestAction : ''}
        </span>
      </Card>
    );
  return (
    <Card title={t.lastTest}>
      <Group gap="xs">
        <StatusBadge status={statusOfTest(test)} />
        <RelativeTime time={test.startedAt} />
      </Group>
      <span>{t.testTo(test.toAddress)}</span>
      {test.status === 'failed' && test.cause !== null ? (
        <span>
          <CauseLink id={test.cause as CauseId} />
        </span>
      ) : null}
      {test.status === 'accepted' && test.arrivalStatus === 'not-asked' ? (
        <span className={css.quiet}>
          {t.notProven}{' '}
          {mayManage ? (
            <TextLink to="/settings/inboxes" inherit underline="always">
              {t.addInbox}
            </TextLink>
          ) : null}
        </span>
      ) : null}
      <TextLink
        to="/email-provider/$emailServerId/tests/$testId"
        params={{ emailServerId: test.emailServerId, testId: test.id }}
        inherit
        underline="always"
      >
        {t.openTest}
      </TextLink>
    </Card>
  );
}
