import { expect, test } from 'vitest';
import { examine, sight } from './support/examine.ts';
import { factsWith, failure, nothingSaid, tlsFacts } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';
import { check } from './tls-mode-mismatch.ts';

const implicit = {
  port: 587,
  security: 'implicit',
  effective: { mode: 'implicit', required: true },
} as const;

test('cleartext on a port that wants TLS at once', () => {
  const sighting = sight(check, faultOf('tls-mode-mismatch'));
  expect(sighting.stage).toBe('greeting');
  expect(sighting.confidence).toBeGreaterThan(0.9);
  expect(sighting.args?.suggestion).toBe('implicit TLS on port 2465');
});

test('TLS at once on a port that speaks first', () => {
  const facts = factsWith({
    settings: implicit,
    session: {
      ...nothingSaid,
      failure: failure('ETLSHANDSHAKE', 'tls', { reason: 'ERR_SSL_WRONG_VERSION_NUMBER' }),
    },
    controls: { otherMode: { mode: 'cleartext', worked: true, greeting: '220 mail.example.com ESMTP' } },
  });
  const sighting = sight(check, facts);
  expect(sighting.stage).toBe('tls');
  expect(sighting.args?.suggestion).toBe('STARTTLS on port 587');
});

test('wrong version number alone, through a proxy', () => {
  const facts = factsWith({
    settings: { ...implicit, proxy: 'http://proxy.example.net:3128' },
    session: {
      ...nothingSaid,
      failure: failure('ETLSHANDSHAKE', 'tls', { reason: 'ERR_SSL_WRONG_VERSION_NUMBER' }),
    },
  });
  expect(sight(check, facts).confidence).toBeGreaterThan(0.8);
});

test('the server answers cleartext with a TLS alert', () => {
  const facts = factsWith({
    session: {
      ...nothingSaid,
      failure: failure('EPROTOCOL', 'greeting', {
        violation: 'not-a-reply',
        received: '\\x15\\x03\\x01\\x00\\x02\\x02F',
      }),
    },
  });
  expect(sight(check, facts).confidence).toBeGreaterThan(0.9);
});

test('port 465 in clear, silent, and nothing else to go by', () => {
  const facts = factsWith({
    settings: { port: 465 },
    session: { ...nothingSaid, failure: failure('ESTEPTIMEOUT', 'greeting', { timeoutMs: 15_000 }) },
  });
  expect(sight(check, facts).confidence).toBeLessThan(0.8);
});

test('TLS at once works, and what speaks in it is no SMTP: not the mode is wrong but the port', () => {
  const facts = factsWith({
    settings: { port: 4993 },
    session: { ...nothingSaid, failure: failure('ESTEPTIMEOUT', 'greeting', { timeoutMs: 15_000 }) },
    controls: {
      otherMode: { mode: 'implicit', worked: true, tls: tlsFacts(), message: 'a line is not an SMTP reply' },
    },
  });
  expect(examine(check, facts)?.confidence ?? 0).toBeLessThan(0.7);
});

test.each(['banner-timeout', 'tcp-reset', 'wrong-port-not-smtp', 'tls-handshake-failed'] as const)(
  '%s',
  (other) => {
    expect(examine(check, faultOf(other))).toBeUndefined();
  },
);
