import type { Diagnosis } from '@postroad/diagnosis';
import {
  type EmailServerRow,
  findInbox,
  insertServerTest,
  lockEmailServer,
  type ServerTestRow,
} from '@postroad/store';
import { type Arrivals, beginningOf } from '../arrival/arrivals.ts';
import type { Context } from '../context.ts';
import { finalReply } from '../diagnoses/final-reply.ts';
import { type DiagnosisEvent, requester, runDiagnosis } from '../diagnoses/run-diagnosis.ts';
import { ApiError, invalidField } from '../http/api-error.ts';
import { newId } from '../ids.ts';
import { settingsOfServer } from '../smtp-settings/stored-settings.ts';
import type { EventOrigin } from '../system-log/draft.ts';
import { composeTestMessage, messageIdOf } from './compose-message.ts';
import { queueIdOf } from './queue-id.ts';
import type { RecentSends } from './recent-sends.ts';
import { deliveryEvent, testEvent } from './test-events.ts';
import { readParties, type TestRequest } from './test-request.ts';

/** What the tests of one process share. */
export interface TestParts {
  readonly sends: RecentSends;
  readonly arrivals: Arrivals;
}

export interface CompletedTest {
  readonly row: ServerTestRow;
  readonly diagnosis: Diagnosis;
}

const DEFAULT_WAIT_S = 300;

/**
 * Sends a test message through a saved server, by the very session that checks it, and keeps what came of it. With an
 * inbox the wait for the message begins.
 *
 * @param onEvent told how far it is
 * @throws ApiError E0000001 for addresses, inbox or a target that the network policy forbids, E0000118 when a message
 *   was just sent to the address, E0000047 when too much is under way
 */
export async function runTest(
  context: Context,
  { sends, arrivals }: TestParts,
  server: EmailServerRow,
  request: TestRequest,
  origin: EventOrigin,
  onEvent?: (event: DiagnosisEvent) => void,
): Promise<CompletedTest> {
  const { from, to } = readParties(request);
  const { inboxId } = request;
  if (inboxId !== undefined) {
    if ((await findInbox(context.store.db, inboxId)) === undefined)
      throw invalidField('inboxId', 'There is no such inbox');
    if (!arrivals.free)
      throw new ApiError('E0000047', {
        causes: ['Too many test messages are awaited. Try again in a minute.'],
      });
  }
  const reservation = sends.reserve(to.address);
  let sent = false;
  try {
    const id = newId('tst');
    const message = await composeTestMessage({
      testId: id,
      from,
      to,
      server: `${server.host}:${server.port}`,
      date: context.now(),
    });
    const { diagnosis, id: diagnosisId } = await runDiagnosis(context, {
      settings: { ...settingsOfServer(context, server), from: from.address, to: to.address, send: true },
      purpose: 'test',
      server: { id: server.id, configVersion: server.config_version, alias: server.alias },
      origin,
      message,
      ...(onEvent === undefined ? {} : { onEvent }),
    });
    const { envelope } = diagnosis.facts;
    const accepted = envelope.data !== undefined && envelope.data.code >= 200 && envelope.data.code < 300;
    // Without a reply to the end of data nobody knows whether the message went.
    sent = accepted || (diagnosis.stage === 'data' && diagnosis.facts.failure !== undefined);
    const startedAt = Date.parse(diagnosis.startedAt);
    const awaited = accepted && inboxId !== undefined;
    const row: ServerTestRow = {
      id,
      server_id: server.id,
      config_version: server.config_version,
      from_address: from.address,
      to_address: to.address,
      started_at: startedAt,
      duration_ms: Math.round(diagnosis.durationMs),
      status: accepted ? 'accepted' : 'failed',
      cause: accepted ? null : diagnosis.cause,
      // Only of a message that was transmitted.
      message_id: envelope.messageId ?? (sent ? messageIdOf(id, from) : null),
      reply: finalReply(diagnosis) ?? null,
      queue_id: accepted ? (queueIdOf(envelope.data?.text ?? '') ?? null) : null,
      diagnosis_id: diagnosisId,
      requested_by: JSON.stringify(requester(origin)),
      inbox_id: inboxId ?? null,
      arrival_status: awaited ? 'waiting' : 'not-asked',
      arrival: awaited
        ? JSON.stringify(
            beginningOf({
              startedAt: context.now().getTime(),
              sentAt: startedAt + (diagnosis.stages.find(({ stage }) => stage === 'data')?.startedMs ?? 0),
              waitMs: (request.waitSeconds ?? DEFAULT_WAIT_S) * 1_000,
              deleteMessage: request.deleteMessage ?? false,
            }),
          )
        : null,
    };
    await keep(context, row, server, diagnosis, origin);
    context.metrics.recordSend({
      status: row.status,
      cause: accepted ? null : diagnosis.cause,
      durationMs: diagnosis.durationMs,
    });
    if (awaited) arrivals.watch(row);
    return { row, diagnosis };
  } finally {
    if (sent) reservation.sent();
    else reservation.release();
  }
}

async function keep(
  { store, systemLog }: Context,
  row: ServerTestRow,
  server: EmailServerRow,
  diagnosis: Diagnosis,
  origin: EventOrigin,
): Promise<void> {
  await store.transaction(async (trx) => {
    // Sending takes its time: server or inbox may be gone. The record goes with its server; the events stay.
    if ((await lockEmailServer(trx, row.server_id)) !== undefined) {
      const inboxIsThere = row.inbox_id !== null && (await findInbox(trx, row.inbox_id)) !== undefined;
      await insertServerTest(trx, { ...row, inbox_id: inboxIsThere ? row.inbox_id : null });
    }
    await systemLog.record(trx, origin, testEvent(row, server, diagnosis));
    await systemLog.record(trx, origin, deliveryEvent(row, server, diagnosis));
  });
}
