import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { diagnosesQuery } from '../../../api/diagnoses.ts';
import { emailServersQuery } from '../../../api/email-servers.ts';
import { useMay } from '../../../api/session.ts';
import { ButtonLink } from '../../../components/ui/button-link.tsx';
import { EmptyState, NoMatch } from '../../../components/ui/empty-state.tsx';
import { IconHistory } from '../../../components/ui/icons.tsx';
import { LoadFailed } from '../../../components/ui/load-failed.tsx';
import { Page } from '../../../components/ui/page.tsx';
import { ListSkeleton } from '../../../components/ui/skeletons.tsx';
import { diagnoseTexts } from '../../../i18n/diagnose.ts';
import { shellTexts } from '../../../i18n/shell.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { Sections } from '../sections.tsx';
import { DiagnosisTable } from './diagnosis-table.tsx';
import { type HistorySearch, verdicts } from './history-search.ts';

/** Every check there was. */
export function HistoryPage() {
  const t = useTexts(diagnoseTexts);
  return (
    <Page title={t.sections.history} description={t.history.description}>
      <Sections />
      <Stack>
        <Filters />
        <History />
      </Stack>
    </Page>
  );
}

function useHistorySearch() {
  const search = useSearch({ from: '/shell/diagnose/history' });
  const navigate = useNavigate();
  const change = (next: HistorySearch) =>
    void navigate({ to: '/diagnose/history', search: next, replace: true });
  return { search, change };
}

function Filters() {
  const t = useTexts(diagnoseTexts).history;
  const words = useTexts(shellTexts).status;
  const { search, change } = useHistorySearch();
  const servers = useQuery(emailServersQuery);
  const { verdict: _verdict, ...withoutVerdict } = search;
  const { server: _server, ...withoutServer } = search;
  return (
    <Group align="flex-end">
      <NativeSelect
        label={t.verdict}
        value={search.verdict ?? ''}
        data={[
          { value: '', label: t.anyVerdict },
          ...verdicts.map((value) => ({ value, label: words[value] })),
        ]}
        onChange={({ currentTarget: { value } }) => {
          const verdict = verdicts.find((one) => one === value);
          change(verdict === undefined ? withoutVerdict : { ...withoutVerdict, verdict });
        }}
      />
      <NativeSelect
        label={t.server}
        value={search.server ?? ''}
        data={[
          { value: '', label: t.anyServer },
          ...(servers.data ?? []).map(({ id, alias }) => ({ value: id, label: alias })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          change(value === '' ? withoutServer : { ...withoutServer, server: value })
        }
      />
    </Group>
  );
}

function History() {
  const t = useTexts(diagnoseTexts).history;
  const { loadMore } = useTexts(shellTexts);
  const mayCheck = useMay('emailServers.manage');
  const { search, change } = useHistorySearch();
  const { verdict, server } = search;
  const list = useInfiniteQuery(diagnosesQuery({ verdict, emailServerId: server }));
  if (list.isPending) return <ListSkeleton rows={8} />;
  if (list.isError) return <LoadFailed error={list.error} onRetry={() => void list.refetch()} />;
  const items = list.data.pages.flatMap((page) => page.items);
  if (items.length === 0 && (verdict !== undefined || server !== undefined))
    return <NoMatch title={t.noMatch} onClear={() => change({})} />;
  if (items.length === 0)
    return (
      <EmptyState
        icon={IconHistory}
        title={t.empty}
        action={mayCheck ? <ButtonLink to="/diagnose">{t.emptyAction}</ButtonLink> : undefined}
      >
        {t.emptyText}
      </EmptyState>
    );
  return (
    <>
      <DiagnosisTable diagnoses={items} />
      <Group>
        {list.hasNextPage ? (
          <Button
            variant="default"
            loading={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            {loadMore}
          </Button>
        ) : null}
        <Text size="sm" c="dimmed" role="status">
          {t.shown(items.length)}
        </Text>
      </Group>
    </>
  );
}
