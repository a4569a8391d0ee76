import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { isatty } from 'node:tty';
import { version } from '@postroad/diagnosis';
import {
  type Configuration,
  type Context,
  commandLineOrigin,
  createLogger,
  createServer,
  createSetupLink,
  type DirectoryLock,
  type Logger,
  linkUrl,
  lockDirectory,
  openContext,
  type Server,
} from '@postroad/server';
import { exitStatus } from '../exit-status.ts';
import { Misuse } from '../input/misuse.ts';
import { colorsFor } from '../output/terminal.ts';
import { linkBase, localAddress } from './address.ts';
import { consoleDirectory } from './console-directory.ts';
import type { ServiceConfiguration } from './read-configuration.ts';
import { terminalLine } from './terminal-log.ts';
import { whyNotListening, whyNotOpened } from './why-not-started.ts';

/**
 * Runs the service until a signal ends it: the first lets requests under way end, the second ends at once.
 *
 * @throws Misuse for a setting that cannot be; Failure when it cannot start
 */
export async function runService({
  configuration,
  logLevel,
  tlsFiles,
}: ServiceConfiguration): Promise<number> {
  assertTls(configuration, tlsFiles);
  const onTerminal = process.stdout.isTTY === true;
  const log = createLogger({
    level: logLevel ?? (onTerminal ? 'warn' : 'info'),
    ...(onTerminal ? { destination: toTerminal() } : {}),
  });
  // What nobody caught ends the process; the log must say why.
  process.on('uncaughtExceptionMonitor', (err) => log.fatal({ err }, 'a defect: the service ends'));
  let stop: (signal: string) => void = () => {};
  const stopped = new Promise<string>((resolve) => {
    stop = resolve;
  });
  const builtConsole = consoleDirectory();
  const context = await open(
    { ...configuration, ...(builtConsole === undefined ? {} : { consoleDirectory: builtConsole }) },
    log,
  );
  try {
    const server = await createServer(context);
    const { port } = await server.start().catch((error: unknown) => {
      throw whyNotListening(error, configuration.host, configuration.port);
    });
    watchSignals(server, tlsFiles, log, stop);
    await announce(context, port, onTerminal, log);
    const signal = await stopped;
    log.info({ signal }, 'stopping');
    if (onTerminal)
      process.stdout.write('\nStopping: requests under way may end. Ctrl-C again ends at once.\n');
    await server.stop();
  } finally {
    await context.close();
  }
  log.info('stopped');
  return exitStatus.ok;
}

type OpenContext = Awaited<ReturnType<typeof openContext>>;

/** The context, with the data directory held for this process where the database is in it. */
async function open(configuration: Configuration, log: Logger): Promise<OpenContext> {
  let lock: DirectoryLock | undefined;
  try {
    // A database of its own server takes any number of services.
    if (configuration.databaseUrl === undefined) lock = lockDirectory(configuration.dataDirectory);
    const context = await openContext(configuration, log);
    return {
      ...context,
      async close() {
        await context.close();
        lock?.release();
      },
    };
  } catch (error) {
    lock?.release();
    throw whyNotOpened(error, configuration.dataDirectory);
  }
}

/** @throws Misuse that names the file which cannot be used */
function assertTls({ tls }: Configuration, files: ServiceConfiguration['tlsFiles']): void {
  if (tls === undefined) return;
  const certificate = read(
    () => new X509Certificate(tls.certificate),
    `--tls-cert: ${files?.certificate} holds no certificate in PEM`,
  );
  const key = read(
    () => createPrivateKey(tls.key),
    `--tls-key: ${files?.key} holds no private key in PEM, or one with a passphrase`,
  );
  if (!certificate.checkPrivateKey(key))
    throw new Misuse(
      `--tls-cert and --tls-key do not belong together: the first certificate in ${files?.certificate} is for another key`,
    );
  try {
    createSecureContext({ cert: tls.certificate, key: tls.key });
  } catch (error) {
    throw new Misuse(
      `--tls-cert and --tls-key cannot be used together: ${error instanceof Error ? error.message : ''}`,
    );
  }
}

function read<T>(parse: () => T, problem: string): T {
  try {
    return parse();
  } catch (cause) {
    throw new Misuse(problem, { cause });
  }
}

function toTerminal(): { write(line: string): void } {
  const colors = colorsFor(process.stdout);
  return { write: (line) => void process.stdout.write(terminalLine(line, colors)) };
}

function watchSignals(
  server: Server,
  tlsFiles: ServiceConfiguration['tlsFiles'],
  log: Logger,
  stop: (signal: string) => void,
): void {
  let stopping = false;
  // Asked now: of a terminal that has gone it is no longer true.
  const hasTerminal = isatty(0);
  const onStop = (signal: NodeJS.Signals, status: number) => {
    if (stopping) {
      log.warn({ signal }, 'ended at once, by a second signal');
      process.exit(status);
    }
    stopping = true;
    stop(signal);
  };
  process.on('SIGINT', () => onStop('SIGINT', 130));
  process.on('SIGTERM', () => onStop('SIGTERM', 143));
  process.on('SIGHUP', () => {
    if (tlsFiles !== undefined) renewCertificate(server, tlsFiles, log);
    // The terminal was closed. Without one it is a reload (`systemctl reload`), which must not end a service.
    else if (hasTerminal) onStop('SIGHUP', 129);
    else log.info('SIGHUP: there is no certificate to read again');
  });
}

/** Takes a renewed certificate without a restart. One that cannot be used is not taken; the one before stays. */
function renewCertificate(
  server: Server,
  files: NonNullable<ServiceConfiguration['tlsFiles']>,
  log: Logger,
): void {
  try {
    const renewed = { cert: readFileSync(files.certificate), key: readFileSync(files.key) };
    const listener = server.app.server;
    if (!('setSecureContext' in listener) || typeof listener.setSecureContext !== 'function') return;
    listener.setSecureContext(renewed);
    log.info('certificate read again');
  } catch (err) {
    log.error({ err }, 'the certificate cannot be used; the one before stays');
  }
}

/** Says where it listens, and how the first administrator comes in. */
async function announce(context: Context, port: number, onTerminal: boolean, log: Logger): Promise<void> {
  const { configuration, store } = context;
  const url = linkBase(configuration, port);
  const link = await createSetupLink(context, commandLineOrigin());
  log.info(
    {
      version,
      address: localAddress(configuration, port),
      publicUrl: configuration.publicUrl,
      database: store.engine,
    },
    'listening',
  );
  if (
    configuration.tls === undefined &&
    !isLoopback(configuration.host) &&
    configuration.trustedProxies.length === 0
  )
    log.warn(
      { host: configuration.host },
      'listening without TLS on an address that others reach: passwords and tokens can be read on the way',
    );
  const lines: string[] = [];
  if (onTerminal) {
    const kept = store.engine === 'sqlite' ? configuration.dataDirectory : 'PostgreSQL';
    lines.push(`Postroad ${version} listens on ${url}`, `Data is kept in ${kept}.`);
  }
  if (link !== undefined)
    lines.push(
      'There is no administrator yet. Open this once to set up the first; it is good for a day:',
      `  ${linkUrl(url, 'setup', link)}`,
    );
  if (onTerminal) lines.push('Ctrl-C stops it.');
  // Where the output is a log, the link does not go into it: whoever collects logs need not be an administrator.
  const out = onTerminal ? process.stdout : process.stderr;
  if (lines.length > 0) out.write(`${lines.join('\n')}\n`);
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}
