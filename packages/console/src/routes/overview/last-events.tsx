import { Group, Title } from '@mantine/core';
import type { LogEvent } from '@postroad/server/api';
import { useQuery } from '@tanstack/react-query';
import { type Column, FoldingTable } from '../../components/table/folding-table.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { EmptyState } from '../../components/ui/empty-state.tsx';
import { LoadFailed } from '../../components/ui/load-failed.tsx';
import { RelativeTime } from '../../components/ui/relative-time.tsx';
import { ListSkeleton } from '../../components/ui/skeletons.tsx';
import { lookOf, type Status, StatusBadge } from '../../components/ui/status.tsx';
import { logWordTexts } from '../../i18n/log-words.ts';
import { overviewTexts } from '../../i18n/overview.ts';
import { shellTexts } from '../../i18n/shell.ts';
import { useTexts } from '../../i18n/texts.ts';
import { lastEventsQuery } from './queries.ts';

/** What happened last, and the way to all of it. */
export function LastEvents() {
  const t = useTexts(overviewTexts).events;
  const events = useQuery(lastEventsQuery);
  return (
    <section aria-labelledby="last-events">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h3" id="last-events">
          {t.title}
        </Title>
        <TextLink to="/system-log" size="sm" underline="always">
          {t.all}
        </TextLink>
      </Group>
      {events.isPending ? <ListSkeleton rows={4} /> : null}
      {events.isError ? <LoadFailed error={events.error} onRetry={() => void events.refetch()} /> : null}
      {events.data?.length === 0 ? <EmptyState title={t.empty} /> : null}
      {events.data === undefined || events.data.length === 0 ? null : <EventTable events={events.data} />}
    </section>
  );
}

function EventTable({ events }: { readonly events: readonly LogEvent[] }) {
  const t = useTexts(overviewTexts).events;
  const names: Readonly<Record<string, string>> = useTexts(logWordTexts).eventTypes;
  const words = useTexts(shellTexts).status;
  const columns: readonly Column<LogEvent>[] = [
    {
      key: 'event',
      header: t.columns.event,
      cell: ({ eventType, displayMessage }) => names[eventType] ?? displayMessage,
    },
    {
      key: 'outcome',
      isFit: true,
      header: t.columns.outcome,
      cell: ({ outcome: { result } }) => (
        <StatusBadge size="sm" status={result as Status} word={words[lookOf(result).word]} />
      ),
    },
    { key: 'who', header: t.columns.who, cell: ({ actor }) => actor.displayName },
    { key: 'when', header: t.columns.when, cell: ({ published }) => <RelativeTime time={published} /> },
  ];
  return <FoldingTable label={t.title} columns={columns} items={events} itemKey={({ uuid }) => uuid} />;
}
