import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createCertificates } from '../../../lab/src/certificates.ts';
import { readRsaKey } from './rsa-key.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = (type: 'pkcs1' | 'pkcs8') => privateKey.export({ type, format: 'pem' }).toString();

describe('every form in which providers give a key out is the same key', () => {
  const pkcs8 = pem('pkcs8');
  test.each([
    ['PKCS #8', pkcs8],
    ['PKCS #1', pem('pkcs1')],
    ['line ends of Windows', pkcs8.replaceAll('\n', '\r\n')],
    ['blanks around it', `\n  ${pkcs8}  \n`],
    ['line ends written out, as in a JSON file', pkcs8.replaceAll('\n', '\\n')],
    ['the quoted value of a JSON file', JSON.stringify(pkcs8)],
  ])('%s', (_, text) => {
    expect(readRsaKey(text).equals(privateKey)).toBe(true);
  });
});

describe('what is no usable key is told, and nothing of it is shown', () => {
  const certificate = async () => new X509Certificate((await createCertificates('healthy')).chain).toString();
  test.each<[string, () => string | Promise<string>, RegExp]>([
    ['a public key', () => publicKey.export({ type: 'spki', format: 'pem' }).toString(), /public key/],
    ['a certificate', certificate, /certificate/],
    ['a text that is none', () => 'abcdef0123456789', /no PEM text/],
    ['nothing', () => '', /no PEM text/],
    [
      'a key with a passphrase',
      () =>
        privateKey
          .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open sesame' })
          .toString(),
      /passphrase/,
    ],
    [
      'an old key with a passphrase',
      () =>
        privateKey
          .export({ type: 'pkcs1', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open sesame' })
          .toString(),
      /passphrase/,
    ],
    [
      'a key of another kind',
      () =>
        generateKeyPairSync('ec', { namedCurve: 'P-256' })
          .privateKey.export({ type: 'pkcs8', format: 'pem' })
          .toString(),
      /type ec/,
    ],
    [
      'a key that is too short',
      () =>
        generateKeyPairSync('rsa', { modulusLength: 1024 })
          .privateKey.export({ type: 'pkcs8', format: 'pem' })
          .toString(),
      /1024 bits/,
    ],
    ['a damaged key', () => pem('pkcs8').replace(/.{300}(?=-----END)/s, ''), /damaged/],
    ["OpenSSH's format", () => '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaA==\n', /ssh-keygen/],
  ])('%s', async (_, text, words) => {
    const given = await text();
    let message = '';
    try {
      readRsaKey(given);
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message).toMatch(words);
    for (const line of given.split(/\r?\n/).filter((one) => one.length > 8 && !one.startsWith('-----')))
      expect(message).not.toContain(line);
  });
});
