import type { Lab } from '../lab.ts';
import { addresses } from './network.ts';
import type { Part } from './parts.ts';
import type { MailPath } from './path.ts';
import { type Rule, redirectPorts } from './rules.ts';
import { startPartIn } from './start-part.ts';

/**
 * Puts a middlebox of ours in the way of one port: it runs on the router, and the router hands it every connection of
 * the client to that port. The client sees the server's own address.
 *
 * @param createPart is given the server behind
 * @returns the rules, for `setRules` together with others
 */
export async function divert(
  lab: Lab,
  path: MailPath,
  port: number,
  createPart: (upstream: { readonly host: string; readonly port: number }) => Part,
): Promise<readonly Rule[]> {
  const ownPort = 10_000 + port;
  const part = createPart({ host: addresses.server.ip, port });
  await startPartIn(lab, path.network, 'router', part, { ports: [ownPort] });
  return redirectPorts([port], { ...addresses.router, port: ownPort });
}
