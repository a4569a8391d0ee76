import { Button, Group, Stack, Switch, Table, Text } from '@mantine/core';
import type { LogEvent } from '@postroad/server/api';
import { useState } from 'react';
import { CopyButton } from '../../components/ui/copy-button.tsx';
import { IconFilter } from '../../components/ui/icons.tsx';
import { systemLogTexts } from '../../i18n/system-log.ts';
import { useTexts } from '../../i18n/texts.ts';
import { linkToSearch } from './address.ts';
import { EventLinkList } from './event-link-list.tsx';
import { searchForEvent } from './event-links.ts';
import { EventTree } from './event-tree.tsx';
import type { Condition } from './filter-expression.ts';
import css from './system-log.module.css';

/** Everything of an event: why, what changed, where to look further, and all of its attributes. */
export function EventDetail({
  event,
  zone,
  onFilter,
}: {
  readonly event: LogEvent;
  /** As it stands in the address. */
  readonly zone: string | undefined;
  readonly onFilter: (condition: Condition) => void;
}) {
  const t = useTexts(systemLogTexts).detail;
  const [withEmpty, setWithEmpty] = useState(false);
  const { reason } = event.outcome;
  const reply = replyOf(event);
  return (
    <Stack gap="sm" className={css.detail}>
      {reason === null ? null : (
        <Text size="sm" fw={500} className={css.reason} lang="en">
          {reason}
        </Text>
      )}
      {reply === undefined ? null : (
        <div>
          <Text size="xs" c="dimmed">
            {t.reply}
          </Text>
          <pre className={css.reply}>{reply}</pre>
        </div>
      )}
      {event.target.map((target, at) =>
        target.changeDetails === null ? null : (
          // biome-ignore lint/suspicious/noArrayIndexKey: targets of one event stay in their order
          <Changes key={at} details={target.changeDetails} />
        ),
      )}
      <Group gap="xs">
        <EventLinkList event={event} />
        <Button
          size="xs"
          variant="default"
          leftSection={<IconFilter size={16} />}
          onClick={() =>
            onFilter({ attribute: 'transaction.id', operator: 'eq', value: event.transaction.id })
          }
        >
          {t.sameRequest}
        </Button>
        <CopyButton label={t.copyJson} text={() => JSON.stringify(event, null, 2)} />
        <CopyButton label={t.copyLink} text={() => linkToSearch(searchForEvent(event, zone))} />
      </Group>
      <EventTree value={tellingFirst(event)} withEmpty={withEmpty} onFilter={onFilter} />
      <Switch
        size="xs"
        label={t.showEmpty}
        checked={withEmpty}
        onChange={({ currentTarget }) => setWithEmpty(currentTarget.checked)}
      />
    </Stack>
  );
}

/** What the other side said, word for word. */
function replyOf({ debugContext: { debugData } }: LogEvent): string | undefined {
  return (
    debugData.customEmailServerErrorResponse ||
    debugData.byoEmailServerErrorResponse ||
    debugData.providerMessage
  );
}

/** The same event, what one looks for first at its beginning. */
function tellingFirst(event: LogEvent): Readonly<Record<string, unknown>> {
  const { debugContext, outcome, target, actor, client, ...rest } = event;
  return { debugContext, outcome, target, actor, client, ...rest };
}

function Changes({
  details: { from, to },
}: {
  readonly details: NonNullable<LogEvent['target'][number]['changeDetails']>;
}) {
  const t = useTexts(systemLogTexts).detail;
  const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  if (keys.length === 0) return null;
  const shown = (values: Readonly<Record<string, unknown>>, key: string) => {
    const value = values[key];
    if (value === undefined || value === null)
      return (
        <Text span size="xs" c="dimmed">
          {t.notSet}
        </Text>
      );
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  };
  return (
    <Table withTableBorder className={css.changes}>
      <caption>{t.changes}</caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t.changed}</Table.Th>
          <Table.Th>{t.before}</Table.Th>
          <Table.Th>{t.after}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {keys.map((key) => (
          <Table.Tr key={key}>
            <Table.Th scope="row">{key}</Table.Th>
            <Table.Td>{shown(from, key)}</Table.Td>
            <Table.Td>{shown(to, key)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
