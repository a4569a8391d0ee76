import { expect, test } from 'vitest';
import { explain } from './explain.ts';

const dialogue = [
  'SERVER -> CLIENT: 250-smtp.example.com Hello',
  '250-STARTTLS',
  '250 SMTPUTF8',
  'CLIENT -> SERVER: STARTTLS',
  'SERVER -> CLIENT: 220 2.0.0 SMTP server ready',
  'SMTP Error: Could not connect to SMTP host.',
  'Connection failed. stream_socket_enable_crypto(): SSL operation failed with code 1. OpenSSL Error messages:',
  'error:1416F086:SSL routines:tls_process_server_certificate:certificate verify failed',
].join('\n');

test('a keyword that the server lists is not what failed', () => {
  expect(explain(dialogue).cause).toBe('tls-cert-untrusted-ca');
});

test.each([
  'SMTPUTF8 is required, but was not offered by host',
  '550 5.6.7 The server does not support SMTPUTF8',
  '553 5.6.7 Must declare SMTPUTF8 to send unicode address',
  '504 5.7.0 Sorry, SMTPUTF8 not supported',
  '501 SMTPUTF8 used when not advertised',
])('a server that speaks of the keyword: %s', (text) => {
  expect(explain(text).cause).toBe('smtputf8-required');
});

test.each([
  'The connection with the specified SMTP server failed. Check the settings and try again.',
  'E0000223: Connection with the specified SMTP server failed. Please try again.',
])('advice to try again is no word of a resolver: %s', (text) => {
  expect(explain(text).cause).not.toBe('dns-temporary-failure');
});

test.each(['Host not found, try again', 'Try again'])('but the resolver itself says it too: %s', (text) => {
  expect(explain(text).cause).toBe('dns-temporary-failure');
});
