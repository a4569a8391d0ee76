import type { TestMessage } from '@postroad/diagnosis';
import type { EmailAddress } from '../fields/email-address.ts';

/** What the test message says. */
export interface MessageContent {
  /** The test's id: the unique token by which the message, and what comes back of it, is known again. */
  readonly testId: string;
  readonly from: EmailAddress;
  readonly to: EmailAddress;
  /** `smtp.example.com:587` */
  readonly server: string;
  readonly date: Date;
}

/** The header field that carries the token through every hop. */
export const TOKEN_FIELD = 'X-Postroad-Test';

/** Message-ID of a test's message, at the sender's domain (RFC 5322 §3.6.4). */
export function messageIdOf(testId: string, from: EmailAddress): string {
  return `<${testId}@${from.domain}>`;
}

/**
 * Writes the test message: text and HTML, 7-bit but for an address outside ASCII, no line longer than RFC 5322 §2.1.1
 * allows. The caller has read the addresses; nothing else in it comes from outside.
 */
export async function composeTestMessage(content: MessageContent): Promise<TestMessage> {
  const { testId, from, to, date } = content;
  const messageId = messageIdOf(testId, from);
  const lines = linesOf(content);
  // Loaded only here: most requests send nothing.
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const composer = new MailComposer({
    from: { name: '', address: from.address },
    to: { name: '', address: to.address },
    subject: `Postroad test message ${testId}`,
    date,
    messageId,
    headers: {
      [TOKEN_FIELD]: testId,
      // RFC 3834 §5: no vacation message comes back for it.
      'Auto-Submitted': 'auto-generated',
    },
    text: `${lines.join('\n\n')}\n`,
    html: `<!DOCTYPE html>\n<html lang="en"><head><title>Postroad test message</title></head><body>\n${lines
      .map((line) => `<p>${escapeHtml(line)}</p>\n`)
      .join('')}</body></html>\n`,
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return { messageId, bytes: await composer.compile().build() };
}

function linesOf({ testId, from, to, server, date }: MessageContent): readonly string[] {
  return [
    'This is a test message from Postroad.',
    `It was sent from ${from.address} to ${to.address}\nthrough ${server}, to see whether mail on this way arrives.`,
    `Test: ${testId}\nSent: ${date.toISOString()}`,
    'Nobody needs to answer it.',
  ];
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>\n');
}
