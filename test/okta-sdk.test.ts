import { join } from 'node:path';
import { Client, OktaApiError } from '@okta/okta-sdk-nodejs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../packages/cli/src/testing/run-cli.ts';
import { Lab } from '../packages/lab/src/lab.ts';
import { startTokenEndpoint } from '../packages/lab/src/scripted/token-endpoint.ts';
import { privateDns } from '../packages/lab/src/servers/dns.ts';
import { startTestServer } from '../packages/server/src/testing/start-test-server.ts';
import {
  type Configurations,
  type Entered,
  faultNames,
  refusedRecipient,
  serverName,
  startConfigurations,
} from './faulty-configurations.ts';
import { RunningService, TemporaryFolder } from './running-service.ts';

const folder = new TemporaryFolder();
const data = join(folder.path, 'data');
let lab: Lab;
let servers: Configurations;
let service: RunningService;
let token: string;
let client: Client;

beforeAll(async () => {
  lab = await Lab.open();
  servers = await startConfigurations(lab);
  const binds = await privateDns(lab, { [serverName]: { records: { A: ['127.0.0.1'] } } });
  await cli('admin', 'network', 'allow', '127.0.0.0/8', '1-65535', '--data', data);
  token = await cli('token', 'create', '--data', data, '--name', 'sdk', '--scope', 'manage');
  const mounts = Object.entries(binds).map(([over, from]) => `mount --bind ${from} ${over}`);
  const script = ['set -e', ...mounts, 'exec "$@"'].join('\n');
  service = await RunningService.start(
    ['--data', data, '--checks-per-minute', '1000', '--requests-per-minute', '10000'],
    {
      // The SDK knows no field for an authority: the machine has to trust it.
      env: { NODE_EXTRA_CA_CERTS: servers.authorities },
      inside: ['unshare', '--mount', '--propagation', 'private', 'sh', '-c', script, 'sh'],
    },
  );
  client = new Client({ orgUrl: service.url, token });
});
afterAll(async () => {
  await service[Symbol.asyncDispose]();
  await lab.close();
  folder[Symbol.dispose]();
});

async function cli(...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await runCli(args);
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** What the SDK throws. */
async function errorOf(call: Promise<unknown>): Promise<OktaApiError> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(OktaApiError);
  return error as OktaApiError;
}

const create = (entered: Entered, enabled: boolean) =>
  client.emailServerApi.createEmailServer({ emailServerPost: { alias: 'Lab', enabled, ...entered } });
const change = (emailServerId: string, emailServerRequest: object) =>
  client.emailServerApi.updateEmailServer({ emailServerId, emailServerRequest });

async function add(entered: Entered): Promise<string> {
  const { id } = (await create(entered, false)) as { id?: string };
  expect(id).toMatch(/^ces\w{17}$/);
  return id ?? '';
}

