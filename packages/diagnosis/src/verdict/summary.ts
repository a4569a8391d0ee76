import type { Facts } from '../facts.ts';

/** What was reached, for a check that found nothing wrong. One sentence. */
export function okSummary(facts: Facts): string {
  const { session, settings } = facts;
  const passed: string[] = ['the connection'];
  if (session?.tls !== undefined)
    passed.push(
      `${settings.effective.mode === 'implicit' ? 'implicit TLS' : 'STARTTLS'} (${session.tls.protocol})`,
    );
  const login = session?.login.attempts.find((attempt) => attempt.accepted);
  if (login !== undefined) {
    const whose = settings.username === undefined ? '' : ` of ${settings.username}`;
    passed.push(`the login${whose} (${login.mechanism})`);
  }
  if (session?.mail !== undefined) passed.push(`the sender ${settings.from}`);
  if (session?.rcpt !== undefined) passed.push(`the recipient ${settings.to}`);
  if (session?.data !== undefined) passed.push('a test message');
  const list = passed.length === 1 ? passed[0] : `${passed.slice(0, -1).join(', ')} and ${passed.at(-1)}`;
  const clear = session?.tls === undefined && session?.greeting !== undefined ? ', without encryption' : '';
  return `${settings.host}:${settings.port} accepted ${list}${clear}.`;
}

/** What this check left open, so that nobody takes it for tested. */
export function notTested(facts: Facts): readonly string[] {
  const { session, settings } = facts;
  const open: string[] = [];
  if (settings.login === 'none')
    open.push(
      `The login was not tried: ${settings.username === undefined ? 'no user name and password were' : 'no password was'} given.`,
    );
  else if ((session?.login.attempts.length ?? 0) === 0 && settings.login !== 'client-certificate')
    open.push('The login was not tried.');
  if (session?.mail === undefined)
    open.push(
      settings.from === undefined ? 'The sender was not tried: give --from.' : 'The sender was not reached.',
    );
  if (session?.rcpt === undefined)
    open.push(
      settings.to === undefined
        ? 'The recipient was not tried, and some servers refuse a sender only there: give --from and --to.'
        : 'The recipient was not reached.',
    );
  if (session?.data === undefined)
    open.push(
      settings.send
        ? 'No message was transmitted.'
        : 'No message was transmitted, and some servers refuse a sender only after it: give --send.',
    );
  return open;
}
