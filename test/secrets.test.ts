import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { type CheckSettings, gather, judge } from '@postroad/diagnosis';
import { mechanismNamed, Secret } from '@postroad/smtp';
import { describe, expect, test } from 'vitest';
import { createAuthority, writeCertificateFiles } from '../packages/lab/src/certificates.ts';
import { Lab } from '../packages/lab/src/lab.ts';
import { createConnectProxy } from '../packages/lab/src/middleboxes/connect-proxy.ts';
import { listenInLab } from '../packages/lab/src/middleboxes/listen.ts';
import { createSocks5Proxy } from '../packages/lab/src/middleboxes/socks5-proxy.ts';
import type { MechanismName, ScriptedServerOptions } from '../packages/lab/src/scripted/options.ts';
import { type ScriptedServer, startScriptedServer } from '../packages/lab/src/scripted/server.ts';
import {
  startTokenEndpoint,
  type TokenEndpointOptions,
} from '../packages/lab/src/scripted/token-endpoint.ts';
import { openSession } from '../packages/smtp/src/testing/open-session.ts';
import { Canary } from './canary.ts';
import { runWatched, type WatchedRun } from './watched-command.ts';

const user = 'alice@lab.test';

/** Every form of output, each in a run of its own. */
const outputs = [['--json'], ['--transcript'], ['--markdown'], ['--html']] as const;

function expectNothingOf(canaries: readonly Canary[], shown: WatchedRun['shown']): void {
  const leaks = Object.entries(shown).flatMap(([where, text]) =>
    canaries.flatMap((canary) => canary.findIn(text).map((leak) => `${where}, ${leak}`)),
  );
  expect(leaks).toEqual([]);
}

/** A careless server's words: whatever it knows of the secret, in all forms, one line each. */
function echoLines(code: number, canary: Canary): readonly string[] {
  const lines = canary
    .forms()
    .map((form) => `${code}-5.7.8 you sent ${Buffer.from(form).toString('latin1')}`);
  return [...lines, `${code} 5.7.8 no`];
}

interface Outcome {
  readonly name: string;
  readonly right: boolean;
  readonly server: (canary: Canary) => ScriptedServerOptions;
}

const outcomes: readonly Outcome[] = [
  { name: 'the login succeeds', right: true, server: () => ({}) },
  { name: 'the login is refused', right: false, server: () => ({}) },
  {
    name: 'the server repeats what it was sent',
    right: false,
    server: () => ({ echoPassword: true, echoLogin: true }),
  },
  {
    name: 'the server knows the secret and says it in every reply',
    right: false,
    server: (canary) => ({
      // Whatever the server says before and after the login, also where it is taken for a name or an extension.
      software: Buffer.from(`ready for ${canary.value}`).toString('latin1'),
      addExtensions: canary.forms().map((form) => `X-SECRET ${Buffer.from(form).toString('latin1')}`),
      answers: { 'auth-result': echoLines(535, canary) },
    }),
  },
  {
    name: 'the server closes in the middle of a line that holds it',
    right: false,
    server: (canary) => {
      const cut = { raw: Buffer.from(`535 5.7.8 ${canary.value}`), afterwards: 'close' } as const;
      return { answers: { 'auth-result': cut } };
    },
  },
  {
    name: 'the server closes in the middle of the login',
    right: true,
    server: () => ({
      answers: { 'auth-challenge': { skip: 1, afterwards: 'close' }, 'auth-result': { afterwards: 'close' } },
    }),
  },
  {
    name: 'the server answers with something that is no SMTP',
    right: true,
    server: (canary) => ({
      answers: {
        'auth-result': { raw: Buffer.from(`<error>${canary.value}</error>\r\n`), afterwards: 'close' },
      },
    }),
  },
];

const passwordMechanisms: readonly MechanismName[] = [
  'PLAIN',
  'LOGIN',
  'CRAM-MD5',
  'SCRAM-SHA-1',
  'SCRAM-SHA-256',
  'SCRAM-SHA-1-PLUS',
  'SCRAM-SHA-256-PLUS',
];
const tokenMechanisms: readonly MechanismName[] = ['XOAUTH2', 'OAUTHBEARER'];

