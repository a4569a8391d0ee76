import { Button, SegmentedControl, Stack, Text } from '@mantine/core';
import type { DiagnosisSummary, TestRecord } from '@postroad/server/api';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { diagnosesQuery } from '../../api/diagnoses.ts';
import { testsQuery } from '../../api/email-servers.ts';
import type { Page } from '../../api/pages.ts';
import { emailProviderTexts } from '../../i18n/email-provider.ts';
import { useFormat } from '../../i18n/format.ts';
import { shellTexts } from '../../i18n/shell.ts';
import { useTexts } from '../../i18n/texts.ts';
import { CauseLink } from '../diagnosis/cause-link.tsx';
import { TextLink } from '../text-link.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { IconHistory } from '../ui/icons.tsx';
import { LoadFailed } from '../ui/load-failed.tsx';
import { ListSkeleton } from '../ui/skeletons.tsx';
import { StatusBadge } from '../ui/status.tsx';
import css from './server-history.module.css';
import { statusOfTest } from './test-status.ts';

/** What checks and test emails of a server said, newest first. */
export function ServerHistory({ serverId }: { readonly serverId: string }) {
  const t = useTexts(emailProviderTexts).history;
  const { list = 'checks' } = useSearch({ from: '/shell/email-provider/$emailServerId' });
  const navigate = useNavigate();
  return (
    <section aria-label={list === 'tests' ? t.tests : t.checks}>
      <SegmentedControl
        mb="sm"
        value={list}
        onChange={(value) =>
          void navigate({
            to: '/email-provider/$emailServerId',
            params: { emailServerId: serverId },
            search: value === 'tests' ? { list: 'tests' } : {},
            replace: true,
            resetScroll: false,
          })
        }
        data={[
          { value: 'checks', label: t.checks },
          { value: 'tests', label: t.tests },
        ]}
      />
      {list === 'tests' ? <Tests serverId={serverId} /> : <Checks serverId={serverId} />}
    </section>
  );
}

function Checks({ serverId }: { readonly serverId: string }) {
  const t = useTexts(emailProviderTexts).history;
  const query = useInfiniteQuery(diagnosesQuery({ emailServerId: serverId }));
  return (
    <Pages
      query={query}
      empty={
        <EmptyState icon={IconHistory} title={t.noChecks}>
          {t.noChecksText}
        </EmptyState>
      }
      label={t.checks}
      row={(diagnosis, older) => <CheckRow key={diagnosis.id} diagnosis={diagnosis} older={older} />}
    />
  );
}

function CheckRow({
  diagnosis,
  older,
}: {
  readonly diagnosis: DiagnosisSummary;
  readonly older: DiagnosisSummary | undefined;
}) {
  const t = useTexts(emailProviderTexts).history;
  const format = useFormat();
  const { id, startedAt, verdict, cause, purpose, requestedBy, durationMs } = diagnosis;
  const time = format.dateTime(startedAt);
  return (
    <li className={css.row}>
      <div className={css.when}>
        <TextLink to="/diagnoses/$diagnosisId" params={{ diagnosisId: id }} inherit>
          {time}
        </TextLink>
        <div className={css.small}>
          {t.purposes[purpose]} · {requestedBy.displayName} · {format.duration(durationMs)}
        </div>
      </div>
      <div className={css.result}>
        <StatusBadge status={verdict} size="sm" />
        {cause === null ? null : (
          <Text size="sm">
            <CauseLink id={cause} />
          </Text>
        )}
      </div>
      {older === undefined ? null : (
        <ButtonLink
          size="compact-sm"
          variant="default"
          to="/diagnoses/$diagnosisId/changes"
          params={{ diagnosisId: id }}
          search={{ since: older.id }}
          aria-label={t.changesOf(time)}
        >
          {t.changes}
        </ButtonLink>
      )}
    </li>
  );
}

function Tests({ serverId }: { readonly serverId: string }) {
  const t = useTexts(emailProviderTexts).history;
  const query = useInfiniteQuery(testsQuery(serverId));
  return (
    <Pages
      query={query}
      empty={
        <EmptyState icon={IconHistory} title={t.noTests}>
          {t.noTestsText}
        </EmptyState>
      }
      label={t.tests}
      row={(test) => <TestRow key={test.id} test={test} />}
    />
  );
}

function TestRow({ test }: { readonly test: TestRecord }) {
  const format = useFormat();
  const { id, emailServerId, startedAt, fromAddress, toAddress, requestedBy, cause } = test;
  return (
    <li className={css.row}>
      <div className={css.when}>
        <TextLink
          to="/email-provider/$emailServerId/tests/$testId"
          params={{ emailServerId, testId: id }}
          inherit
        >
          {format.dateTime(startedAt)}
        </TextLink>
        <div className={css.small}>
          {fromAddress} → {toAddress} · {requestedBy.displayName}
        </div>
      </div>
      <div className={css.result}>
        <StatusBadge status={statusOfTest(test)} size="sm" />
        {cause === null ? null : (
          <Text size="sm">
            <CauseLink id={cause as DiagnosisSummary['cause'] & string} />
          </Text>
        )}
      </div>
    </li>
  );
}

/** A list that is read page by page; `row` is given the one before it in time. */
function Pages<T>({
  query,
  empty,
  label,
  row,
}: {
  readonly query: {
    readonly data: { readonly pages: readonly Page<T>[] } | undefined;
    readonly error: unknown;
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: () => unknown;
    readonly refetch: () => unknown;
  };
  readonly empty: ReactNode;
  readonly label: string;
  readonly row: (item: T, older: T | undefined) => ReactNode;
}) {
  const t = useTexts(shellTexts);
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage, refetch } = query;
  if (data === undefined)
    return error === null ? (
      <ListSkeleton rows={3} />
    ) : (
      <LoadFailed error={error} onRetry={() => void refetch()} />
    );
  const items = data.pages.flatMap((page) => page.items);
  if (items.length === 0) return <>{empty}</>;
  return (
    <Stack gap="sm" align="flex-start">
      <ul className={css.rows} aria-label={label}>
        {items.map((item, i) => row(item, items[i + 1]))}
      </ul>
      {hasNextPage ? (
        <Button variant="default" size="xs" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t.loadMore}
        </Button>
      ) : null}
    </Stack>
  );
}
