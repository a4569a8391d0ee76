import { join } from 'node:path';
import type { Lab } from '../packages/lab/src/lab.ts';
import { createDelayRelay } from '../packages/lab/src/middleboxes/delay-relay.ts';
import { listenInLab } from '../packages/lab/src/middleboxes/listen.ts';
import { type BenchServer, login } from './bench-server.ts';
import { findProgram, unpackedFolder } from './install.ts';
import { type Measured, measure, median } from './measure.ts';

/** The secret of the login, handed over by the environment. */
export const benchEnvironment = { BENCH_USER: login.user, BENCH_PASSWORD: login.password };

/** What any Node program pays before it can verify a certificate. */
const nodeAlone =
  "const ca = require('fs').readFileSync('/etc/ssl/certs/ca-certificates.crt'); require('tls').createSecureContext({ ca })";

function checkArgs(command: string, endpoint: string, ca: string, addresses: boolean): readonly string[] {
  const transaction = addresses ? ['--from', login.user, '--to', 'bob@lab.test'] : [];
  return [
    command,
    'check',
    endpoint,
    '--ca',
    ca,
    '--user',
    login.user,
    '--password-env',
    'BENCH_PASSWORD',
    ...transaction,
  ];
}

function succeeded(run: Measured, what: string): Measured {
  if (run.status !== 0) throw new Error(`${what} failed (${run.status}): ${run.stdout}\n${run.stderr}`);
  return run;
}

export interface RoundTripResult {
  readonly repetitions: number;
  readonly checkMs: number;
  readonly commandMs: number;
  /** Round trips the check waits for: what 50 ms more of round trip add, divided by 50 ms. */
  readonly roundTrips: number;
}

/** (a) One healthy check with login, MAIL and RCPT over a path with a round trip of `roundTripMs`. */
export async function benchRoundTrips(
  lab: Lab,
  command: string,
  server: BenchServer,
  roundTripMs: number,
  repetitions: number,
): Promise<RoundTripResult> {
  const checks: Record<'near' | 'far', number[]> = { near: [], far: [] };
  const commands: number[] = [];
  const relays = {
    near: await listenInLab(lab, createDelayRelay({ host: '127.0.0.1', port: server.port }, 0), 'relay'),
    far: await listenInLab(
      lab,
      createDelayRelay({ host: '127.0.0.1', port: server.port }, roundTripMs),
      'relay',
    ),
  };
  for (let i = 0; i < repetitions; i += 1) {
    for (const where of ['near', 'far'] as const) {
      const args = [...checkArgs(command, `127.0.0.1:${relays[where].port}`, server.ca, true), '--json'];
      const run = succeeded(await measure(process.execPath, args, { env: benchEnvironment }), 'postroad');
      const diagnosis = JSON.parse(run.stdout) as { readonly durationMs: number; readonly verdict: string };
      checks[where].push(diagnosis.durationMs);
      if (where === 'far') commands.push(run.wallMs);
    }
  }
  return {
    repetitions,
    checkMs: median(checks.far),
    commandMs: median(commands),
    roundTrips: (median(checks.far) - median(checks.near)) / roundTripMs,
  };
}

export interface CommandResult {
  readonly name: string;
  readonly medianMs: number;
  readonly bestMs: number;
  readonly peakMiB: number;
}

/** (b) The whole command, from start to exit, side by side in turns. */
export async function benchCommands(
  command: string,
  server: BenchServer,
  repetitions: number,
): Promise<readonly CommandResult[]> {
  const { endpoint, ca, port } = server;
  const nodemailer = join(import.meta.dirname, 'nodemailer-program.ts');
  const swaks = ['--server', endpoint, '--tls', '--tls-ca-path', ca, '--tls-verify', '--auth', 'PLAIN'];
  const swaksLogin = ['--auth-user', login.user, '--auth-password', login.password];
  const testssl = findProgram('testssl.sh');
  const candidates: readonly {
    readonly name: string;
    readonly command: string;
    readonly args: readonly string[];
    readonly env?: Readonly<Record<string, string>>;
    readonly times?: number;
  }[] = [
    {
      name: 'postroad check, login, MAIL, RCPT',
      command: process.execPath,
      args: checkArgs(command, endpoint, ca, true),
    },
    {
      name: 'postroad check, login',
      command: process.execPath,
      args: checkArgs(command, endpoint, ca, false),
    },
    {
      name: 'swaks, login, MAIL, RCPT',
      command: 'swaks',
      args: [...swaks, ...swaksLogin, '--from', login.user, '--to', 'bob@lab.test', '--quit-after', 'RCPT'],
    },
    {
      name: 'nodemailer verify(), login',
      command: process.execPath,
      args: [nodemailer, String(port), '1', '1'],
      env: { NODE_EXTRA_CA_CERTS: ca },
    },
    {
      name: 'Node alone: start, load TLS, read the roots',
      command: process.execPath,
      args: ['-e', nodeAlone],
    },
    ...(testssl === undefined
      ? []
      : [
          {
            name: 'testssl.sh, server defaults (TLS only, no login)',
            command: testssl,
            args: [
              '--quiet',
              '--warnings',
              'off',
              '--color',
              '0',
              '--server-defaults',
              '--starttls',
              'smtp',
              endpoint,
            ],
            env: {
              TESTSSL_INSTALL_DIR: join(unpackedFolder, 'etc/testssl'),
              OPENSSL: '/usr/bin/openssl',
            },
            times: 1,
          },
        ]),
  ];
  const runs = new Map<string, Measured[]>();
  for (let i = 0; i < repetitions; i += 1) {
    for (const { name, command: program, args, env, times } of candidates) {
      if (i >= (times ?? repetitions)) continue;
      const run = await measure(program, args, { env: { ...benchEnvironment, ...env } });
      if (times === undefined) succeeded(run, name);
      runs.set(name, [...(runs.get(name) ?? []), run]);
    }
  }
  return [...runs].map(([name, measured]) => ({
    name,
    medianMs: median(measured.map(({ wallMs }) => wallMs)),
    bestMs: Math.min(...measured.map(({ wallMs }) => wallMs)),
    peakMiB: Math.max(...measured.map(({ peakMiB }) => peakMiB)),
  }));
}
