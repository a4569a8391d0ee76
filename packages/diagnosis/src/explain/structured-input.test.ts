import { describe, expect, test } from 'vitest';
import { explain } from './index.ts';
import { readExplainObject } from './input.ts';

describe('an object without helpful words', () => {
  test.each([
    ['tcp-connection-refused', { stage: 'connect', observed: { kind: 'socket-error', code: 10061 } }],
    ['tcp-connection-refused', { stage: 'connect', observed: { kind: 'socket-error', code: '-111' } }],
    ['network-unreachable', { observed: { kind: 'socket-error', code: 113, text: '' } }],
    ['dns-host-not-found', { stage: 'lookup', observed: { kind: 'dns-error', code: '-3008' } }],
    ['dns-temporary-failure', { observed: { kind: 'dns-error', code: 'EAI_AGAIN' } }],
    ['tls-mode-mismatch', { observed: { kind: 'tls-error', code: 'ERR_SSL_WRONG_VERSION_NUMBER' } }],
    ['auth-bad-credentials', { stage: 'auth-login', observed: { code: 535, enhanced: '5.7.8' } }],
    ['message-rejected-content', { stage: 'end-of-data', observed: { kind: 'smtp-reply', code: 554 } }],
    ['ehlo-name-rejected', { stage: 'helo', observed: { kind: 'smtp-reply', code: 501 } }],
    [
      'relay-denied',
      { stage: 'rcpt', observed: { kind: 'socket-error', text: '554 5.7.1 Relay access denied' } },
    ],
    ['auth-password-expired', { observed: { clientError: 'Invalid login: 535 5.7.8 Password expired' } }],
  ])('still means %s', (cause, object) => {
    expect(explain(object).cause).toBe(cause);
  });

  test('says what is missing where there is nothing at all', () => {
    expect(() => explain({ observed: {} })).toThrow(TypeError);
    expect(() => explain({})).toThrow(TypeError);
  });
});

describe('a stage', () => {
  test.each([
    ['connect', 'tcp'],
    ['TCP_CONNECT', 'tcp'],
    ['banner', 'greeting'],
    ['HELO', 'ehlo'],
    ['startTls', 'starttls'],
    ['tls-handshake', 'tls'],
    ['auth-login', 'auth'],
    ['mailFrom', 'mail'],
    ['RCPT TO', 'rcpt'],
    ['end-of-data', 'data'],
    ['envelope', undefined],
    ['xyzzy', undefined],
  ])('named %s is %s', (word, stage) => {
    expect(readExplainObject({ stage: word, text: 'x' }).given.stage).toBe(stage);
  });

  test('cannot be before the connection where a reply was seen', () => {
    expect(readExplainObject({ stage: 'connect', observed: { code: 554, text: 'no' } }).given.stage).toBe(
      'greeting',
    );
  });
});