/** Beside the SDK, which drops what it does not know. */
async function raw(method: string, path: string, body?: unknown) {
  const response = await fetch(service.url + path, {
    method,
    headers: { authorization: `SSWS ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return (await response.json()) as Readonly<Record<string, unknown>>;
}

/** The list as it comes: the SDK takes it for an array, and hands on the object that it is. */
async function listed(): Promise<readonly { readonly id: string; readonly enabled: boolean }[]> {
  const list = (await client.emailServerApi.listEmailServers()) as unknown;
  return (list as { 'email-servers': { id: string; enabled: boolean }[] })['email-servers'];
}

/** A server as it is saved. */
interface Saved {
  readonly id: string;
  readonly host: string;
  readonly port: number;
  readonly username: string;
}

interface SeenEvent {
  readonly eventType?: string;
  readonly published?: Date;
  readonly outcome?: { readonly result?: string; readonly reason?: string };
  readonly debugContext?: { readonly debugData?: Readonly<Record<string, string>> };
}

async function logged(filter: string, since?: string): Promise<readonly SeenEvent[]> {
  const found: SeenEvent[] = [];
  const collection = await client.systemLogApi.listLogEvents({ filter, ...(since ? { since } : {}) });
  await collection.each((event) => {
    found.push(event as SeenEvent);
  });
  return found;
}

const aboutMail = 'eventType sw "system.custom_email_server" or eventType eq "system.email.delivery"';
const stepsOf = (events: readonly SeenEvent[]) =>
  events.map(({ eventType, outcome }) => `${eventType} ${outcome?.result}`);

describe.concurrent('a configuration that cannot work is not enabled, and the error says why:', () => {
  test.each(faultNames)('%s', async (name) => {
    const { entered, errorCode, cause, stage, actor, reply, says } = servers.faulty[name];
    const summaries = {
      E0000223: 'Connection with the specified SMTP server failed.',
      E0000224: 'Authentication with the specified SMTP server failed.',
    };
    /** What every refusal says, whatever was tried. Gives the id of its diagnosis. */
    const judge = (error: OktaApiError): string => {
      expect(error).toMatchObject({ status: 400, errorCode, errorLink: errorCode });
      expect(error.errorSummary).toBe(summaries[errorCode]);
      expect(error.errorId).toMatch(/^oae\w{17}$/);
      const causes = error.errorCauses as unknown as readonly Readonly<Record<string, unknown>>[];
      expect(causes).toHaveLength(1);
      const [first = {}] = causes;
      expect(first, error.message).toMatchObject({ cause, stage, actor });
      expect(first.fix).toEqual(expect.arrayContaining([expect.stringMatching(/\w+/)]));
      if (reply === undefined) expect(first).not.toHaveProperty('reply');
      else expect(first.reply).toMatch(reply);
      expect(error.message).toMatch(says);
      expect(error.message).not.toContain(entered.password);
      return String(first.diagnosisId);
    };

    const atOnce = errorOf(create(entered, true));
    const id = await add(entered);
    const before = await raw('GET', `/api/v1/email-servers/${id}`);
    const atChange = judge(await errorOf(change(id, { enabled: true })));
    const atCreation = judge(await atOnce);

    expect(await raw('GET', `/api/v1/email-servers/${id}`)).toEqual(before);
    const got = await client.emailServerApi.getEmailServer({ emailServerId: id });
    expect(got).toMatchObject({ id, alias: 'Lab', enabled: false, host: entered.host, port: entered.port });
    const saved = (await raw('GET', '/api/v1/email-servers'))['email-servers'] as readonly Saved[];
    // What was refused at its creation is not one of them. Each fault has an address or a login of its own.
    const isThis = (one: Saved) =>
      one.host === entered.host && one.port === entered.port && one.username === entered.username;
    expect(saved.filter(isThis).map((one) => one.id)).toEqual([id]);

    const failures = await logged(
      'eventType sw "system.custom_email_server.lifecycle" and outcome.result eq "FAILURE"',
    );
    const toldOf = (diagnosisId: string) =>
      failures.filter(({ debugContext }) => debugContext?.debugData?.diagnosisId === diagnosisId);
    expect([...toldOf(atCreation), ...toldOf(atChange)]).toMatchObject(
      ['create', 'activate'].map((step) => ({
        eventType: `system.custom_email_server.lifecycle.${step}`,
        debugContext: {
          debugData: {
            cause,
            stage,
            customEmailServerHost: entered.host,
            customEmailServerPort: String(entered.port),
            ...(reply === undefined ? {} : { customEmailServerErrorResponse: expect.stringMatching(reply) }),
          },
        },
      })),
    );
    await client.emailServerApi.deleteEmailServer({ emailServerId: id });
  });
});

describe('a configuration that works', () => {
  test('is created, listed, read, changed, enabled, tested and deleted, and the log tells of each', async () => {
    const seen: SeenEvent[] = [];
    const since = new Date().toISOString();
    const events = await client.systemLogApi.listLogEvents({ since, filter: aboutMail });
    const deleted = new Promise<void>((resolve, reject) => {
      const subscription = events.subscribe({
        interval: 20,
        next: (event) => {
          seen.push(event as SeenEvent);
          if ((event as SeenEvent).eventType !== 'system.custom_email_server.lifecycle.delete') return;
          subscription.unsubscribe();
          resolve();
        },
        error: reject,
        complete: () => {},
      });
    });

    const created = await create(servers.good, false);
    const emailServerId = String((created as { id?: string }).id);
    expect(created).toMatchObject({
      id: expect.stringMatching(/^ces\w{17}$/),
      alias: 'Lab',
      enabled: false,
      host: serverName,
      port: servers.postfix.port,
      username: servers.good.username,
    });
    expect(JSON.stringify(created)).not.toContain(servers.good.password);
    expect((await listed()).filter(({ id }) => id === emailServerId)).toMatchObject([{ enabled: false }]);
    expect(await client.emailServerApi.getEmailServer({ emailServerId })).toEqual(created);

    expect(await change(emailServerId, { alias: 'Mail of the company' })).toMatchObject({
      alias: 'Mail of the company',
      host: serverName,
      enabled: false,
    });
    expect(await change(emailServerId, { enabled: true })).toMatchObject({ enabled: true });
    expect(await client.emailServerApi.getEmailServer({ emailServerId })).toMatchObject({ enabled: true });
    const sent = await client.emailServerApi.testEmailServer({
      emailServerId,
      emailTestAddresses: { fromAddress: 'alice@lab.test', toAddress: 'bob@lab.test' },
    });
    expect(sent).toBeUndefined();
    await expect.poll(() => servers.postfix.log()).toMatch(/to=<bob@lab\.test>, .*status=sent/);
    const gone = await client.emailServerApi.deleteEmailServer({ emailServerId });
    expect(gone).toBeUndefined();
    expect((await listed()).filter(({ id }) => id === emailServerId)).toEqual([]);

    await deleted;
    const steps = stepsOf(seen);
    expect(steps).toEqual([
      'system.custom_email_server.lifecycle.create SUCCESS',
      'system.custom_email_server.lifecycle.update SUCCESS',
      'system.custom_email_server.diagnosis SUCCESS',
      'system.custom_email_server.lifecycle.activate SUCCESS',
      'system.custom_email_server.diagnosis SUCCESS',
      'system.custom_email_server.test SUCCESS',
      'system.email.delivery SUCCESS',
      'system.custom_email_server.lifecycle.delete SUCCESS',
    ]);
    expect(seen.every(({ published }) => published instanceof Date)).toBe(true);
    // The same once more, by each().
    expect(stepsOf(await logged(aboutMail, since))).toEqual(steps);
  });

  test('can be created enabled, and then no second one can', async () => {
    const first = (await create(servers.good, true)) as { id?: string; enabled?: boolean };
    expect(first.enabled).toBe(true);
    const error = await errorOf(create(servers.good, true));
    expect(error).toMatchObject({ status: 400, errorCode: 'E0000222' });
    expect(error.message).toContain(`Lab (${first.id}) is enabled`);
    await change(String(first.id), { enabled: false });
    await client.emailServerApi.deleteEmailServer({ emailServerId: String(first.id) });
  });

  test.each([
    [
      'a sender that is not theirs',
      { fromAddress: 'bob@lab.test', toAddress: 'alice@lab.test' },
      {
        cause: 'sender-not-permitted',
        // Postfix waits with it until it has heard the recipient (smtpd_delay_reject).
        stage: 'rcpt',
        actor: 'you',
        reply: expect.stringMatching(
          /^553 5\.7\.1 <bob@lab\.test>: Sender address rejected: not owned by user/,
        ),
      },
    ],
    [
      'a recipient that does not exist',
      { fromAddress: 'alice@lab.test', toAddress: refusedRecipient },
      {
        cause: 'recipient-rejected-unknown',
        stage: 'rcpt',
        actor: 'recipient',
        reply: `550 5.1.1 <${refusedRecipient}>: Recipient address rejected: No such user here`,
      },
    ],
  ])('does not take %s: the test email says so', async (_, emailTestAddresses, cause) => {
    const since = new Date().toISOString();
    const emailServerId = await add(servers.good);
    const error = await errorOf(client.emailServerApi.testEmailServer({ emailServerId, emailTestAddresses }));
    expect(error).toMatchObject({ status: 400, errorCode: 'E0000223', errorCauses: [cause] });
    const failures = await logged(`(${aboutMail}) and outcome.result eq "FAILURE"`, since);
    expect(stepsOf(failures)).toEqual([
      'system.custom_email_server.diagnosis FAILURE',
      'system.custom_email_server.test FAILURE',
      'system.email.delivery FAILURE',
    ]);
    expect(failures[1]).toMatchObject({ debugContext: { debugData: { cause: cause.cause } } });
    await client.emailServerApi.deleteEmailServer({ emailServerId });
  });
});

test('a token endpoint that refuses the client is E0000266, with its own words', async () => {
  const endpoint = await startTokenEndpoint(lab, { clientId: 'app', clientSecret: 'the right one' });
  const { id } = await raw('POST', '/api/v1/email-servers', {
    alias: 'OAuth',
    enabled: false,
    host: serverName,
    port: servers.postfix.port,
    username: servers.good.username,
    authType: 'OAUTH2_CLIENT_CREDENTIALS',
    clientId: 'app',
    clientSecret: 'a wrong one',
    tokenEndpoint: endpoint.tokenUrl,
    tokenEndpointAuthMethod: 'CLIENT_SECRET_BASIC',
    scopes: ['https://mail.example.com/.default'],
  });
  // The SDK does not know the fields, but what it does not send stays.
  const error = await errorOf(change(String(id), { enabled: true }));
  expect(error).toMatchObject({
    status: 400,
    errorCode: 'E0000266',
    errorSummary: expect.stringMatching(
      /^Failed to get access token for SMTP server configuration\. Failure details: .*invalid_client.*[^.]\.$/,
    ),
    errorCauses: [{ cause: 'auth-oauth-token-invalid', stage: 'auth', actor: 'you' }],
  });
  expect(endpoint.requests).toHaveLength(1);
  expect(await raw('GET', `/api/v1/email-servers/${id}`)).toMatchObject({ enabled: false });
  await client.emailServerApi.deleteEmailServer({ emailServerId: String(id) });
});

test('what is not there is E0000007', async () => {
  const emailServerId = 'cesNobodyHasThisOne1';
  for (const call of [
    () => client.emailServerApi.getEmailServer({ emailServerId }),
    () => change(emailServerId, { alias: 'Other' }),
    () => client.emailServerApi.deleteEmailServer({ emailServerId }),
    () =>
      client.emailServerApi.testEmailServer({
        emailServerId,
        emailTestAddresses: { fromAddress: 'alice@lab.test', toAddress: 'bob@lab.test' },
      }),
  ])
    expect(await errorOf(call())).toMatchObject({
      status: 404,
      errorCode: 'E0000007',
      errorSummary: `Not found: Resource not found: ${emailServerId} (EmailServer)`,
    });
});

test('an address of the service that ends in a slash works as well', async () => {
  const slashed = new Client({ orgUrl: `${service.url}/`, token });
  const created = await slashed.emailServerApi.createEmailServer({
    emailServerPost: { alias: 'Slash', enabled: false, ...servers.good },
  });
  const emailServerId = String((created as { id?: string }).id);
  expect(await slashed.emailServerApi.getEmailServer({ emailServerId })).toMatchObject({ alias: 'Slash' });
  let count = 0;
  await (await slashed.systemLogApi.listLogEvents({ limit: 2 })).each(() => {
    count += 1;
    return count < 5;
  });
  expect(count).toBe(5);
  await slashed.emailServerApi.deleteEmailServer({ emailServerId });
});

test('a token that is none is E0000011', async () => {
  const stranger = new Client({ orgUrl: service.url, token: '00notatoken' });
  expect(await errorOf(stranger.emailServerApi.listEmailServers())).toMatchObject({
    status: 401,
    errorCode: 'E0000011',
  });
});

test('whoever asks too often is let in at the time that the refusal names', async () => {
  // A clock behind ours by the minute that the limit is counted over: its end is now.
  let behindMs = 60_000;
  const limited = await startTestServer({
    configuration: { requestsPerMinute: 2 },
    now: () => new Date(Date.now() - behindMs),
  });
  try {
    const hasty = new Client({ orgUrl: limited.url, token: await limited.token('manage') });
    const waits: number[] = [];
    const executor = hasty.requestExecutor as unknown as NodeJS.EventEmitter;
    executor.on('backoff', (_request, response: Response, requestId: string, delayMs: number) => {
      expect(response.headers.get('x-okta-request-id')).toBe(requestId);
      expect(requestId).not.toBe('');
      waits.push(delayMs);
      behindMs = 0;
    });
    for (let asked = 0; asked < 3; asked += 1) await hasty.emailServerApi.listEmailServers();
    expect(waits).toHaveLength(1);
    // The rest of the minute and the second that the SDK adds, in whole seconds.
    expect(waits[0]).toBeGreaterThanOrEqual(0);
    expect(waits[0]).toBeLessThanOrEqual(3_000);
  } finally {
    await limited.stop();
  }
});
