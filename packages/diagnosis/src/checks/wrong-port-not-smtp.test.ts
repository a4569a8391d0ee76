import { expect, test } from 'vitest';
import { examine, sight } from './support/examine.ts';
import {
  endedAtEhlo,
  factsWith,
  failure,
  nothingSaid,
  port,
  reply,
  tlsFacts,
} from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';
import { check } from './wrong-port-not-smtp.ts';

function firstBytes(received: string, number = 5000) {
  return factsWith({
    settings: { port: number },
    session: {
      ...nothingSaid,
      bytesReceived: received.length,
      failure: failure('EPROTOCOL', 'greeting', { violation: 'not-a-reply', received }),
    },
  });
}

test.each([
  ['HTTP/1.1 400 Bad Request', 'HTTP'],
  ['* OK [CAPABILITY IMAP4rev1] Dovecot ready.', 'IMAP'],
  ['+OK POP3 ready', 'POP3'],
  ['SSH-2.0-OpenSSH_9.2p1 Debian-2', 'SSH'],
  ['[\\x00\\x00\\x00\\x0a8.0.36', 'MySQL'],
  ['"IMPLEMENTATION" "Dovecot Pigeonhole"', 'ManageSieve'],
  ['RFB 003.008', 'VNC'],
])('%s', (received, name) => {
  const sighting = sight(check, firstBytes(received));
  expect(sighting.stage).toBe('greeting');
  expect(sighting.confidence).toBeGreaterThan(0.9);
  expect(sighting.args?.detail).toContain(name);
});

test('an FTP server greets with 220 and knows no EHLO', () => {
  const facts = factsWith({
    settings: { port: 21 },
    session: {
      ...endedAtEhlo,
      greeting: reply(220, 'ProFTPD Server ready.'),
      ehlo: reply(500, 'EHLO not understood'),
      helo: reply(500, 'HELO not understood'),
      extensions: [],
    },
  });
  expect(sight(check, facts).args?.detail).toBe('FTP');
});

test('names the port of the same host that speaks SMTP', () => {
  const facts = {
    ...faultOf('wrong-port-not-smtp'),
    controls: { addresses: [], ports: [port(587, 'smtp')] },
  };
  expect(sight(check, facts).args?.suggestion).toBe('port 587 with STARTTLS');
});

test('bytes that nobody can place are left to protocol-error', () => {
  expect(examine(check, firstBytes('hello there'))).toBeUndefined();
});

test('a reply that breaks later is SMTP all the same', () => {
  expect(examine(check, faultOf('protocol-error'))).toBeUndefined();
});

test('a silent submission port is no other protocol', () => {
  expect(examine(check, faultOf('banner-timeout'))).toBeUndefined();
});

const overTls = { ...nothingSaid, failure: failure('ESTEPTIMEOUT', 'greeting', { timeoutMs: 15_000 }) };

test('IMAP over TLS where STARTTLS was expected: not the TLS mode is wrong but the port', () => {
  const facts = factsWith({
    settings: { port: 5993 },
    session: overTls,
    controls: {
      otherMode: {
        mode: 'implicit',
        worked: true,
        tls: tlsFacts(),
        message: 'a line is not an SMTP reply',
        received: '* OK [CAPABILITY IMAP4rev1] Dovecot ready.',
      },
    },
  });
  const sighting = sight(check, facts);
  expect(sighting.args?.detail).toBe('IMAP over TLS');
  expect(sighting.explains).toContain('tls-mode-mismatch');
});

test('HTTPS answers only when spoken to', () => {
  const facts = factsWith({
    settings: { port: 5443 },
    session: overTls,
    controls: {
      otherMode: { mode: 'implicit', worked: true, tls: tlsFacts() },
      firstWord: 'HTTP/1.1 400 Bad Request',
    },
  });
  expect(sight(check, facts).explains).toContain('tls-mode-mismatch');
});

test('SMTP over TLS on a usual port of another protocol is SMTP', () => {
  const facts = factsWith({
    settings: { port: 8443 },
    session: overTls,
    controls: {
      otherMode: { mode: 'implicit', worked: true, tls: tlsFacts(), greeting: '220 mail.example.com' },
    },
  });
  expect(examine(check, facts)).toBeUndefined();
});
