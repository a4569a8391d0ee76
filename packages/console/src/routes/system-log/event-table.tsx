// biome-ignore-all lint/a11y/useSemanticElements: of a hundred thousand rows only those in sight are there, at places of their own
// biome-ignore-all lint/a11y/useFocusableInteractive: the button in each row has the focus
import { Button, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import { ApiErrorAlert } from '../../components/ui/api-error-alert.tsx';
import { IconRefresh } from '../../components/ui/icons.tsx';
import { shellTexts } from '../../i18n/shell.ts';
import { systemLogTexts } from '../../i18n/system-log.ts';
import { useTexts } from '../../i18n/texts.ts';
import { EventRow } from './event-row.tsx';
import css from './event-table.module.css';
import type { Condition } from './filter-expression.ts';
import type { EventList } from './use-events.ts';
import { useRowTime } from './use-row-time.ts';

/** As in the style sheet. */
const ROW_HEIGHT = 52;
const NARROW_ROW_HEIGHT = 104;
/** Rows before the end at which the next page is asked for. */
const AHEAD = 250;

/** What the live log must know of the table. */
export interface EventTableHandle {
  toTop(): void;
}

/** The events as a table of which only the rows in sight are there. */
export function EventTable({
  list,
  zone,
  zoneInAddress,
  onFilter,
  onAway,
  handle,
}: {
  readonly list: EventList;
  readonly zone: string;
  readonly zoneInAddress: string | undefined;
  readonly onFilter: (condition: Condition) => void;
  /** Told when the first rows go out of sight, or come back. */
  readonly onAway: (isAway: boolean) => void;
  readonly handle: Ref<EventTableHandle>;
}) {
  const t = useTexts(systemLogTexts);
  const isNarrow = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
  const rowHeight = isNarrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT;
  const rowTime = useRowTime(zone);
  const { events, next, loadMore, error } = list;
  const scroller = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [current, setCurrent] = useState(0);
  /** Whether the focus follows `current`: it does when keys moved it. */
  const [focused, setFocused] = useState<number>();

  const virtualizer = useVirtualizer({
    count: events.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => events[index]?.uuid ?? index,
    overscan: 8,
    // The row with the focus stays, wherever one scrolls.
    rangeExtractor: (range) => {
      const rows = defaultRangeExtractor(range);
      return current < range.count && !rows.includes(current)
        ? [...rows, current].sort((a, b) => a - b)
        : rows;
    },
    useFlushSync: false,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows are measured anew when their height changes
  useEffect(() => virtualizer.measure(), [rowHeight]);
  useImperativeHandle(handle, () => ({ toTop: () => virtualizer.scrollToOffset(0) }), [virtualizer]);

  const rows = virtualizer.getVirtualItems();
  const lastShown = virtualizer.range?.endIndex ?? 0;
  useEffect(() => {
    if (next !== undefined && error === null && lastShown >= events.length - AHEAD) loadMore();
  }, [next, error, lastShown, events.length, loadMore]);

  const isAway = (virtualizer.scrollOffset ?? 0) > rowHeight;
  useEffect(() => onAway(isAway), [isAway, onAway]);

  const onSize = useCallback(
    (index: number, height: number | undefined) => virtualizer.resizeItem(index, height ?? rowHeight),
    [virtualizer, rowHeight],
  );
  const onToggle = useCallback((uuid: string, index: number) => {
    setCurrent(index);
    setOpen((before) => {
      const after = new Set(before);
      if (after.delete(uuid)) return after;
      return after.add(uuid);
    });
  }, []);
  useEffect(() => {
    // What was closed has the usual height again.
    for (const { index, key, size } of virtualizer.getVirtualItems())
      if (size !== rowHeight && !open.has(String(key))) virtualizer.resizeItem(index, rowHeight);
  }, [open, virtualizer, rowHeight]);

  function move(to: number): void {
    const index = Math.min(events.length - 1, Math.max(0, to));
    setCurrent(index);
    setFocused(index);
    virtualizer.scrollToIndex(index);
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const { target } = event;
    const at = target instanceof HTMLElement ? target.dataset.index : undefined;
    if (at === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const index = Number(at);
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      PageDown: index + page,
      PageUp: index - page,
      Home: 0,
      End: events.length - 1,
    };
    const to = moves[event.key];
    const uuid = events[index]?.uuid;
    if (to !== undefined) move(to);
    else if (uuid !== undefined && event.key === 'ArrowRight' && !open.has(uuid)) onToggle(uuid, index);
    else if (uuid !== undefined && event.key === 'ArrowLeft' && open.has(uuid)) onToggle(uuid, index);
    else return;
    event.preventDefault();
  }

  return (
    <div
      ref={scroller}
      role="table"
      aria-label={t.table.label}
      aria-rowcount={next === undefined ? events.length + 1 : -1}
      aria-colcount={5}
      className={css.table}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => {
        const at = target instanceof HTMLElement ? target.dataset.index : undefined;
        if (at !== undefined) setCurrent(Number(at));
      }}
      onBlur={() => setFocused(undefined)}
    >
      <div role="rowgroup" className={css.head}>
        <div role="row" aria-rowindex={1} className={css.headRow}>
          {(['time', 'event', 'outcome', 'actor', 'target'] as const).map((column) => (
            <div key={column} role="columnheader" className={css[column]}>
              {t.table[column]}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" className={css.body} style={{ height: virtualizer.getTotalSize() }}>
        {rows.map(({ index, start }) => {
          const event = events[index];
          return event === undefined ? null : (
            <EventRow
              key={event.uuid}
              event={event}
              index={index}
              start={start}
              rowTime={rowTime}
              zone={zone}
              zoneInAddress={zoneInAddress}
              isOpen={open.has(event.uuid)}
              isCurrent={index === current}
              takesFocus={index === focused}
              onToggle={onToggle}
              onFilter={onFilter}
              onSize={onSize}
            />
          );
        })}
      </div>
      <div className={css.foot}>
        {error !== null ? <MoreFailed error={error} onRetry={list.retry} /> : null}
        {next !== undefined && error === null ? (
          <Text size="sm" c="dimmed">
            {t.table.loadingMore}
          </Text>
        ) : null}
      </div>
    </div>
  );
}

function MoreFailed({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const t = useTexts(systemLogTexts).states;
  const { retry } = useTexts(shellTexts);
  return (
    <ApiErrorAlert error={error} title={t.moreFailed}>
      <Button size="xs" variant="default" leftSection={<IconRefresh size={16} />} onClick={onRetry}>
        {retry}
      </Button>
    </ApiErrorAlert>
  );
}
