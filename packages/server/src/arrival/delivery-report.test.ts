import { describe, expect, test } from 'vitest';
import { bounceOf, isAbout } from './bounce.ts';
import { mayBeBounce, readDeliveryReport } from './delivery-report.ts';
import { readHeader } from './header-fields.ts';

const token = { testId: 'tst0123456789ABCDEFG', messageId: '<tst0123456789ABCDEFG@example.com>' };

interface Parts {
  readonly text?: string;
  readonly status: readonly string[];
  readonly returned?: readonly string[];
  readonly returnedType?: string;
}

function report({
  text = 'It did not go.',
  status,
  returned,
  returnedType = 'message/rfc822',
}: Parts): Buffer {
  const part = (type: string, lines: readonly string[]) => ['--b', `Content-Type: ${type}`, '', ...lines];
  return Buffer.from(
    [
      'Return-Path: <>',
      'From: MAILER-DAEMON@mx.example.org (Mail Delivery System)',
      'To: app@example.com',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      ...part('text/plain', [text]),
      ...part('message/delivery-status', status),
      ...(returned === undefined ? [] : part(returnedType, returned)),
      '--b--',
      '',
    ].join('\r\n'),
  );
}

async function read(parts: Parts): Promise<NonNullable<Awaited<ReturnType<typeof readDeliveryReport>>>> {
  const found = await readDeliveryReport(report(parts));
  if (found === undefined) throw new Error('not read');
  return found;
}

/** RFC 3464 appendix E.1, and the fields as Postfix, Exim, Gmail and Exchange fill them. */
const samples = [
  {
    source: 'RFC 3464 E.1',
    status: [
      'Reporting-MTA: dns; cs.utk.edu',
      '',
      'Original-Recipient: rfc822;louisl@larry.slip.umd.edu',
      'Final-Recipient: rfc822;louisl@larry.slip.umd.edu',
      'Action: failed',
      'Status: 4.0.0',
      'Diagnostic-Code: smtp; 426 connection timed out',
      'Last-Attempt-Date: Thu, 7 Jul 1994 17:15:49 -0400',
    ],
    to: 'louisl@larry.slip.umd.edu',
    bounce: {
      recipient: 'louisl@larry.slip.umd.edu',
      action: 'failed',
      status: '4.0.0',
      diagnosticCode: 'smtp; 426 connection timed out',
      reportingMta: 'cs.utk.edu',
    },
  },
  {
    source: 'Postfix, refused by the next server',
    status: [
      'Reporting-MTA: dns; mail.example.com',
      'X-Postfix-Queue-ID: 4XyZ1k2Abcz1',
      'X-Postfix-Sender: rfc822; app@example.com',
      'Arrival-Date: Tue,  3 Nov 2026 04:05:06 +0000 (UTC)',
      '',
      'Final-Recipient: rfc822; nobody@example.org',
      'Original-Recipient: rfc822;nobody@example.org',
      'Action: failed',
      'Status: 5.1.1',
      'Remote-MTA: dns; mx.example.org',
      'Diagnostic-Code: smtp; 550 5.1.1 <nobody@example.org>: Recipient address rejected:',
      '    User unknown in virtual mailbox table',
    ],
    to: 'nobody@example.org',
    bounce: {
      recipient: 'nobody@example.org',
      action: 'failed',
      status: '5.1.1',
      remoteMta: 'mx.example.org',
      diagnosticCode:
        'smtp; 550 5.1.1 <nobody@example.org>: Recipient address rejected: User unknown in virtual mailbox table',
      explained: { cause: 'recipient-rejected-unknown' },
    },
  },
  {
    source: 'Postfix, its own domain',
    status: [
      'Reporting-MTA: dns; mail.lab.test',
      '',
      'Final-Recipient: rfc822; nobody@lab.test',
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: X-Postfix; unknown user: "nobody@lab.test"',
    ],
    to: 'nobody@lab.test',
    bounce: { status: '5.1.1', explained: { cause: 'recipient-rejected-unknown' } },
  },
  {
    source: 'Exim',
    status: [
      'Reporting-MTA: dns; mx.example.org',
      '',
      'Action: failed',
      'Final-Recipient: rfc822;full@example.org',
      'Status: 5.0.0',
      'Remote-MTA: dns; imap.example.org',
      'Diagnostic-Code: smtp; 552 5.2.2 <full@example.org> Quota exceeded (mailbox for user is full)',
    ],
    to: 'full@example.org',
    bounce: { status: '5.0.0', explained: { cause: 'mailbox-full' } },
  },
  {
    source: 'Gmail, of a message without SPF and DKIM',
    status: [
      'Reporting-MTA: dns; googlemail.com',
      'Arrival-Date: Mon, 02 Nov 2026 20:05:06 -0800 (PST)',
      '',
      'Final-Recipient: rfc822; you@gmail.com',
      'Action: failed',
      'Status: 5.7.26',
      'Remote-MTA: dns; gmail-smtp-in.l.google.com.',
      'Diagnostic-Code: smtp; 550-5.7.26 Your email has been blocked because the sender is unauthenticated.',
      ' 550-5.7.26 Gmail requires all senders to authenticate with either SPF or DKIM.',
    ],
    to: 'you@gmail.com',
    bounce: { status: '5.7.26', explained: { cause: 'sender-rejected-spf-dmarc' } },
  },
  {
    source: 'Exchange Online',
    status: [
      'Reporting-MTA: dns;DB5EUR03FT012.mail.protection.outlook.com',
      '',
      'Final-Recipient: rfc822;nobody@example.org',
      'Action: failed',
      'Status: 5.1.10',
      'Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient nobody@example.org not found by SMTP address lookup',
    ],
    to: 'nobody@example.org',
    bounce: { status: '5.1.10', explained: { cause: 'recipient-rejected-unknown' } },
  },
  {
    source: 'a domain that does not exist',
    status: [
      'Reporting-MTA: dns; mail.example.com',
      '',
      'Final-Recipient: rfc822; you@gone.example',
      'Action: failed',
      'Status: 5.4.4',
      'Diagnostic-Code: X-Postfix; Host or domain name not found. Name service error for name=gone.example type=A: Host not found',
    ],
    to: 'you@gone.example',
    // Never as a fault of the server that was configured.
    bounce: { status: '5.4.4', explained: { cause: 'recipient-rejected-unknown' } },
  },
] as const;