/** Starts the server of an outcome. A challenge mechanism that fails must not get as far as a wrong proof of the server. */
async function startServer(
  lab: Lab,
  mechanism: MechanismName,
  outcome: Outcome,
  canary: Canary,
): Promise<ScriptedServer> {
  const known = outcome.right ? canary.value : 'something else';
  return startScriptedServer(lab, {
    users: [{ name: user, password: known, token: known }],
    mechanisms: [mechanism],
    tokenErrorJson: JSON.stringify({
      status: '400',
      scope: outcome.name.includes('repeats') ? canary.value : 'mail',
    }),
    ...outcome.server(canary),
  });
}

const loginCases = [...passwordMechanisms, ...tokenMechanisms].flatMap((mechanism) =>
  outcomes.map((outcome) => ({ mechanism, outcome, name: `${mechanism}, ${outcome.name}` })),
);

describe.concurrent('no output of the command holds the password or token', () => {
  test.each(loginCases)('$name', async ({ mechanism, outcome }) => {
    await using lab = await Lab.open();
    const canary = tokenMechanisms.includes(mechanism) ? Canary.token() : Canary.password();
    const server = await startServer(lab, mechanism, outcome, canary);
    const secret = tokenMechanisms.includes(mechanism)
      ? ['--oauth-token-env', 'LAB_SECRET']
      : ['--password-env', 'LAB_SECRET'];
    const call = ['check', server.endpoint, '--ca', server.files.ca, '--user', user, ...secret];
    for (const output of outputs) {
      const run = await runWatched(
        lab.directory,
        [...call, '--mechanism', mechanism, '--timeout', '5', ...output],
        {
          LAB_SECRET: canary.value,
        },
      );
      expect(run.shown.stdout, run.shown.stderr).not.toBe('');
      expect(run.status).not.toBe(3);
      expectNothingOf([canary], run.shown);
    }
    // Otherwise nothing of the above was about a login.
    expect(server.log.count('AUTH')).toBe(outputs.length);
  });
});

/** Everything an object shows to someone who logs it, however deep, hidden fields too. */
function shownByLogging(value: unknown): string {
  return `${inspect(value, { depth: Infinity, showHidden: true, maxArrayLength: null, maxStringLength: null })}\n${String(value)}\n${JSON.stringify(value)}`;
}

describe.concurrent('nothing that the libraries return or throw holds the password or token', () => {
  test.each(loginCases)('$name', async ({ mechanism, outcome }) => {
    await using lab = await Lab.open();
    const isToken = tokenMechanisms.includes(mechanism);
    const canary = isToken ? Canary.token() : Canary.password();
    const secret = new Secret(canary.value);
    const credentials = { username: user, ...(isToken ? { accessToken: secret } : { password: secret }) };
    const server = await startServer(lab, mechanism, outcome, canary);

    const { session, transcript } = await openSession(server);
    const login = session.authenticate(mechanismNamed(mechanism) ?? expect.fail(), credentials);
    const thrown: unknown = await login.then(() => undefined).catch((error: unknown) => error);
    session.quit();
    expectNothingOf([canary], {
      'thrown error': shownByLogging(thrown),
      transcript: shownByLogging(transcript.entries()),
      session: shownByLogging({ credentials, redactor: transcript.redactor }),
    });

    const settings: CheckSettings = {
      host: server.address,
      port: server.port,
      security: 'starttls',
      ca: [readFileSync(server.files.ca, 'utf8')],
      mechanism,
      username: user,
      ...(isToken ? { oauth: { grant: 'token', accessToken: secret } } : { password: secret }),
    };
    const facts = await gather(settings);
    expectNothingOf([canary], {
      settings: shownByLogging(settings),
      facts: shownByLogging(facts),
      diagnosis: shownByLogging(judge(facts)),
    });
  });
});

