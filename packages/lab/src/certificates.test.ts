import { execFile } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CertificateKind,
  createCertificates,
  interceptionProducts,
  writeCertificateFiles,
} from './certificates.ts';

const run = promisify(execFile);
let directory = '';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'lab-certificates-'));
});
afterAll(() => rm(directory, { recursive: true }));

/** What `openssl verify`, which knows nothing of this code, says of the chain for this name. */
async function verdictOfOpenssl(
  kind: CertificateKind,
  name = 'mail.example.test',
  level = 2,
): Promise<string> {
  const setup = await createCertificates(kind, { names: ['mail.example.test', '127.0.0.1'] });
  const files = await writeCertificateFiles(directory, setup);
  const named = /^[\d.]+$/.test(name) ? '-verify_ip' : '-verify_hostname';
  const args = [
    '-purpose',
    'sslserver',
    '-auth_level',
    `${level}`,
    '-no-CApath',
    '-no-CAfile',
    '-no-CAstore',
  ];
  args.push('-CAfile', files.ca, '-untrusted', files.chain, named, name, files.certificate);
  try {
    const { stdout } = await run('openssl', ['verify', ...args]);
    return stdout.trim().endsWith(': OK') ? 'OK' : stdout;
  } catch (error) {
    const { stderr } = error as { stderr: string };
    return /error (\d+) at (\d+)/.exec(stderr)?.[0] ?? stderr;
  }
}

describe('openssl verify agrees with what a certificate claims', () => {
  // The numbers are X509_V_ERR_* of openssl's x509_vfy.h, the depth is the place in the chain.
  it.each<[CertificateKind, string]>([
    ['healthy', 'OK'],
    ['healthy-rsa', 'OK'],
    ['wildcard', 'OK'],
    ['common-name-only', 'OK'], // openssl still falls back to the common name; RFC 9525 clients do not
    ['expires-soon', 'OK'],
    ['expired', 'error 10 at 0'],
    ['expired-intermediate', 'error 10 at 1'],
    ['not-yet-valid', 'error 9 at 0'],
    ['wrong-name', 'error 62 at 0'],
    ['self-signed', 'error 18 at 0'],
    ['unknown-authority', 'error 20 at 1'],
    ['root-sent-unknown-authority', 'error 19 at 1'],
    ['intermediate-missing', 'error 20 at 0'],
    ['weak-rsa-1024', 'error 66 at 0'],
    ['sha1-signature', 'error 68 at 0'],
    ['intercepted-avast', 'error 19 at 1'],
  ])('%s: %s', async (kind, expected) => {
    expect(await verdictOfOpenssl(kind)).toBe(expected);
  });

  it('finds the address in the subject alternative name', async () => {
    expect(await verdictOfOpenssl('healthy', '127.0.0.1')).toBe('OK');
    expect(await verdictOfOpenssl('healthy', '127.0.0.2')).toBe('error 64 at 0');
  });

  it('lets the weak ones pass at security level 0, so only the weakness is wrong with them', async () => {
    expect(await verdictOfOpenssl('weak-rsa-1024', undefined, 0)).toBe('OK');
    expect(await verdictOfOpenssl('sha1-signature', undefined, 0)).toBe('OK');
  });
});

describe('a certificate', () => {
  it('expires in 10 days when it expires soon', async () => {
    const { certificate } = await createCertificates('expires-soon');
    const days = (new Date(new X509Certificate(certificate).validTo).getTime() - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(9.9);
    expect(days).toBeLessThan(10.1);
  });

  it('has the common name only when asked so', async () => {
    const { certificate } = await createCertificates('common-name-only', { names: ['mail.example.test'] });
    const parsed = new X509Certificate(certificate);
    expect(parsed.subjectAltName).toBeUndefined();
    expect(parsed.subject).toBe('CN=mail.example.test');
  });

  it.each(Object.entries(interceptionProducts))(
    'of %s carries the name such products use',
    async (id, product) => {
      const { certificate } = await createCertificates(`intercepted-${id}` as CertificateKind);
      const lines = product.issuer.map(([key, value]) => `${key === 'E' ? 'emailAddress' : key}=${value}`);
      expect(new X509Certificate(certificate).issuer.split('\n')).toEqual(lines);
    },
  );

  it('comes in a chain of hundreds when it is a bomb, each signed by the next', async () => {
    const { chain } = await createCertificates('chain-bomb', { bombLength: 150 });
    const all =
      chain.match(/-----BEGIN[\s\S]+?END CERTIFICATE-----/g)?.map((pem) => new X509Certificate(pem)) ?? [];
    expect(all).toHaveLength(150);
    for (const [index, issuer] of all.slice(1).entries()) {
      expect(all[index]?.verify(issuer.publicKey)).toBe(true);
    }
  });
});
