import { Button, Group, Paper, Skeleton, Table, Text } from '@mantine/core';
import type { LogCounts } from '@postroad/server/api';
import { useState } from 'react';
import { IconChartBar, IconListDetails, IconRefresh, IconSearch } from '../../components/ui/icons.tsx';
import { useFormat } from '../../i18n/format.ts';
import { systemLogTexts } from '../../i18n/system-log.ts';
import { useTexts } from '../../i18n/texts.ts';
import { barsOf } from './chart-bars.ts';
import { CountChart } from './count-chart.tsx';
import css from './system-log.module.css';
import { useBarTime } from './use-bar-time.ts';

/** How many events there were, when, and how many failed: as a chart or as a table. */
export function CountsOverTime({
  counts,
  zone,
  onRange,
  onWiden,
  onRefresh,
}: {
  readonly counts: LogCounts | undefined;
  readonly zone: string;
  readonly onRange: (from: number, to: number) => void;
  /** Where the range is exact: makes it twice as long. */
  readonly onWiden: (() => void) | undefined;
  readonly onRefresh: () => void;
}) {
  const t = useTexts(systemLogTexts).counts;
  const format = useFormat();
  const [asTable, setAsTable] = useState(false);
  const failures = counts?.buckets.reduce((sum, bucket) => sum + bucket.failures, 0) ?? 0;
  return (
    <Paper withBorder p="md" component="section" aria-label={t.title}>
      <Group justify="space-between" mb="xs" gap="xs">
        <Text role="status" aria-live="polite">
          {counts === undefined ? (
            ' '
          ) : counts.total === 0 ? (
            <Text span fw={600}>
              {t.none}
            </Text>
          ) : (
            <>
              <Text span fw={600}>
                {t.total(counts.total)}
              </Text>
              <Text span c="dimmed">
                , {t.failures(failures)}
              </Text>
            </>
          )}
        </Text>
        <Group gap="xs">
          {onWiden === undefined ? null : (
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconSearch size={14} />}
              onClick={onWiden}
            >
              {t.zoomOut}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={asTable ? <IconChartBar size={14} /> : <IconListDetails size={14} />}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? t.asChart : t.asTable}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconRefresh size={14} />}
            onClick={onRefresh}
          >
            {t.refresh}
          </Button>
        </Group>
      </Group>
      {counts === undefined ? (
        <Skeleton height={170} />
      ) : asTable ? (
        <CountTable counts={counts} zone={zone} />
      ) : (
        <CountChart counts={counts} zone={zone} onRange={onRange} />
      )}
      {counts === undefined || counts.complete ? null : (
        <Text size="xs" c="dimmed" mt="xs">
          {t.partial(format.number(counts.total), format.dateTime(counts.countedSince, { timeZone: zone }))}
        </Text>
      )}
    </Paper>
  );
}

function CountTable({ counts, zone }: { readonly counts: LogCounts; readonly zone: string }) {
  const t = useTexts(systemLogTexts).counts;
  const format = useFormat();
  const barTime = useBarTime(counts, zone);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={css.countTable} tabIndex={0} aria-label={t.title}>
      <Table stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t.start}</Table.Th>
            <Table.Th ta="right">{t.events}</Table.Th>
            <Table.Th ta="right">{t.failedColumn}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {barsOf(counts)
            .toReversed()
            .map((bar) => (
              <Table.Tr key={bar.start}>
                <Table.Td>{barTime.long(bar)}</Table.Td>
                <Table.Td ta="right">{format.number(bar.count)}</Table.Td>
                <Table.Td ta="right">{format.number(bar.failures)}</Table.Td>
              </Table.Tr>
            ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
