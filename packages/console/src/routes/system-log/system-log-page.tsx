import { Button, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { IconFilter } from '../../components/ui/icons.tsx';
import { Page } from '../../components/ui/page.tsx';
import { systemLogTexts } from '../../i18n/system-log.ts';
import { useTexts } from '../../i18n/texts.ts';
import { ActiveFilter } from './active-filter.tsx';
import { CountLists } from './count-lists.tsx';
import { CountsOverTime } from './counts-over-time.tsx';
import { EventTable, type EventTableHandle } from './event-table.tsx';
import { addCondition, type Condition, readFilter, removeCondition } from './filter-expression.ts';
import { FilterPanel } from './filter-panel.tsx';
import { filterProblemOf } from './filter-problem.ts';
import { KeywordSearch } from './keyword-search.tsx';
import { ListState } from './list-state.tsx';
import { LiveBar } from './live-bar.tsx';
import { LiveButton } from './live-button.tsx';
import { countsQuery } from './log-counts.ts';
import { inOrder, type LogSearch, wider, withExactRange, withFilter } from './log-search.ts';
import { SavedSearchesMenu } from './saved-searches-menu.tsx';
import css from './system-log.module.css';
import { TableBar } from './table-bar.tsx';
import { TimeRange } from './time-range.tsx';
import { useEvents } from './use-events.ts';
import { useLive } from './use-live.ts';
import { useView } from './use-view.ts';
import { DownloadMenu, ShareMenu } from './view-menus.tsx';
import { browserZone } from './zoned-time.ts';

const route = getRouteApi('/shell/system-log');
/** While the log is live, counts are read again this long after events came. */
const COUNT_AGAIN_MS = 5_000;

/** Reports › System Log. */
export function SystemLogPage() {
  const t = useTexts(systemLogTexts);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { zone: zoneInAddress, order, filter = '' } = search;
  const zone = zoneInAddress ?? browserZone;
  const { selection, view, path, shown, refresh } = useView(search);
  const list = useEvents(view, path);
  const counting = useQuery(countsQuery(selection));
  const problem = useMemo(
    () => filterProblemOf(list.error, filter) ?? filterProblemOf(counting.error, filter),
    [list.error, counting.error, filter],
  );
  const counts = counting.isError ? undefined : counting.data;
  const [isFiltering, setFiltering] = useState(false);
  const [isLive, setLive] = useState(false);
  const [isAway, setAway] = useState(false);
  const table = useRef<EventTableHandle>(null);

  const go = useCallback((next: LogSearch) => void navigate({ search: next }), [navigate]);
  const results = useRef<HTMLElement>(null);
  const onFilter = useCallback(
    (condition: Condition) => {
      // What was pressed may be gone with the events that no longer match.
      results.current?.focus({ preventScroll: true });
      void navigate({ search: (before) => withFilter(before, addCondition(before.filter ?? '', condition)) });
    },
    [navigate],
  );

  const onRange = useCallback(
    (from: number, to: number) => void navigate({ search: (before) => withExactRange(before, from, to) }),
    [navigate],
  );

  const { refetch } = counting;
  const countAgain = useRef<ReturnType<typeof setTimeout>>(undefined);
  const onNews = useCallback(() => {
    countAgain.current ??= setTimeout(() => {
      countAgain.current = undefined;
      void refetch();
    }, COUNT_AGAIN_MS);
  }, [refetch]);
  useEffect(() => () => clearTimeout(countAgain.current), []);

  const canBeLive = search.to === undefined;
  const on = isLive && canBeLive && order === undefined && problem === undefined;
  const live = useLive({ on, search, list, isAway, refresh, onNews });

  function toggleLive(): void {
    setLive(!on);
    // What is new comes on top.
    if (!on && order !== undefined) go(inOrder(search, undefined));
  }

  const exact =
    counts === undefined ? shown : { from: Date.parse(counts.since), to: Date.parse(counts.until) };
  const groups = readFilter(filter);
  return (
    <Page
      title={t.title}
      description={t.description}
      actions={
        <>
          <LiveButton isOn={on} canBeOn={canBeLive} onToggle={toggleLive} />
          <SavedSearchesMenu search={search} onOpen={go} />
          <ShareMenu search={search} shown={exact} />
          <DownloadMenu selection={selection} order={order} />
        </>
      }
    >
      <Stack gap="md">
        <div className={css.toolbar}>
          <div className={css.toolbarButton}>
            <TimeRange search={search} zone={zone} shown={exact} onChange={go} />
          </div>
          <KeywordSearch
            q={search.q ?? ''}
            onSearch={(q) => {
              const { q: _, ...rest } = search;
              go(q === '' ? rest : { ...rest, q });
            }}
          />
          <Button
            className={css.toolbarButton}
            variant="default"
            leftSection={<IconFilter size={16} />}
            aria-expanded={isFiltering || problem !== undefined}
            onClick={() => setFiltering(!isFiltering)}
          >
            {filter === ''
              ? t.filter.open
              : groups === undefined
                ? t.filter.openText
                : t.filter.openCount(groups.flat().length)}
          </Button>
        </div>
        {isFiltering || problem !== undefined ? (
          <FilterPanel
            filter={filter}
            problem={problem}
            counts={counts}
            onApply={(next) => {
              setFiltering(true);
              if (next === filter) refresh();
              else go(withFilter(search, next));
            }}
          />
        ) : null}
        <ActiveFilter search={search} onChange={go} />
        {problem !== undefined ? null : (
          <CountsOverTime
            counts={counts}
            zone={zone}
            onRange={onRange}
            onWiden={search.from === undefined ? undefined : () => go(wider(search, exact, Date.now()))}
            onRefresh={refresh}
          />
        )}
        <section ref={results} tabIndex={-1} aria-label={t.table.label} className={css.results}>
          <ListState
            search={search}
            list={list}
            isBroken={problem !== undefined}
            onChange={go}
            lists={
              <CountLists
                counts={counts}
                filter={filter}
                onToggle={(condition, isChosen) =>
                  isChosen ? go(withFilter(search, removeCondition(filter, condition))) : onFilter(condition)
                }
              />
            }
          >
            <div className={css.events}>
              <TableBar
                list={list}
                counts={counts}
                order={order}
                isFixed={on}
                onOrder={(next) => go(inOrder(search, next))}
              >
                {on ? (
                  <LiveBar
                    state={live.state}
                    isPaused={live.isPaused}
                    isAway={isAway}
                    waiting={live.waiting}
                    onPause={live.setPaused}
                    onShow={() => {
                      live.show();
                      table.current?.toTop();
                    }}
                  />
                ) : undefined}
              </TableBar>
              <EventTable
                key={view}
                handle={table}
                list={list}
                zone={zone}
                zoneInAddress={zoneInAddress}
                onFilter={onFilter}
                onAway={setAway}
              />
            </div>
          </ListState>
        </section>
      </Stack>
    </Page>
  );
}