describe.concurrent('the key of a client certificate', () => {
  test.each(['accepted', 'refused'])('stays out of everything when EXTERNAL is %s', async (end) => {
    await using lab = await Lab.open();
    const authority = await createAuthority();
    const client = await authority.issue({
      names: ['client.lab.test'],
      commonName: 'client-1',
      usage: 'client',
    });
    const files = await writeCertificateFiles(lab.directory, { ...client, trusted: authority.certificate });
    const server = await startScriptedServer(lab, {
      users: [{ name: user, certificateName: end === 'accepted' ? 'client-1' : 'another' }],
      mechanisms: ['EXTERNAL'],
      tls: { clientCertificate: 'request', clientAuthority: authority.certificate },
    });
    const canary = Canary.of(client.key.replaceAll(/-----.*-----|\s/g, ''));
    const call = [
      'check',
      server.endpoint,
      '--ca',
      server.files.ca,
      '--user',
      user,
      '--mechanism',
      'EXTERNAL',
    ];
    const certificate = ['--client-cert', files.chain, '--client-key', files.key];
    for (const output of outputs) {
      const run = await runWatched(lab.directory, [...call, ...certificate, ...output], {});
      expect(run.shown.stdout, run.shown.stderr).not.toBe('');
      expectNothingOf([canary], run.shown);
    }
    expect(server.log.logins.map(({ accepted }) => accepted)).toEqual(outputs.map(() => end === 'accepted'));
  });
});

interface GrantCase {
  readonly grant: string;
  readonly end: string;
  readonly endpoint: (secrets: GrantSecrets) => TokenEndpointOptions;
}

interface GrantSecrets {
  readonly client: Canary;
  readonly refresh: Canary;
  readonly access: Canary;
}

const grantEnds: readonly Omit<GrantCase, 'grant'>[] = [
  { end: 'a token is given', endpoint: () => ({}) },
  {
    end: 'the endpoint refuses',
    endpoint: () => ({
      failure: { status: 401, body: { error: 'invalid_client', error_description: 'no' } },
    }),
  },
  {
    end: 'the endpoint repeats what it was sent',
    endpoint: ({ client, refresh }) => ({
      failure: {
        status: 400,
        body: {
          error: 'invalid_grant',
          error_description: [...client.forms(), ...refresh.forms()].join(' '),
          error_uri: `https://example.com/?${new URLSearchParams({ s: client.value, r: refresh.value })}`,
        },
      },
    }),
  },
  {
    end: 'the endpoint answers with a page that repeats it',
    endpoint: ({ client, refresh }) => ({
      failure: {
        status: 500,
        body: `<html>${client.forms().join('<br>')} ${refresh.forms().join('<br>')}</html>`,
      },
    }),
  },
  { end: 'the endpoint never answers', endpoint: () => ({ stall: true }) },
];

const grantCases: readonly GrantCase[] = [
  'client-credentials',
  'refresh-token',
  'jwt-bearer',
  'device-code',
].flatMap((grant) => grantEnds.map((end) => ({ grant, ...end })));

