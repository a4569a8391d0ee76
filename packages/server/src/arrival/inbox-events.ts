import type { EmailServerRow, InboxRow, ServerTestRow } from '@postroad/store';
import type { EventDraft, EventTarget, Outcome } from '../system-log/draft.ts';
import type { ArrivalOutcome, ArrivalReport } from './arrival-report.ts';
import type { InboxChanges, InboxCheck } from './inbox-schema.ts';
import { inboxOf } from './inbox-settings.ts';

/** The inbox as events name it. */
export function inboxTarget({ id, name, address }: Pick<InboxRow, 'id' | 'name' | 'address'>): EventTarget {
  return { id, type: 'Inbox', alternateId: address, displayName: name };
}

/** That an inbox was added or removed. */
export function inboxEvent(what: 'create' | 'delete', row: InboxRow): EventDraft {
  return {
    eventType: `system.inbox.lifecycle.${what}`,
    outcome: 'SUCCESS',
    targets: [inboxTarget(row)],
    debugData: dataOf(row),
  };
}

/** That somebody had an inbox logged in to. Without the words of its server: those are for whoever administers. */
export function inboxCheckEvent(row: InboxRow, { status, durationMs, problem }: InboxCheck): EventDraft {
  return {
    eventType: 'system.inbox.check',
    outcome: status === 'ok' ? 'SUCCESS' : 'FAILURE',
    ...(problem === undefined ? {} : { reason: problem.message }),
    targets: [inboxTarget(row)],
    debugData: {
      ...dataOf(row),
      durationMs: String(durationMs),
      ...(problem === undefined ? {} : { inboxProblem: problem.kind }),
    },
  };
}

function dataOf({ host, port, username }: InboxRow): Record<string, string> {
  return { inboxHost: host, inboxPort: String(port), inboxUsername: username };
}

const SECRETS = ['password', 'clientSecret', 'refreshToken', 'privateKey'] as const;

/** What of an inbox was changed. Of a secret only that it was given anew. */
export function inboxUpdateEvent(before: InboxRow, after: InboxRow, changes: InboxChanges): EventDraft {
  const was = new Map<string, unknown>(Object.entries(inboxOf(before)));
  const is = new Map<string, unknown>(Object.entries(inboxOf(after)));
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter(
    (key) => key !== 'lastUpdated' && JSON.stringify(was.get(key)) !== JSON.stringify(is.get(key)),
  );
  const given = SECRETS.filter((name) => changes[name] !== undefined);
  const shown = (values: ReadonlyMap<string, unknown>) =>
    Object.fromEntries(changed.flatMap((key) => (values.has(key) ? [[key, values.get(key)]] : [])));
  const renewed = Object.fromEntries(given.map((name) => [name, 'changed']));
  return {
    eventType: 'system.inbox.lifecycle.update',
    outcome: 'SUCCESS',
    targets: [
      { ...inboxTarget(after), changeDetails: { from: shown(was), to: { ...shown(is), ...renewed } } },
    ],
  };
}

const outcomes = {
  arrived: 'SUCCESS',
  spam: 'SUCCESS',
  bounced: 'FAILURE',
  'not-found': 'FAILURE',
  failed: 'UNKNOWN',
} as const satisfies Readonly<Record<ArrivalOutcome, Outcome>>;

/** What became of a test message in the inbox. */
export function arrivalEvent(
  row: ServerTestRow,
  server: EmailServerRow | undefined,
  inbox: Pick<InboxRow, 'id' | 'name' | 'address'>,
  outcome: ArrivalOutcome,
  report: ArrivalReport,
): EventDraft {
  const { finding, problem, folder, delayMs, bounce } = report;
  return {
    eventType: 'system.custom_email_server.test.arrival',
    outcome: outcomes[outcome],
    reason: finding?.summary ?? problem?.message ?? `arrived in ${folder?.path ?? 'the inbox'}`,
    ...(outcome === 'spam' ? { severity: 'WARN' } : {}),
    targets: [serverTarget(row, server), inboxTarget(inbox)],
    debugData: {
      testId: row.id,
      arrivalStatus: outcome,
      toAddress: row.to_address,
      ...(finding === undefined ? {} : { cause: finding.cause }),
      ...(folder === undefined ? {} : { folder: folder.path }),
      ...(delayMs === undefined ? {} : { delayMs: String(delayMs) }),
      ...(problem === undefined ? {} : { inboxProblem: problem.kind }),
      ...(bounce === undefined
        ? {}
        : { bounceStatus: bounce.status ?? '', bounceCause: bounce.explained.cause }),
    },
  };
}

/** That the message came back: for those who follow deliveries. */
export function bounceEvent(row: ServerTestRow, report: ArrivalReport): EventDraft {
  return {
    eventType: 'system.email.delivery',
    outcome: 'FAILURE',
    reason: 'bounce',
    targets: [
      { id: row.to_address, type: 'EmailAddress', alternateId: row.to_address, displayName: row.to_address },
    ],
    debugData: {
      category: 'test',
      emailRequestId: row.id,
      customEmailServerId: row.server_id,
      providerMessage: report.bounce?.diagnosticCode ?? report.bounce?.text ?? '',
    },
  };
}

/** By its name, as in all other events; by its id where it is gone. */
function serverTarget({ server_id: id }: ServerTestRow, server: EmailServerRow | undefined): EventTarget {
  return {
    id,
    type: 'CustomEmailServer',
    alternateId: server === undefined ? id : `${server.host}:${server.port}`,
    displayName: server?.alias ?? id,
  };
}
