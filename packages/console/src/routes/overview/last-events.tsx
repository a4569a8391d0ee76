import { Group, Title } from '@mantine/core';
import type { LogEvent } from '@postroad/server/api';
import { useQuery } from '@tanstack/react-query';
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
import css from './overview.module.css';
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
      {events.data === undefined || events.data.length === 0 ? null : <EventList events={events.data} />}
    </section>
  );
}

function EventList({ events }: { readonly events: readonly LogEvent[] }) {
  const t = useTexts(overviewTexts).events;
  const names: Readonly<Record<string, string>> = useTexts(logWordTexts).eventTypes;
  const words = useTexts(shellTexts).status;
  return (
    <ul className={css.events} aria-label={t.title}>
      {events.map(({ uuid, eventType, displayMessage, outcome: { result }, actor, target, published }) => (
        <li key={uuid}>
          <StatusBadge size="sm" status={result as Status} word={words[lookOf(result).word]} />
          <span className={css.eventWords}>
            {names[eventType] ?? displayMessage}
            {target?.[0] === undefined ? null : (
              <span className={css.quiet}>{` · ${target[0].displayName}`}</span>
            )}
          </span>
          <span className={css.quiet}>
            {actor.displayName}, <RelativeTime time={published} />
          </span>
        </li>
      ))}
    </ul>
  );
}