describe.concurrent('getting a token shows neither the token nor what it was asked with', () => {
  test.each(grantCases)('$grant, $end', async ({ grant, endpoint: endpointOptions }) => {
    await using lab = await Lab.open();
    const secrets = { client: Canary.password(), refresh: Canary.token(), access: Canary.token() };
    const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const key = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const keyFile = join(lab.directory, 'assertion-key.pem');
    writeFileSync(keyFile, key, { mode: 0o600 });
    const endpoint = await startTokenEndpoint(lab, {
      clientId: 'client-1',
      ...(grant === 'jwt-bearer' ? {} : { clientSecret: secrets.client.value }),
      refreshToken: secrets.refresh.value,
      assertion: { publicKey: pair.publicKey, issuer: 'app@lab.test' },
      accessToken: secrets.access.value,
      pendingPolls: 0,
      ...endpointOptions(secrets),
    });
    const server = await startScriptedServer(lab, {
      users: [{ name: user, token: secrets.access.value }],
      mechanisms: ['XOAUTH2', 'OAUTHBEARER'],
    });
    const grantOptions =
      {
        'client-credentials': ['--oauth-client', 'client-1', '--oauth-client-secret-env', 'LAB_CLIENT'],
        'refresh-token': [
          '--oauth-client',
          'client-1',
          '--oauth-client-secret-env',
          'LAB_CLIENT',
          '--oauth-refresh-token-env',
          'LAB_REFRESH',
        ],
        'jwt-bearer': ['--oauth-issuer', 'app@lab.test', '--oauth-key-file', keyFile],
        'device-code': [
          '--oauth-client',
          'client-1',
          '--oauth-client-secret-env',
          'LAB_CLIENT',
          '--oauth-device-endpoint',
          endpoint.deviceUrl,
        ],
      }[grant] ?? [];
    const call = ['check', server.endpoint, '--ca', server.files.ca, '--user', user, '--timeout', '3'];
    const oauth = ['--oauth-grant', grant, '--oauth-token-endpoint', endpoint.tokenUrl, ...grantOptions];
    const privateKey = Canary.of(key.replaceAll(/-----.*-----|\s/g, ''));
    for (const output of outputs) {
      const run = await runWatched(lab.directory, [...call, ...oauth, '--deadline', '8', ...output], {
        LAB_CLIENT: secrets.client.value,
        LAB_REFRESH: secrets.refresh.value,
      });
      expect(run.shown.stdout, run.shown.stderr).not.toBe('');
      expect(run.status).not.toBe(3);
      const signed = endpoint.requests.flatMap(({ assertion }) =>
        assertion === undefined ? [] : [Canary.of(assertion)],
      );
      // What the command was not given it cannot recognise.
      const given: Readonly<Record<string, readonly Canary[]>> = {
        'refresh-token': [secrets.client, secrets.refresh],
        'jwt-bearer': [],
      };
      const known = given[grant] ?? [secrets.client];
      expectNothingOf([...known, secrets.access, privateKey, ...signed], run.shown);
    }
  });
});

describe.concurrent('the password of a proxy', () => {
  const proxies = [
    { scheme: 'http', create: createConnectProxy },
    { scheme: 'socks5', create: createSocks5Proxy },
  ] as const;
  const cases = proxies.flatMap((proxy) => ['accepted', 'refused'].map((end) => ({ ...proxy, end })));
  test.each(cases)('stays out of every report: $scheme, $end', async ({ scheme, create, end }) => {
    await using lab = await Lab.open();
    const canary = Canary.password();
    const proxy = await listenInLab(
      lab,
      create({ login: { user: 'proxy user', password: end === 'accepted' ? canary.value : 'another' } }),
      'proxy',
    );
    const server = await startScriptedServer(lab, {});
    const url = `${scheme}://proxy%20user@${proxy.host}:${proxy.port}`;
    const variables = ['--proxy-password-env', 'PROXY_PASSWORD'];
    for (const output of outputs) {
      const call = [
        'check',
        server.endpoint,
        '--ca',
        server.files.ca,
        '--proxy',
        url,
        ...variables,
        ...output,
      ];
      const { status, shown } = await runWatched(lab.directory, call, { PROXY_PASSWORD: canary.value });
      expect(status).toBe(end === 'accepted' ? 0 : 1);
      expectNothingOf([canary], shown);
    }
    // Who writes it into the arguments has shown it already: refused, and not repeated.
    const login = `proxy%20user:${encodeURIComponent(canary.value)}`;
    const given = ['check', server.endpoint, '--proxy', `${scheme}://${login}@${proxy.host}:${proxy.port}`];
    const malformed = ['check', server.endpoint, '--proxy', `${scheme}://${login}@`];
    for (const call of [given, malformed]) {
      const { status, shown } = await runWatched(lab.directory, call, {});
      expect(status).toBe(2);
      expectNothingOf([canary], { stdout: shown.stdout ?? '', stderr: shown.stderr ?? '' });
    }
  });
});
