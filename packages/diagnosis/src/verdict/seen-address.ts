import { isIP } from 'node:net';
import type { Facts } from '../facts.ts';

/** The client address that the server named, and where. */
export interface SeenAddress {
  readonly address: string;
  readonly from: 'ehlo' | 'reply';
  /** Differs from the address of this machine's own end of the connection. */
  readonly translated: boolean;
  readonly localAddress?: string;
}

const CANDIDATE =
  /(?<![\w.:])(?:IPv6:)?((?:\d{1,3}\.){3}\d{1,3}|(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4})(?![\w.:]*\w)/gi;

function addressesIn(text: string): string[] {
  return [...text.matchAll(CANDIDATE)]
    .map((match) => match[1] ?? '')
    .filter((candidate) => isIP(candidate) !== 0);
}

function bare(address: string | undefined): string | undefined {
  return address?.replace(/^::ffff:/i, '').replace(/%.*$/, '');
}

/**
 * Reads which address the server saw: many name it in the EHLO reply's first line (`Hello [198.51.100.7]`) or in a
 * refusal (`Client host [198.51.100.7] blocked`). The server's own address and what we said ourselves are not it.
 */
export function seenAddress(facts: Facts): SeenAddress | undefined {
  const session = facts.session;
  if (session === undefined) return undefined;
  const own = bare(session.localAddress);
  const server = bare(session.address);
  const ehlo = [session.ehloOverTls?.lines[0], session.ehlo?.lines[0], session.helo?.lines[0]].filter(
    (line) => line !== undefined,
  );
  const refusals = [session.greeting, session.ehlo, session.mail, session.rcpt, session.data]
    .filter((reply) => reply !== undefined && reply.code >= 400)
    .map((reply) => reply?.text ?? '');
  const pick = (texts: readonly string[], from: SeenAddress['from']): SeenAddress | undefined => {
    for (const text of texts) {
      for (const address of addressesIn(text)) {
        // A server that echoes our own EHLO literal tells nothing about what it saw.
        const echoed = facts.settings.ehloName.includes(address) && from === 'ehlo' && address !== own;
        if (address === server || echoed) continue;
        return {
          address,
          from,
          translated: own !== undefined && address !== own,
          ...(own === undefined ? {} : { localAddress: own }),
        };
      }
    }
    return undefined;
  };
  return pick(refusals, 'reply') ?? pick(ehlo, 'ehlo');
}
