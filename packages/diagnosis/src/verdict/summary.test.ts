import { describe, expect, test } from 'vitest';
import { renderPhrase } from '../causes/render.ts';
import { ehloReply, endedAtEhlo, factsWith, nothingSaid, reply } from '../checks/support/facts-builder.ts';
import type { Facts } from '../facts.ts';
import { notTested, okPhrase } from './summary.ts';

const okSummary = (facts: Facts) => renderPhrase(okPhrase(facts));

const noLogin = { login: 'none', username: undefined, passwordReading: undefined } as const;
const noLoginMade = { login: { offered: ['PLAIN'], attempts: [] } } as const;

describe('what was accepted', () => {
  test('all of it', () => {
    expect(okSummary(factsWith())).toBe(
      'mail.example.com:587 accepted the connection, STARTTLS (TLSv1.3), the login of app@example.com (PLAIN), the sender app@example.com and the recipient someone@example.org.',
    );
  });

  test('a test message', () => {
    const facts = factsWith({ settings: { send: true }, session: { data: reply(250, '2.0.0 queued') } });
    expect(okSummary(facts)).toMatch(/ and a test message\.$/);
  });

  test('a connection and nothing more, readable by everybody', () => {
    const facts = factsWith({
      settings: { ...noLogin, from: undefined, to: undefined, effective: { mode: 'none', required: false } },
      session: { ...endedAtEhlo, ...noLoginMade, ehlo: ehloReply() },
    });
    expect(okSummary(facts)).toBe('mail.example.com:587 accepted the connection, without encryption.');
  });

  test('implicit TLS', () => {
    const facts = factsWith({ settings: { port: 465, effective: { mode: 'implicit', required: true } } });
    expect(okSummary(facts)).toContain('implicit TLS (TLSv1.3)');
  });

  test('a login without a user name is not called that of nobody', () => {
    const facts = factsWith({
      settings: { login: 'client-certificate', username: undefined },
      session: {
        login: {
          offered: ['EXTERNAL'],
          attempts: [{ mechanism: 'EXTERNAL', accepted: true, challenges: [] }],
        },
      },
    });
    expect(okSummary(facts)).toContain('the login (EXTERNAL)');
  });
});

describe('what was not tested', () => {
  test('after a transaction only the message is left', () => {
    expect(notTested(factsWith())).toEqual([
      'No message was transmitted, and some servers refuse a sender only after it: give --send.',
    ]);
  });

  test('nothing, when a message was taken', () => {
    expect(
      notTested(factsWith({ settings: { send: true }, session: { data: reply(250, '2.0.0 queued') } })),
    ).toEqual([]);
  });

  test('no login, no sender, no recipient was given', () => {
    const facts = factsWith({
      settings: { ...noLogin, from: undefined, to: undefined },
      session: { ...noLoginMade, mail: undefined, rcpt: undefined },
    });
    expect(notTested(facts)).toEqual([
      'The login was not tried: no user name and password were given.',
      'The sender was not tried: give --from.',
      'The recipient was not tried, and some servers refuse a sender only there: give --from and --to.',
      'No message was transmitted, and some servers refuse a sender only after it: give --send.',
    ]);
  });

  test('a user name without a password', () => {
    const facts = factsWith({
      settings: { login: 'none', passwordReading: undefined },
      session: noLoginMade,
    });
    expect(notTested(facts)[0]).toBe('The login was not tried: no password was given.');
  });

  test('given and not reached', () => {
    const facts = factsWith({ settings: { send: true }, session: nothingSaid });
    expect(notTested(facts)).toEqual([
      'The login was not tried.',
      'The sender was not reached.',
      'The recipient was not reached.',
      'No message was transmitted.',
    ]);
  });
});
