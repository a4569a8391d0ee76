import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { EmptyState, NoMatch } from '../../components/ui/empty-state.tsx';
import { IconHistory } from '../../components/ui/icons.tsx';
import { LoadFailed } from '../../components/ui/load-failed.tsx';
import { ListSkeleton } from '../../components/ui/skeletons.tsx';
import { systemLogTexts } from '../../i18n/system-log.ts';
import { useTexts } from '../../i18n/texts.ts';
import { type LogSearch, presetOf, withoutFilter, withPreset } from './log-search.ts';
import css from './system-log.module.css';
import type { EventList } from './use-events.ts';

/** The table, or what stands in its place: loading, failed, nothing yet, no match. */
export function ListState({
  search,
  list,
  isBroken,
  lists,
  onChange,
  children,
}: {
  readonly search: LogSearch;
  readonly list: EventList;
  /** The filter is not understood, which is said elsewhere. */
  readonly isBroken: boolean;
  /** What stands beside the table, also while that is on its way. */
  readonly lists: ReactNode;
  readonly onChange: (search: LogSearch) => void;
  readonly children: ReactNode;
}) {
  const t = useTexts(systemLogTexts).states;
  if (isBroken) return <EmptyState title={t.broken}>{t.brokenText}</EmptyState>;
  if (list.status === 'failed') return <LoadFailed error={list.error} onRetry={list.retry} />;
  if (list.status === 'loading')
    return (
      <div className={css.content}>
        {lists}
        <ListSkeleton rows={8} height={46} />
      </div>
    );
  if (list.events.length > 0)
    return (
      <div className={css.content}>
        {lists}
        {children}
      </div>
    );
  if (search.filter !== undefined || search.q !== undefined)
    return (
      <NoMatch title={t.noMatch} onClear={() => onChange(withoutFilter(search))}>
        {t.noMatchText}
      </NoMatch>
    );
  return (
    <EmptyState
      icon={IconHistory}
      title={t.nothing}
      {...(presetOf(search) === '90d'
        ? {}
        : {
            action: (
              <Button variant="default" size="xs" onClick={() => onChange(withPreset(search, '90d'))}>
                {t.longer}
              </Button>
            ),
          })}
    >
      {t.nothingText}
    </EmptyState>
  );
}