test.each(samples)('$source', async ({ status, to, bounce }) => {
  expect(bounceOf(await read({ status }), to)).toMatchObject(bounce);
});

test('of several recipients the one that was written to counts, also after forwarding', async () => {
  const recipient = (final: string, original: string, code: string) => [
    '',
    `Original-Recipient: rfc822; ${original}`,
    `Final-Recipient: rfc822; ${final}`,
    'Action: failed',
    `Status: ${code}`,
  ];
  const found = await read({
    status: [
      'Reporting-MTA: dns; mx.example.org',
      ...recipient('other@example.net', 'other@example.org', '5.2.2'),
      ...recipient('me@example.net', 'you@example.org', '5.1.1'),
    ],
  });
  expect(bounceOf(found, 'You@Example.org')).toMatchObject({ recipient: 'me@example.net', status: '5.1.1' });
});

test('a delay is no failure', async () => {
  const status = [
    'Reporting-MTA: dns; a',
    '',
    'Final-Recipient: rfc822; b@c',
    'Action: delayed',
    'Status: 4.4.1',
  ];
  expect(bounceOf(await read({ status }), 'b@c')).toMatchObject({ action: 'delayed', status: '4.4.1' });
});

describe('a report is about the test message', () => {
  const status = [
    'Reporting-MTA: dns; a',
    '',
    'Final-Recipient: rfc822; b@c',
    'Action: failed',
    'Status: 5.0.0',
  ];
  test.each([
    ['its token is in the returned message', { returned: [`X-Postroad-Test: ${token.testId}`, '', 'x'] }],
    ['its Message-ID is in the returned message', { returned: [`Message-ID: ${token.messageId}`, '', 'x'] }],
    [
      'its Message-ID is in the returned header',
      { returned: [`Message-ID: ${token.messageId}`], returnedType: 'text/rfc822-headers' },
    ],
    ['the words name its token, and nothing was returned', { text: `Subject: test ${token.testId}` }],
  ])('when %s', async (_why, parts) => {
    expect(isAbout(token, await read({ status, ...parts }))).toBe(true);
  });

  test('when it names the envelope id', async () => {
    const lines = ['Reporting-MTA: dns; a', `Original-Envelope-Id: ${token.testId}`, '', 'Action: failed'];
    expect(isAbout(token, await read({ status: lines }))).toBe(true);
  });

  test.each([
    ['of another message', { returned: ['Message-ID: <other@example.com>', '', 'x'] }],
    [
      'of another message, whatever its words say',
      { text: token.testId, returned: ['Message-ID: <other@example.com>', '', token.testId] },
    ],
    ['of nothing that is known', {}],
  ])('and not when it is %s', async (_why, parts) => {
    expect(isAbout(token, await read({ status, ...parts }))).toBe(false);
  });
});

