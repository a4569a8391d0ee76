import { Button, Text } from '@mantine/core';
import type { LogCounts } from '@postroad/server/api';
import type { ReactNode } from 'react';
import { IconArrowsSort } from '../../components/ui/icons.tsx';
import { useFormat } from '../../i18n/format.ts';
import { systemLogTexts } from '../../i18n/system-log.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { LogSearch } from './log-search.ts';
import css from './system-log.module.css';
import type { EventList } from './use-events.ts';

/** Above the table: how much of it is loaded, and its order. */
export function TableBar({
  list,
  counts,
  order,
  isFixed,
  onOrder,
  children,
}: {
  readonly list: EventList;
  readonly counts: LogCounts | undefined;
  readonly order: LogSearch['order'];
  /** The order cannot be changed. */
  readonly isFixed: boolean;
  readonly onOrder: (order: LogSearch['order']) => void;
  /** In place of how much is loaded. */
  readonly children: ReactNode;
}) {
  const t = useTexts(systemLogTexts).table;
  const format = useFormat();
  const loaded = list.events.length;
  const word = order === undefined ? t.newestFirst : t.oldestFirst;
  return (
    <div className={css.tableBar}>
      {children ?? (
        <Text size="sm" c="dimmed">
          {list.next === undefined
            ? t.all(loaded)
            : counts?.complete === true
              ? t.shownOf(format.number(loaded), format.number(counts.total))
              : t.shown(format.number(loaded))}
        </Text>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconArrowsSort size={14} />}
        disabled={isFixed}
        aria-label={`${t.order}: ${word}`}
        onClick={() => onOrder(order === undefined ? 'asc' : undefined)}
      >
        {word}
      </Button>
    </div>
  );
}
