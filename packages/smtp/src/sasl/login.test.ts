import { Lab } from '@postroad/lab/lab';
import type { MechanismName } from '@postroad/lab/scripted/options';
import { startScriptedServer } from '@postroad/lab/scripted/server';
import { describe, expect, test } from 'vitest';
import { PolicyStop } from '../errors.ts';
import { Secret } from '../secret.ts';
import { connectSession, openSession } from '../testing/open-session.ts';
import { mechanismNamed, mechanisms, usableMechanisms } from './mechanisms.ts';
import type { Credentials, SaslMechanism } from './types.ts';

const name = 'alice@lab.test';

function named(mechanism: string): SaslMechanism {
  return mechanismNamed(mechanism) ?? expect.fail(`no mechanism ${mechanism}`);
}

function credentialsFor(mechanism: SaslMechanism, value: string): Credentials {
  const secret = new Secret(value);
  return {
    username: name,
    ...(mechanism.needs === 'accessToken' ? { accessToken: secret } : { password: secret }),
  };
}

const tried = mechanisms
  .filter(({ needs }) => needs !== 'client-certificate')
  .map((mechanism) => mechanism.name);

describe.each(tried)('%s against a server that implements it', (mechanismName) => {
  const mechanism = named(mechanismName);

  test.each(['TLSv1.2', 'TLSv1.3'] as const)(
    'is accepted with the right secret, over %s',
    async (version) => {
      await using lab = await Lab.open();
      const server = await startScriptedServer(lab, {
        users: [{ name, password: 'pä55, wörd=', token: 'token-1' }],
        mechanisms: [mechanismName as MechanismName],
        tls: { minVersion: version, maxVersion: version },
      });
      const { session } = await openSession(server);
      const secret = mechanism.needs === 'accessToken' ? 'token-1' : 'pä55, wörd=';
      const result = await session.authenticate(mechanism, credentialsFor(mechanism, secret));
      expect(result).toMatchObject({ accepted: true, mechanism: mechanismName, reply: { code: 235 } });
      expect(session.authenticated).toBe(true);
      expect(server.log.logins).toMatchObject([
        { mechanism: mechanismName, user: name, accepted: true, tls: true },
      ]);
      session.quit();
    },
  );

  test('is refused with a wrong secret, by a reply and not by an error', async () => {
    await using lab = await Lab.open();
    const server = await startScriptedServer(lab, {
      users: [{ name, password: 'right', token: 'right' }],
      mechanisms: [mechanismName as MechanismName],
    });
    const { session } = await openSession(server);
    const result = await session.authenticate(mechanism, credentialsFor(mechanism, 'wrong'));
    expect(result).toMatchObject({ accepted: false, reply: { code: 535 } });
    expect(server.log.failedLogins).toHaveLength(1);
    expect(session.authenticated).toBe(false);
    session.quit();
  });
});

describe('what a login is not allowed to do', () => {
  test.each(['PLAIN', 'LOGIN', 'XOAUTH2', 'OAUTHBEARER'])(
    '%s sends nothing over cleartext',
    async (mechanismName) => {
      await using lab = await Lab.open();
      const server = await startScriptedServer(lab, {
        security: 'none',
        users: [{ name, password: 'p', token: 'p' }],
      });
      const { session } = await openSession(server);
      const login = session.authenticate(named(mechanismName), credentialsFor(named(mechanismName), 'p'));
      await expect(login).rejects.toMatchObject({ code: 'EPOLICY', rule: 'cleartext-login' });
      expect(server.log.count('AUTH')).toBe(0);
      session.quit();
    },
  );

  test('a server whose certificate does not prove its name gets no login', async () => {
    await using lab = await Lab.open();
    const server = await startScriptedServer(lab, { users: [{ name, password: 'p' }] });
    const other = await startScriptedServer(lab, {});
    const { session } = await openSession({ ...server, files: other.files });
    const login = session.authenticate(named('PLAIN'), credentialsFor(named('PLAIN'), 'p'));
    await expect(login).rejects.toBeInstanceOf(PolicyStop);
    expect(server.log.count('AUTH')).toBe(0);
    session.quit();
  });

  test('a server that never stops sending challenges is left', async () => {
    await using lab = await Lab.open();
    const server = await startScriptedServer(lab, {
      users: [{ name, password: 'p' }],
      mechanisms: ['LOGIN'],
      answers: {
        'auth-challenge': '334 VXNlcm5hbWU6',
        'auth-result': '334 VXNlcm5hbWU6',
        unknown: '334 VXNlcm5hbWU6',
      },
    });
    const { session } = await openSession(server);
    const login = session.authenticate(named('LOGIN'), credentialsFor(named('LOGIN'), 'p'));
    await expect(login).rejects.toMatchObject({ code: 'EPROTOCOL', violation: 'bad-challenge' });
    session.quit();
  });

  test('AUTH before EHLO is a defect of the caller', async () => {
    await using lab = await Lab.open();
    const server = await startScriptedServer(lab, {});
    const { session } = await connectSession(server);
    await expect(session.authenticate(named('PLAIN'), credentialsFor(named('PLAIN'), 'p'))).rejects.toThrow(
      /not allowed/,
    );
    session.quit();
  });
});

describe('the choice of the mechanism', () => {
  const offered = mechanisms.map((mechanism) => mechanism.name);
  const chosen = (credentials: Credentials, encrypted: boolean) =>
    usableMechanisms(offered, credentials, { encrypted, clientCertificate: false }).map(
      (mechanism) => mechanism.name,
    );

  test('over cleartext those come first that show a listener no password', () => {
    expect(chosen({ username: name, password: new Secret('p') }, false)).toEqual([
      'SCRAM-SHA-256',
      'SCRAM-SHA-1',
      'CRAM-MD5',
      'PLAIN',
      'LOGIN',
    ]);
  });

  test('a token is never used with a password mechanism, nor a password with a token one', () => {
    expect(chosen({ username: name, accessToken: new Secret('t') }, true)).toEqual([
      'OAUTHBEARER',
      'XOAUTH2',
    ]);
    expect(chosen({ username: name, password: new Secret('p') }, true)).not.toContain('XOAUTH2');
  });
});
