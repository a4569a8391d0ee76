import { expect, test } from 'vitest';
import { check } from './connection-redirected-by-host.ts';
import { examine, sight } from './support/examine.ts';
import { certificate, endedUntrusted, factsWith, port, reply, tlsFacts } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';

const foreign = certificate({ subject: 'CN=srv7.web-hoster.test', san: ['DNS:*.web-hoster.test'] });

test("a stranger answers under a known provider's name", () => {
  const sighting = sight(check, faultOf('connection-redirected-by-host'));
  expect(sighting.confidence).toBeGreaterThan(0.9);
  expect(sighting.stage).toBe('starttls');
  expect(sighting.args?.detail).toBe('srv7.web-hoster.test answers');
});

test('another port of the same host shows the right certificate', () => {
  const session = {
    ...endedUntrusted,
    greeting: reply(220, 'srv7.web-hoster.test ESMTP'),
    tls: tlsFacts({ nameMatches: false, chain: [foreign] }),
  };
  expect(examine(check, factsWith({ session }))).toBeUndefined();
  expect(
    sight(check, factsWith({ session, controls: { ports: [port(465, 'tls')] } })).confidence,
  ).toBeGreaterThan(0.9);
});

test('a wrong name in the certificate alone is another problem', () => {
  expect(examine(check, faultOf('tls-cert-hostname-mismatch'))).toBeUndefined();
});

test('a provider that greets by an internal name of its own is not redirected', () => {
  const facts = factsWith({
    settings: { host: 'smtp.gmail.com', provider: 'gmail' },
    session: { greeting: reply(220, 'mx.google.com ESMTP ready') },
  });
  expect(examine(check, facts)).toBeUndefined();
});
