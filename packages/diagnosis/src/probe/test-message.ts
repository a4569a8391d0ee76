import { randomUUID } from 'node:crypto';

/** A message (RFC 5322) as bytes with CRLF lines. */
export interface TestMessage {
  /** As it stands in the header, with its angle brackets. */
  readonly messageId: string;
  readonly bytes: Buffer;
}

/** Writes the message that `--send` transmits. The date is that of the sending machine, in its zone as RFC 5322 wants it. */
export function testMessage(from: string, to: string, date: Date = new Date()): TestMessage {
  const domain = from.slice(from.lastIndexOf('@') + 1) || 'postroad.invalid';
  const messageId = `<${randomUUID()}@${domain}>`;
  const lines = [
    `From: <${from}>`,
    `To: <${to}>`,
    'Subject: Postroad test message',
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: ${messageId}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 7bit',
    'Auto-Submitted: auto-generated',
    '',
    'This message was sent by postroad check --send to see whether the server',
    'accepts mail from this sender to this recipient. Nobody needs to answer it.',
    '',
  ];
  return { messageId, bytes: Buffer.from(lines.join('\r\n')) };
}
