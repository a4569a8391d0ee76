/** How one kind of server names the message it took. */
interface QueueIdPattern {
  /** Whose manner it is. */
  readonly software: string;
  /** Its group `id` is the id; read from the words after code and enhanced status code. */
  readonly match: RegExp;
  /** Where its words were read. */
  readonly source: string;
}

/**
 * What servers say after they took a message, and where in it their own id stands: by it their administrators find the
 * message in a log. The first that fits counts, so the particular ones come before the common words.
 */
export const queueIdPatterns: readonly QueueIdPattern[] = [
  {
    software: 'Microsoft Exchange and Exchange Online',
    // 250 2.6.0 <…> [InternalId=95992519094146, Hostname=…prod.outlook.com] 13478 bytes in 0.277, 47.373 KB/sec Queued mail for delivery
    match: /\[InternalId=(?<id>\d+)[\],]/i,
    source: 'Postfix logs and Amazon SES delivery notifications of mail to both',
  },
  {
    software: 'Microsoft Exchange before 2010, Hotmail',
    // 250 2.6.0 <GUID> Queued mail for delivery
    match: /^<(?<id>[^<>\s]{1,250})> Queued mail for delivery/i,
    source: 'https://learn.microsoft.com/en-us/exchange/mail-flow/test-smtp-with-telnet',
  },
  {
    software: 'Gmail and Google Workspace',
    // 250 2.0.0 OK 1376056636 i3si9508927obz.16 - gsmtp
    match: /^OK {1,2}\d{9,11} (?<id>[\w-]+\.\d+) - g?smtp/i,
    source: 'SendGrid, Common SMTP Server Bounce Responses, on 250',
  },
  {
    software: 'Amazon SES',
    // 250 Ok 01000154dc729264-93fdd7ea-f039-43d6-91ed-653e8547867c-000000
    match: /^Ok (?<id>[0-9a-f]{16}-[0-9a-f-]{36}-\d{6})$/i,
    source: 'https://docs.aws.amazon.com/ses/latest/DeveloperGuide/smtp-response-codes.html',
  },
  {
    software: 'Yandex',
    // 250 2.0.0 Ok: queued on smtp18.mail.yandex.net as 1426674922-aXGdEk0Xjp-ZLFe7dph
    match: /queued on [\w.-]+ as (?<id>[\w-]+)/i,
    source: 'sessions with smtp.yandex.ru that users published',
  },
  {
    software: 'Haraka',
    // 250 Message Queued (C4748E58-86F8-4D01-8ABA-079E64A93EF1.1)
    match: /Message Queued \((?<id>[0-9A-F-]{36}(?:\.\d+)*)\)/i,
    source: 'sessions and logs of Haraka that users published',
  },
  {
    software: 'Cisco Secure Email (IronPort)',
    // 250 ok:  Message 64111812 accepted
    match: /^ok: {1,2}Message (?<id>\d+) accepted/i,
    source: 'https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html',
  },
  {
    software: 'qmail',
    // 250 ok 1375388751 qp 26627
    match: /^ok (?<id>\d{9,11} qp \d+)/i,
    source: 'sessions with qmail-smtpd that users published',
  },
  {
    software: 'Stalwart',
    // 250 2.0.0 Message queued with id 217700302698266624.
    match: /queued with id (?<id>\w+)/i,
    source: 'sessions with Stalwart that users published',
  },
  {
    software: 'Postfix, SendGrid, Mailjet, Brevo, Postmark and others after the manner of Postfix',
    // 250 2.0.0 Ok: queued as 0C0151AC06F9; behind a filter the last one is that of the queue it went on to.
    match: /^.*queued as <?(?<id>[^\s<>()]{4,250})>?/i,
    source: 'Postfix in our own tests; Postfix logs of mail to the others',
  },
  {
    software: 'Exim',
    // 250 OK id=10HmaX-000000005vi-0000
    match: /\bid=(?<id>[\w-]{6,40})/,
    source: 'https://git.exim.org/exim.git/blob/46ad960434683b3e15eb17edf3b2d748c191fbc4:/test/stdout/4002',
  },
  {
    software: 'Sendmail, OpenSMTPD, Proofpoint',
    // 250 2.0.0 n54CEgvI018278 Message accepted for delivery
    match: /(?:^|\s)(?<id>(?=\S*\d)[\w-]{6,40}) Message accepted for delivery/i,
    source: 'Sendmail and OpenSMTPD in our own tests',
  },
];

/** Longer replies hold no id that anybody looks for. */
const MAX_TEXT = 2_000;

/** The server's own id of a message, read from the words of its reply to the end of data. Absent where it names none. */
export function queueIdOf(text: string): string | undefined {
  const words = text
    .slice(0, MAX_TEXT)
    .replace(/\s*\n\s*/g, ' ')
    .replace(/^(?:2\d\d[ -])?(?:2\.\d{1,3}\.\d{1,3} +)?/, '');
  for (const { match } of queueIdPatterns) {
    const id = match.exec(words)?.groups?.id;
    if (id !== undefined) return id.replace(/[.,;]+$/, '');
  }
  return undefined;
}
