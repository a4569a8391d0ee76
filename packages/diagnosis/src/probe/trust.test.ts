import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Secret } from '@postroad/smtp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAuthority } from '../../../lab/src/certificates.ts';
import { Lab } from '../../../lab/src/lab.ts';
import { defaultRoots, relaxedContext, trustContext, trustedOrganisations } from './trust.ts';

let lab: Lab;
let pem: string;
let file: string;
beforeAll(async () => {
  lab = await Lab.open();
  pem = (
    await createAuthority({
      name: [
        ['O', 'Trust Test'],
        ['CN', 'Trust Test Root'],
      ],
    })
  ).certificate;
  file = join(lab.directory, 'root.pem');
  await writeFile(file, pem);
});
afterAll(() => lab.close());

/** The roots are read once per process, so each environment has a process of its own. */
async function rootsWith(env: Readonly<Record<string, string>>): Promise<{ count: number; ours: boolean }> {
  const program = `
    import { defaultRoots, trustedOrganisations } from ${JSON.stringify(new URL('./trust.ts', import.meta.url).href)};
    const roots = defaultRoots().join('');
    const ours = trustedOrganisations({}).has('Trust Test');
    console.log(JSON.stringify({ count: roots.split('BEGIN CERTIFICATE').length - 1, ours }));`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module-typescript', '--eval', program],
    {
      env: { PATH: process.env.PATH ?? '', ...env },
      cwd: fileURLToPath(new URL('.', import.meta.url)),
    },
  );
  return JSON.parse(stdout);
}

describe('which roots are trusted', () => {
  test("the system's store", async () => {
    const { count, ours } = await rootsWith({});
    expect(count).toBeGreaterThan(50);
    expect(ours).toBe(false);
  });

  test('SSL_CERT_FILE takes its place', async () => {
    expect(await rootsWith({ SSL_CERT_FILE: file })).toEqual({ count: 1, ours: true });
  });

  test('NODE_EXTRA_CA_CERTS is added to it', async () => {
    const { count, ours } = await rootsWith({ NODE_EXTRA_CA_CERTS: file });
    expect(count).toBeGreaterThan(50);
    expect(ours).toBe(true);
  });

  test('a variable that names nothing readable leaves the rest', async () => {
    const { count } = await rootsWith({
      SSL_CERT_FILE: '/nowhere/at-all.pem',
      NODE_EXTRA_CA_CERTS: lab.directory,
    });
    expect(count).toBeGreaterThan(50);
  });

  test('--ca is added, and its organisation is known', () => {
    expect(trustedOrganisations({ ca: [pem] }).has('Trust Test')).toBe(true);
    expect(trustedOrganisations({}).has('Trust Test')).toBe(false);
  });

  test('without any store the roots of Node are left', () => {
    expect(defaultRoots().length).toBeGreaterThan(0);
    expect(rootCertificates.length).toBeGreaterThan(0);
  });
});

describe('contexts', () => {
  test('are shared: a fleet parses the roots once', () => {
    expect(trustContext({})).toBe(trustContext({}));
    expect(trustContext({ ca: [pem] })).toBe(trustContext({ ca: [pem] }));
    expect(trustContext({ ca: [pem] })).not.toBe(trustContext({}));
  });

  test('with a client certificate they are not, for the key belongs to one login', async () => {
    const authority = await createAuthority();
    const { certificate, key } = await authority.issue({ names: ['client'], usage: 'client' });
    const clientCertificate = { certificate, key: new Secret(key) };
    expect(trustContext({ clientCertificate })).not.toBe(trustContext({ clientCertificate }));
  });

  test('one without limits can be made', () => {
    expect(relaxedContext()).toBeDefined();
  });
});
