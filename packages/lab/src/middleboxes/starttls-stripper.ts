import type { Server } from 'node:net';
import { createLineFilter } from './lines.ts';
import { createRelay, type Filters, type Upstream } from './relay.ts';

/** How STARTTLS disappears on the way. */
export type StripMode =
  /** The line is taken out of the EHLO reply; the rest is untouched. */
  | 'remove'
  /**
   * Cisco ASA with ESMTP inspection in its default policy (`mask-banner`, `no allow-tls`): the length of every packet is
   * kept, so the keyword becomes `XXXXXXXA`, the greeting's text becomes asterisks, and a STARTTLS sent all the same
   * reaches the server as X's.
   */
  | 'asa'
  /**
   * Cisco PIX `fixup protocol smtp`: only the commands of RFC 821 pass. EHLO reaches the server as X's, and the
   * server's own 500 or 502 comes back; the greeting is masked.
   */
  | 'pix';

/** Commands the PIX lets through: RFC 821 §4.5.1. */
const pixCommands: ReadonlySet<string> = new Set(['HELO', 'MAIL', 'RCPT', 'DATA', 'RSET', 'NOOP', 'QUIT']);

/** EHLO keywords the ASA knows; "others" are masked with X's. */
const asaKeywords: ReadonlySet<string> = new Set(
  'SIZE 8BITMIME DSN ENHANCEDSTATUSCODES ETRN HELP VRFY EXPN AUTH SAML SEND SOML'.split(' '),
);

/** A firewall that keeps mail in cleartext. The caller listens. */
export function createStarttlsStripper(upstream: Upstream, mode: StripMode): Server {
  return createRelay(upstream, () => (mode === 'remove' ? removingFilters() : ciscoFilters(mode)));
}

/** Masks the text of the greeting, as a firewall does that hides the server's product. The caller listens. */
export function createBannerMasker(upstream: Upstream): Server {
  return createRelay(upstream, () => {
    let isGreetingSeen = false;
    return {
      toClient: createLineFilter((line) => {
        if (isGreetingSeen) return 'pass';
        isGreetingSeen = line.charAt(3) !== '-';
        return [maskGreeting(line)];
      }),
    };
  });
}

function removingFilters(): Filters {
  // A line is held until the next one shows whether it has become the last of its reply.
  let held: string | undefined;
  return {
    toClient: createLineFilter((line) => {
      const before = held === undefined ? [] : [held];
      held = undefined;
      if (!isStarttls(line)) {
        if (!line.startsWith('250-')) return [...before, line];
        held = line;
        return before;
      }
      return line.startsWith('250-') ? before : before.map((one) => one.replace(/^250-/, '250 '));
    }),
  };
}

function ciscoFilters(mode: 'asa' | 'pix'): Filters {
  let isGreetingSeen = false;
  let isEhloNext = false;
  let isData = false;
  const toServer = createLineFilter((line) => {
    if (isData) {
      isData = line !== '.';
      return [line];
    }
    const verb = line.split(' ', 1)[0]?.toUpperCase() ?? '';
    isData = verb === 'DATA';
    isEhloNext = verb === 'EHLO';
    const isAllowed = mode === 'pix' ? pixCommands.has(verb) || verb === '' : verb !== 'STARTTLS';
    return [isAllowed ? line : 'X'.repeat(verb.length) + line.slice(verb.length)];
  });
  const toClient = createLineFilter((line) => {
    if (!isGreetingSeen) {
      isGreetingSeen = line.charAt(3) !== '-';
      return [maskGreeting(line)];
    }
    if (!isEhloNext || !line.startsWith('250')) return [line];
    isEhloNext = line.charAt(3) === '-';
    return [maskKeyword(line)];
  });
  return { toServer, toClient };
}

/** The code stays, everything after it becomes asterisks; the length stays the same. */
function maskGreeting(line: string): string {
  return line.slice(0, 4) + '*'.repeat(Math.max(0, line.length - 4));
}

/** `250-STARTTLS` → `250-XXXXXXXA`. The first line of an EHLO reply is the server's name: it has a dot and stays. */
function maskKeyword(line: string): string {
  const [keyword = '', ...rest] = line.slice(4).split(' ');
  const known = asaKeywords.has(keyword.toUpperCase()) || keyword.includes('.');
  if (known || keyword === '') return line;
  return [`${line.slice(0, 4)}${'X'.repeat(keyword.length - 1)}A`, ...rest].join(' ');
}

function isStarttls(line: string): boolean {
  return /^250[- ]STARTTLS\s*$/i.test(line);
}
