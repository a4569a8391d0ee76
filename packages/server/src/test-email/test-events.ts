import type { Diagnosis } from '@postroad/diagnosis';
import type { EmailServerRow, ServerTestRow } from '@postroad/store';
import type { EventDraft, EventTarget } from '../system-log/draft.ts';

/** Longest reply that an event keeps. */
const MAX_REPLY = 500;

/** That a test message was sent, or could not be. Names are those of Okta's `CustomEmailServerDebugData`. */
export function testEvent(row: ServerTestRow, server: EmailServerRow, diagnosis: Diagnosis): EventDraft {
  const { stage, facts, summary } = diagnosis;
  const accepted = row.status === 'accepted';
  return {
    eventType: 'system.custom_email_server.test',
    outcome: accepted ? 'SUCCESS' : 'FAILURE',
    reason: accepted ? `accepted: ${row.reply ?? ''}` : summary,
    targets: [
      {
        id: server.id,
        type: 'CustomEmailServer',
        alternateId: `${server.host}:${server.port}`,
        displayName: server.alias,
      },
      recipientOf(row),
    ],
    debugData: {
      ...serverData(server, row),
      customEmailServerProtocol: { implicit: 'TLS', starttls: 'STARTTLS', none: 'NONE' }[
        facts.settings.effective.mode
      ],
      testId: row.id,
      diagnosisId: row.diagnosis_id,
      configVersion: String(row.config_version),
      fromAddress: row.from_address,
      toAddress: row.to_address,
      durationMs: String(row.duration_ms),
      ...(row.message_id === null ? {} : { messageId: row.message_id }),
      ...(row.queue_id === null ? {} : { queueId: row.queue_id }),
      ...(row.cause === null ? {} : { cause: row.cause }),
      ...(stage === null ? {} : { stage }),
      ...(row.inbox_id === null ? {} : { inboxId: row.inbox_id }),
    },
  };
}

/** What became of the message, for those who follow deliveries. Names are those of Okta's `EmailDeliveryDebugData`. */
export function deliveryEvent(row: ServerTestRow, server: EmailServerRow, diagnosis: Diagnosis): EventDraft {
  const accepted = row.status === 'accepted';
  return {
    eventType: 'system.email.delivery',
    outcome: accepted ? 'SUCCESS' : 'FAILURE',
    reason: accepted ? 'accepted' : diagnosis.summary,
    targets: [recipientOf(row)],
    debugData: {
      category: 'test',
      emailProvider: diagnosis.target.provider ?? server.host,
      emailRequestId: row.id,
      byoEmailServerAuthType: server.auth_type,
      ...(row.reply === null
        ? {}
        : accepted
          ? { providerMessage: row.reply.slice(0, MAX_REPLY) }
          : { byoEmailServerErrorResponse: row.reply.slice(0, MAX_REPLY) }),
    },
  };
}

function serverData(server: EmailServerRow, { status, reply }: ServerTestRow): Record<string, string> {
  return {
    customEmailServerId: server.id,
    customEmailServerHost: server.host,
    customEmailServerPort: String(server.port),
    customEmailServerUsername: server.username,
    customEmailServerAuthType: server.auth_type,
    ...(status === 'failed' && reply !== null
      ? { customEmailServerErrorResponse: reply.slice(0, MAX_REPLY) }
      : {}),
  };
}

function recipientOf({ to_address: address }: ServerTestRow): EventTarget {
  return { id: address, type: 'EmailAddress', alternateId: address, displayName: address };
}