test('a bounce without a report gives its words and their meaning', async () => {
  const message = [
    'Return-Path: <>',
    'From: MAILER-DAEMON@mx.example.org',
    '',
    "Hi. This is the qmail-send program at mx.example.org. I'm afraid I wasn't able to deliver your message",
    '<nobody@example.org>:',
    'Sorry, no mailbox here by that name. (#5.1.1)',
    '--- Below this line is a copy of the message.',
    `Message-ID: ${token.messageId}`,
  ].join('\r\n');
  const found = await readDeliveryReport(Buffer.from(message));
  expect(found).toMatchObject({ recipients: [] });
  if (found === undefined) return;
  expect(isAbout(token, found)).toBe(true);
  expect(bounceOf(found, 'nobody@example.org')).toMatchObject({
    action: 'failed',
    text: expect.stringContaining('no mailbox here by that name'),
    explained: { cause: 'recipient-rejected-unknown' },
  });
});

test.each([
  ['Content-Type: multipart/report; report-type=delivery-status; boundary=b', true],
  ['Return-Path: <>', true],
  ['From: Mail Delivery System <MAILER-DAEMON@example.org>', true],
  ['From: Mail Delivery Subsystem <mailer-daemon@googlemail.com>', true],
  ['From: Microsoft Outlook <postmaster@outlook.com>', true],
  ['From: <friend@example.org>', false],
  ['Content-Type: multipart/mixed; boundary=b', false],
])('%s: worth reading as a bounce: %s', (field, expected) => {
  expect(mayBeBounce(readHeader(Buffer.from(`${field}\r\n\r\n`)))).toBe(expected);
});

describe('hostile messages', () => {
  test('parts inside one another without end are not read', async () => {
    const open = Array.from(
      { length: 2_000 },
      (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`,
    );
    expect(await readDeliveryReport(Buffer.from(open.join('')))).toBeUndefined();
  });

  test('a report of thousands of recipients is read as far as the limit', async () => {
    const one = ['', 'Final-Recipient: rfc822; a@b', 'Action: failed', 'Status: 5.1.1'];
    const found = await read({
      status: ['Reporting-MTA: dns; a', ...Array.from({ length: 3_000 }, () => one).flat()],
    });
    expect(found.recipients).toHaveLength(50);
  });

  test.each([
    '',
    '\r\n',
    'Content-Type: multipart/report\r\n\r\n--',
    '\u0000\u0000\u0000',
    'x'.repeat(200_000),
  ])('no report comes of %#', async (text) => {
    const found = await readDeliveryReport(Buffer.from(text));
    expect(found?.recipients ?? []).toEqual([]);
  });

  test('a delivery status that is no text makes nothing throw', async () => {
    const found = await readDeliveryReport(
      report({ status: ['\u0000\u0001: \u0002', ':::', '', '=?utf-8?', ': '] }),
    );
    expect(found?.recipients).toEqual([{}]);
  });
});
