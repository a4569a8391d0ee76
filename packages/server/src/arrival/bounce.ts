import { type CauseId, describeCause, findCause } from '@postroad/diagnosis';
import { type Explanation, explain } from '@postroad/diagnosis/explain';
import { TOKEN_FIELD } from '../test-email/compose-message.ts';
import type { DeliveryReport, ReportedRecipient } from './delivery-report.ts';
import { valuesOf } from './header-fields.ts';
import { MAX_QUOTED_TEXT } from './limits.ts';

/** What a test message is known by when it, or what is said of it, comes back. */
export interface Token {
  readonly testId: string;
  /** With its angle brackets. */
  readonly messageId: string;
}

/** A bounce of the test message. */
export interface Bounce {
  readonly recipient?: string;
  /** `failed` unless the report says otherwise. */
  readonly action: string;
  readonly status?: string;
  readonly diagnosticCode?: string;
  readonly reportingMta?: string;
  readonly remoteMta?: string;
  /** The first words of a bounce without a report. */
  readonly text?: string;
  /** What the refusing server's words mean. */
  readonly explained: Pick<Explanation, 'cause' | 'confidence' | 'summary' | 'actor' | 'fix' | 'wording'>;
}

/** Whether the report is about the test message: by what came back of it, or by its token in the words. */
export function isAbout({ testId, messageId }: Token, report: DeliveryReport): boolean {
  const { returned, text } = report;
  if (report.originalEnvelopeId === testId) return true;
  if (returned !== undefined)
    return (
      valuesOf(returned, TOKEN_FIELD.toLowerCase()).includes(testId) ||
      valuesOf(returned, 'message-id').includes(messageId)
    );
  return text.includes(testId);
}

/** Reads what happened to the test message from a report about it. */
export function bounceOf(report: DeliveryReport, to: string): Bounce {
  const recipient = recipientFor(report.recipients, to);
  const { finalRecipient, action, status, diagnosticCode, remoteMta } = recipient ?? {};
  const words = diagnosticCode ?? report.text.slice(0, MAX_QUOTED_TEXT);
  return {
    ...(finalRecipient === undefined ? {} : { recipient: finalRecipient }),
    action: action ?? 'failed',
    ...(status === undefined ? {} : { status }),
    ...(diagnosticCode === undefined ? {} : { diagnosticCode }),
    ...(report.reportingMta === undefined ? {} : { reportingMta: report.reportingMta }),
    ...(remoteMta === undefined ? {} : { remoteMta }),
    ...(recipient === undefined ? { text: words } : {}),
    explained: explainWords(words, status),
  };
}

/** The one that was written to; a forwarding server may name another address, and then there is mostly one alone. */
function recipientFor(recipients: readonly ReportedRecipient[], to: string): ReportedRecipient | undefined {
  const wanted = to.toLowerCase();
  return (
    recipients.find(({ finalRecipient, originalRecipient }) =>
      [finalRecipient, originalRecipient].some((address) => address?.toLowerCase() === wanted),
    ) ?? recipients[0]
  );
}

/** Stages at which a refusal is about the message, its sender or its recipient. */
const ABOUT_THE_MESSAGE: ReadonlySet<string> = new Set(['mail', 'rcpt', 'data']);
/** Causes of earlier stages that a server further on can name as well. */
const OF_ANY_SERVER: ReadonlySet<CauseId> = new Set([
  'ip-blocklisted',
  'ip-no-reverse-dns',
  'rate-limited',
  'server-busy-or-unavailable',
  'starttls-required',
]);

function explainWords(words: string, status: string | undefined): Bounce['explained'] {
  const fields =
    status === undefined ? words : `Action: failed\nStatus: ${status}\nDiagnostic-Code: ${words}`;
  const { cause, confidence, summary, actor, fix, wording } = explain(fields);
  // RFC 3463 §3.2, §3.5: the recipient's domain, or the way to it, does not exist. That is no matter of the settings.
  if (status === '5.1.2' || status === '5.4.4') return known('recipient-rejected-unknown', 0.9);
  const stage = findCause(cause)?.stage ?? '';
  if (ABOUT_THE_MESSAGE.has(stage) || OF_ANY_SERVER.has(cause))
    return { cause, confidence, summary, actor, fix, ...(wording === undefined ? {} : { wording }) };
  return known('unknown', 0);
}

/** A cause in its own words, with nothing known beside it. */
function known(id: CauseId, confidence: number): Bounce['explained'] {
  const { summary, actor, fix, wording } = describeCause(id, {});
  return { cause: id, confidence, summary, actor, fix, wording };
}
