import type { TextValue } from '../languages/phrase.ts';
import { phrase } from '../languages/phrase.ts';
import { said, saw, workingPort } from './support/evidence.ts';
import type { Check } from './types.ts';

/** First bytes of what is commonly met on a mistyped port. MySQL's greeting (packet header, then protocol 10) has no line end. */
const PROTOCOLS: readonly (readonly [RegExp, TextValue])[] = [
  [/^HTTP\/\d|^<(!doctype|html)/i, phrase('HTTP (a web server or proxy)')],
  [/^\* (OK|PREAUTH|BYE)/i, 'IMAP'],
  [/^\+OK|^-ERR/, 'POP3'],
  [/^SSH-\d/, 'SSH'],
  [/^.{0,12}\\x00\\x00\\x00(\\x0a|\\xff)|mysql|mariadb/i, phrase('MySQL or MariaDB')],
  [/^"?IMPLEMENTATION"?|^NO |timsieved|ManageSieve/i, 'ManageSieve'],
  [/^RFB \d/, 'VNC'],
  [/^@RSYNCD/, 'rsync'],
  [/^:?\S* NOTICE (AUTH|\*)/, 'IRC'],
  [/^-(ERR|DENIED)|^\$-?\d|redis/i, 'Redis'],
];

/** Whatever else these bytes look like, they are another protocol's. */
const EXPLAINS = ['protocol-error', 'banner-timeout', 'tls-mode-mismatch'] as const;

/** Ports whose usual protocol is known, for those that wait for the client to speak first. */
const USUAL: Readonly<Record<number, string>> = {
  22: 'SSH',
  80: 'HTTP',
  443: 'HTTPS',
  110: 'POP3',
  995: 'POP3 over TLS',
  143: 'IMAP',
  993: 'IMAP over TLS',
  3306: 'MySQL',
  8080: 'HTTP',
  8443: 'HTTPS',
  21: 'FTP',
};

/** Something else than SMTP answers. Assumes tls-mode-mismatch reports bytes of TLS, protocol-error what nobody can place. */
export const check: Check = {
  id: 'wrong-port-not-smtp',
  examine(facts) {
    const { session, settings } = facts;
    if (session === undefined) return undefined;
    const other = workingPort(facts);
    const args = (detail: TextValue) => ({
      detail,
      ...(other === undefined ? {} : { suggestion: other.words }),
    });
    const received =
      session.failure?.violation === 'not-a-reply' && session.greeting === undefined
        ? (session.failure.received ?? '')
        : undefined;
    if (received !== undefined) {
      const known = PROTOCOLS.find(([pattern]) => pattern.test(received));
      if (known === undefined) return undefined;
      return {
        confidence: 0.96,
        stage: 'greeting',
        explains: EXPLAINS,
        evidence: [saw('session.failure.received', `the first bytes were: ${received.slice(0, 120)}`)],
        args: args(known[1]),
      };
    }
    const { firstWord, otherMode } = facts.controls;
    const insideTls = otherMode?.received;
    const foreign =
      insideTls === undefined ? undefined : PROTOCOLS.find(([pattern]) => pattern.test(insideTls));
    if (foreign !== undefined && session.greeting === undefined) {
      return {
        confidence: 0.96,
        stage: 'greeting',
        explains: EXPLAINS,
        evidence: [
          saw('controls.otherMode.received', `over TLS the port says: ${insideTls?.slice(0, 120) ?? ''}`),
        ],
        args: args(phrase('{protocol} over TLS', { protocol: foreign[1] })),
      };
    }
    const answered =
      firstWord === undefined ? undefined : PROTOCOLS.find(([pattern]) => pattern.test(firstWord));
    if (answered !== undefined && session.greeting === undefined) {
      return {
        confidence: 0.95,
        stage: 'greeting',
        explains: EXPLAINS,
        evidence: [
          saw('session.failure', 'no greeting came'),
          saw('controls.firstWord', `spoken to first, the port answers: ${firstWord?.slice(0, 120) ?? ''}`),
        ],
        args: args(answered[1]),
      };
    }
    const { greeting, ehlo, helo } = session;
    if (
      greeting !== undefined &&
      /\b(FTP|ProFTPD|vsFTPd|FileZilla|NNTP|LMTP)\b/i.test(greeting.text) &&
      (helo ?? ehlo)?.code !== 250
    ) {
      const name = /LMTP/i.test(greeting.text) ? 'LMTP' : /NNTP/i.test(greeting.text) ? 'NNTP' : 'FTP';
      return {
        confidence: 0.93,
        stage: 'greeting',
        explains: EXPLAINS,
        evidence: [said(greeting), ...(ehlo === undefined ? [] : [said(ehlo)])],
        args: args(name),
      };
    }
    const usual = USUAL[settings.port];
    if (
      usual !== undefined &&
      greeting === undefined &&
      session.failure !== undefined &&
      otherMode?.greeting === undefined
    ) {
      return {
        confidence: 0.88,
        stage: 'greeting',
        explains: EXPLAINS,
        evidence: [
          saw('settings.port', `port ${settings.port} is the usual port of ${usual}`),
          saw('session.failure', session.failure.message),
        ],
        args: args({ text: usual }),
      };
    }
    return undefined;
  },
};
