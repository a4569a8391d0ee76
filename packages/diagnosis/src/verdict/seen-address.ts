import { isIP } from 'node:net';
import type { Facts, ReplyFacts, SessionFacts } from '../facts.ts';
import { addressKind } from '../probe/addresses.ts';

/** The client address that the server named, and where. */
export interface SeenAddress {
  readonly address: string;
  readonly from: 'ehlo' | 'reply';
  /** Differs from the address of this machine's own end of the connection. */
  readonly translated: boolean;
  readonly localAddress?: string;
}

/** `IPv6:` of an address literal, `::ffff:` of an IPv4 address on an IPv6 socket and the zone say nothing more. */
function bare(address: string): string {
  return address
    .replace(/^IPv6:/i, '')
    .replace(/^::ffff:(?=\d+\.)/i, '')
    .replace(/%.*$/, '');
}

function addressesIn(text: string): string[] {
  return (
    text
      .split(/[^\w:.%]+/)
      .map((token) => bare(token.replace(/\.+$/, '').replace(/^((?:\d+\.){3}\d+):\d*$/, '$1')))
      // Every address has a digit and a dot or colon; few words of a reply do.
      .filter((token) => /[.:]/.test(token) && isIP(token) !== 0)
  );
}

function refusals(session: SessionFacts): readonly string[] {
  const replies: readonly (ReplyFacts | undefined)[] = [
    session.greeting,
    session.ehlo,
    session.helo,
    session.starttls,
    session.ehloOverTls,
    session.login.attempts.at(-1)?.reply,
    session.mail,
    session.rcpt,
    session.dataCommand,
    session.data,
  ];
  return replies.flatMap((reply) => (reply !== undefined && reply.code >= 400 ? [reply.text] : []));
}

/**
 * Reads which address the server saw: many name it in the EHLO reply's first line (`Hello [198.51.100.7]`) or in a
 * refusal (`Client host [198.51.100.7] blocked`). The server's own address and what we said ourselves are not it.
 */
export function seenAddress(facts: Facts): SeenAddress | undefined {
  const { session } = facts;
  if (session === undefined) return undefined;
  const own = session.localAddress === undefined ? undefined : bare(session.localAddress);
  const server = bare(session.address);
  const [literal] = addressesIn(session.ehloName);
  // A public address of this machine is what everybody sees, also where it is only our own word repeated.
  const trustEcho =
    literal !== undefined && literal === own && !/^(private|loopback|link-local)$/.test(addressKind(literal));
  const pick = (texts: readonly string[], from: SeenAddress['from']): SeenAddress | undefined => {
    for (const text of texts) {
      const address = addressesIn(text).find(
        (candidate) => candidate !== server && (candidate !== literal || trustEcho),
      );
      if (address === undefined) continue;
      return {
        address,
        from,
        translated: own !== undefined && address !== own,
        ...(own === undefined ? {} : { localAddress: own }),
      };
    }
    return undefined;
  };
  const greeted = [session.ehloOverTls, session.ehlo, session.helo].flatMap((reply) =>
    reply?.lines[0] === undefined || reply.code >= 400 ? [] : [reply.lines[0]],
  );
  return pick(refusals(session), 'reply') ?? pick(greeted, 'ehlo');
}
