import {
  ConnectionLost,
  formatEnhanced,
  PolicyStop,
  ProtocolFailure,
  printable,
  type Redactor,
  type Reply,
  SmtpFailure,
  StarttlsInjection,
  TimeoutFailure,
  TlsFailure,
} from '@postroad/smtp';
import type { FailureFacts, ReplyFacts } from '../facts.ts';

const MAX_LINES = 64;
const MAX_CHARS = 4_096;

/** Words of a server as a fact: printable, secrets masked, cut. */
export function cleanText(text: string, redactor: Redactor): string {
  return redactor.redact(printable(text)).slice(0, MAX_CHARS);
}

/** A reply as a fact: printable, cut, secrets masked even where the server echoed one. */
export function replyFacts(reply: Reply, redactor: Redactor): ReplyFacts {
  const clean = (text: string) => cleanText(text, redactor);
  return {
    code: reply.code,
    ...(reply.enhanced === undefined ? {} : { enhanced: formatEnhanced(reply.enhanced) }),
    lines: reply.replyLines.slice(0, MAX_LINES).map(clean),
    text: clean(reply.text),
    transcript: reply.lines,
    ...(reply.deviations.length === 0 ? {} : { deviations: reply.deviations }),
  };
}

/** A failure without a reply as a fact. */
export function failureFacts(failure: SmtpFailure, redactor: Redactor): FailureFacts {
  const base = { code: failure.code, step: failure.step, message: redactor.redact(failure.message) };
  const received = (bytes: Buffer | string) => redactor.redact(printable(bytes)).slice(0, 512);
  if (failure instanceof TimeoutFailure)
    return { ...base, overall: failure.overall, timeoutMs: failure.timeoutMs };
  if (failure instanceof TlsFailure) return { ...base, reason: failure.reason };
  if (failure instanceof ProtocolFailure)
    return { ...base, violation: failure.violation, received: received(failure.bytes) };
  if (failure instanceof ConnectionLost)
    return { ...base, reset: failure.reset, received: received(failure.partial) };
  if (failure instanceof StarttlsInjection) return { ...base, received: received(failure.bytes) };
  if (failure instanceof PolicyStop) return { ...base, rule: failure.rule };
  return base;
}

/** Whether an error is one that a session throws for what a server or the network did. */
export function isSmtpFailure(error: unknown): error is SmtpFailure {
  return error instanceof SmtpFailure;
}
