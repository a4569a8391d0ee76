import { Redactor, Secret } from '@postroad/smtp';
import type { InboxRow } from '@postroad/store';
import type { Context } from '../context.ts';
import type { EventOrigin } from '../system-log/draft.ts';
import { type ImapSession, openImapSession } from './imap-session.ts';
import { inboxTarget } from './inbox-events.ts';
import { InboxFailure } from './inbox-failure.ts';
import { loginOf } from './inbox-settings.ts';
import { CONNECT_TIMEOUT_MS } from './limits.ts';

/**
 * Opens a session with an inbox: at an address that the network policy allows, with a token where it takes one.
 *
 * @throws InboxFailure
 */
export async function openInbox(
  context: Pick<Context, 'network' | 'store' | 'tokens'>,
  row: InboxRow,
  origin: EventOrigin,
  signal: AbortSignal,
): Promise<ImapSession> {
  const network = await context.network.forOrigin(origin, inboxTarget(row));
  const { host, port, security, username } = row;
  const login = loginOf(row, context.store.sealer);
  const access = { host, port, security, username, ...(login.ca === undefined ? {} : { ca: login.ca }) };
  const connectTarget = (name: string, at: number) => network.connectTarget(name, at, 'imap');
  if ('password' in login)
    return openImapSession({ ...access, password: login.password }, connectTarget, signal);

  // A change of settings counts as another owner: its token is got anew.
  const source = context.tokens.sourceOf({ id: row.id, configVersion: row.updated_at });
  const { oauth } = login;
  let used: Awaited<ReturnType<typeof source.obtain>> | undefined;
  const token = async (stop: AbortSignal) => {
    used = await source.obtain(oauth, { timeoutMs: CONNECT_TIMEOUT_MS, signal: stop, fetch: network.fetch });
    const { error, description, endpoint } = used.facts;
    if (used.token !== undefined) return used.token;
    const redactor = new Redactor();
    for (const secret of [...used.secrets, ...secretsOf(oauth)]) redactor.add(secret);
    const reply = [error, description].filter((part) => part !== undefined).join(': ') || undefined;
    throw new InboxFailure(
      'token',
      `No access token for the inbox from ${endpoint ?? 'its token endpoint'}.`,
      {
        fix: 'Check the OAuth settings of the inbox: token endpoint, client, secret or key, and scopes.',
        reply,
      },
    ).masked(redactor);
  };
  try {
    return await openImapSession({ ...access, token }, connectTarget, signal);
  } catch (error) {
    if (error instanceof InboxFailure && error.problem === 'login' && used !== undefined)
      source.refused?.(used);
    throw error;
  }
}

function secretsOf(settings: object): readonly Secret[] {
  return Object.values(settings).filter((value: unknown) => value instanceof Secret);
}
