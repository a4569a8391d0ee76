import type { Facts } from '../facts.ts';
import { enumerated, type Phrase, phrase, type TextValue } from '../languages/phrase.ts';

/** What was reached, for a check that found nothing wrong: a sentence without its full stop. */
export function reachedPhrase(facts: Facts): Phrase {
  const { session, settings } = facts;
  const passed: TextValue[] = [phrase('the connection')];
  if (session?.tls !== undefined) {
    const { protocol } = session.tls;
    passed.push(
      settings.effective.mode === 'implicit'
        ? phrase('implicit TLS ({protocol})', { protocol })
        : phrase('STARTTLS ({protocol})', { protocol }),
    );
  }
  const login = session?.login.attempts.find((attempt) => attempt.accepted);
  if (login !== undefined) {
    const { mechanism } = login;
    passed.push(
      settings.username === undefined
        ? phrase('the login ({mechanism})', { mechanism })
        : phrase('the login of {username} ({mechanism})', { username: settings.username, mechanism }),
    );
  }
  if (session?.mail !== undefined) passed.push(phrase('the sender {from}', { from: settings.from ?? '' }));
  if (session?.rcpt !== undefined) passed.push(phrase('the recipient {to}', { to: settings.to ?? '' }));
  if (session?.data !== undefined) passed.push(phrase('a test message'));
  const args = { server: `${settings.host}:${settings.port}`, list: enumerated(passed) };
  return session?.tls === undefined && session?.greeting !== undefined
    ? phrase('{server} accepted {list}, without encryption', args)
    : phrase('{server} accepted {list}', args);
}

/** The verdict of a check that found nothing wrong. One sentence. */
export function okPhrase(facts: Facts): Phrase {
  return { text: '{reached}.', args: { reached: reachedPhrase(facts) } };
}

/** What this check left open, so that nobody takes it for tested. */
export function notTested(facts: Facts): readonly string[] {
  const { session, settings } = facts;
  const open: Phrase[] = [];
  if (settings.login === 'none')
    open.push(
      settings.username === undefined
        ? phrase('The login was not tried: no user name and password were given.')
        : phrase('The login was not tried: no password was given.'),
    );
  else if ((session?.login.attempts.length ?? 0) === 0 && settings.login !== 'client-certificate')
    open.push(phrase('The login was not tried.'));
  if (session?.mail === undefined)
    open.push(
      settings.from === undefined
        ? phrase('The sender was not tried: give --from.')
        : phrase('The sender was not reached.'),
    );
  if (session?.rcpt === undefined)
    open.push(
      settings.to === undefined
        ? phrase(
            'The recipient was not tried, and some servers refuse a sender only there: give --from and --to.',
          )
        : phrase('The recipient was not reached.'),
    );
  if (session?.data === undefined)
    open.push(
      settings.send
        ? phrase('No message was transmitted.')
        : phrase('No message was transmitted, and some servers refuse a sender only after it: give --send.'),
    );
  return open.map(({ text }) => text);
}
