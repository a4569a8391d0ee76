import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Lab } from '../lab.ts';
import { divert } from './divert.ts';
import { hosterServerName, startHosterServer } from './hoster-server.ts';
import { addresses } from './network.ts';
import { login, type MailPath, serverName, startPath } from './path.ts';
import { redirectPorts } from './rules.ts';

let lab: Lab;
let path: MailPath;

beforeAll(async () => {
  lab = await Lab.open();
  path = await startPath(lab, { login: true });
}, 30_000);
afterAll(() => lab.close());

/** What OpenSSL's own client meets on a port, judged with the authority the client is told to trust. */
function openssl(port: number, ...flags: readonly string[]): Promise<string> {
  const argv = ['openssl', 's_client', '-connect', `${serverName}:${port}`, '-CAfile', path.certificate.ca];
  const verify = ['-verify_hostname', serverName, '-verify_return_error', '-ign_eof', ...flags];
  // s_client waits for the server to hang up: QUIT makes it.
  return path.network.run('client', ['sh', '-c', '"$@" 2>&1 || true', 'sh', ...argv, ...verify], 'QUIT\r\n');
}

describe('a path', () => {
  test("finds the server's name in the client's DNS, both IP versions", async () => {
    const found = await path.network.run('client', ['getent', 'ahosts', serverName]);
    expect(found).toContain(addresses.server.ip);
    expect(found).toContain(addresses.server.ip6);
  });

  test.each([
    [587, ['-starttls', 'smtp']],
    [25, ['-starttls', 'smtp']],
    [465, []],
  ] as const)('port %d ends at Postfix with a certificate for the name', async (port, flags) => {
    const seen = await openssl(port, ...flags);
    expect(seen).toContain('Verify return code: 0 (ok)');
    expect(seen).toContain('221 2.0.0 Bye');
  });

  test('names the check that a user would run', () => {
    const call = path.check(undefined, ['--user', login.name]);
    expect(call.args[0]).toBe(`${serverName}:587`);
    expect(call.args.slice(-2)).toEqual(['--user', login.name]);
    expect(call.namespace).toBe(path.network.namespaces.client);
  });
});

describe('what stands in the way', () => {
  test('a diverted port passes the middlebox, the others do not', async () => {
    const rules = await divert(lab, path, 587, (upstream) => ({
      part: 'starttls-stripper',
      upstream,
      mode: 'asa',
    }));
    await path.network.setRules(rules);
    expect(await openssl(587, '-starttls', 'smtp')).toContain("Didn't find STARTTLS in server response");
    expect(await openssl(25, '-starttls', 'smtp')).toContain('Verify return code: 0 (ok)');
  });

  test("the hoster's server answers in place of the real one, with a certificate trusted for another name", async () => {
    await startHosterServer(lab, path);
    await path.network.setRules(redirectPorts([465, 587], addresses.router));
    const seen = await openssl(587, '-starttls', 'smtp');
    expect(seen).toContain('hostname mismatch');
    expect(seen).toContain(`CN = ${hosterServerName}`);
    expect(await openssl(25, '-starttls', 'smtp')).toContain('Verify return code: 0 (ok)');
  });
});
