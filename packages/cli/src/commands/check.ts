import { closeSync, openSync, writeFileSync } from 'node:fs';
import { type CheckSettings, gather, judge, type ProbeEvent } from '@postroad/diagnosis';
import { type Command, Option } from 'commander';
import { statusOf } from '../exit-status.ts';
import { type CheckOptions, readSettings, withPassword } from '../input/check-settings.ts';
import { Misuse } from '../input/misuse.ts';
import { fileReason } from '../input/secrets.ts';
import { parseTarget } from '../input/target.ts';
import { LiveStages } from '../output/live-stages.ts';
import { type PrintOptions, print } from '../output/print.ts';
import { colorsFor } from '../output/terminal.ts';

/** All options of `postroad check`. */
export interface CheckCommandOptions extends CheckOptions, PrintOptions {
  readonly password?: string | boolean;
  readonly saveFacts?: string;
  readonly file?: string;
  readonly concurrency?: string;
}

function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

/** Adds `postroad check`. */
export function registerCheck(program: Command): void {
  program
    .command('check')
    .summary('find out why an SMTP server cannot be used')
    .description(
      'Walks the way a message takes (settings, DNS, TCP, greeting, EHLO, TLS, login, sender, recipient) and names one root cause with evidence and fix. Nothing is transmitted without --send.',
    )
    .argument('[host]', 'HOST or HOST:PORT; port 587 when none is given; [2001:db8::1]:465 for IPv6')
    .optionsGroup('Connection:')
    .addOption(
      new Option(
        '--security <mode>',
        'auto: implicit TLS on 465; elsewhere STARTTLS when offered, required with a login',
      )
        .choices(['auto', 'starttls', 'implicit', 'none'])
        .default('auto'),
    )
    .option('--ehlo <name>', 'name to give in EHLO (default: this machine)')
    .option('--source <address>', 'local address to connect from')
    .option(
      '--proxy <url>',
      'socks5://host:port or http://host:port, with user@ where the proxy wants a login',
    )
    .option('--proxy-password-env <variable>', 'environment variable that holds the password of the proxy')
    .option('--ca <file>', 'trust the certificates in this PEM file too (may be repeated)', collect)
    .option('--client-cert <file>', 'client certificate, PEM')
    .option('--client-key <file>', 'key of the client certificate, PEM')
    .option('--timeout <seconds>', 'limit of each step')
    .option('--deadline <seconds>', 'limit of the whole check (default: 60)')
    .option('--all-addresses', 'try every address of the host, also when the first works')
    .option('--ports <list>', 'ports to look at beside the configured one, e.g. 587,465,2525')
    .option('--dns-server <address>', "ask this resolver instead of the system's (may be repeated)", collect)
    .optionsGroup('Login (a password never goes on the command line; a terminal is asked):')
    .option('--user <name>', 'user name')
    .option('--password-env <variable>', 'environment variable that holds the password')
    .option(
      '--password-file <file>',
      'file that holds the password; one line end at its end is not part of it',
    )
    .option('--password-stdin', 'read the password from standard input')
    // Never an option: it is here to be refused with a better sentence than "unknown option".
    .addOption(new Option('--password [value]').hideHelp())
    .option('--mechanism <name>', 'use only this SASL mechanism')
    .option('--allow-cleartext-login', 'log in although anyone on the way can read the password')
    .optionsGroup('Login by OAuth 2:')
    .option('--oauth-token-env <variable>', 'environment variable that holds an access token')
    .option('--oauth-grant <grant>', 'client-credentials, refresh-token, device-code or jwt-bearer')
    .option('--oauth-token-endpoint <url>', 'where the token is asked for')
    .option('--oauth-device-endpoint <url>', 'device authorization endpoint, for device-code')
    .option('--oauth-client <id>', 'client id')
    .option('--oauth-client-secret-env <variable>', 'environment variable that holds the client secret')
    .option('--oauth-refresh-token-env <variable>', 'environment variable that holds the refresh token')
    .option('--oauth-key-file <file>', 'private key (PKCS #8 PEM) that signs the assertion, for jwt-bearer')
    .option('--oauth-key-id <id>', 'key id of the assertion')
    .option('--oauth-issuer <name>', 'issuer of the assertion')
    .option('--oauth-subject <name>', 'subject of the assertion')
    .option('--oauth-audience <name>', 'audience of the assertion (default: the token endpoint)')
    .option('--oauth-scope <scope>', 'scope to ask for (may be repeated)', collect)
    .optionsGroup('Message:')
    .option('--from <address>', 'sender to try')
    .option('--to <address>', 'recipient to try; the transaction is reset afterwards')
    .option('--send', 'transmit a short test message')
    .optionsGroup('Many servers:')
    .option('--file <targets.csv>', 'check every server of a CSV file')
    .option('--concurrency <n>', 'checks at the same time with --file (default: 20)')
    .optionsGroup('Output:')
    .addOption(
      new Option('--json', 'print the diagnosis as JSON (schema postroad.diagnosis/1)').conflicts([
        'markdown',
        'html',
      ]),
    )
    .addOption(new Option('--markdown', 'print a report to hand on, in Markdown').conflicts(['html']))
    .option('--html', 'print a report to hand on, as one HTML page')
    .option('--transcript', 'print the whole dialogue too, secrets masked')
    .option('--quiet', 'print only the verdict')
    .option('--save-facts <file>', 'write what was seen to a file, to be judged again by "postroad replay"')
    .addHelpText(
      'after',
      `
Exit status: 0 ok, 1 failed, 2 misuse, 3 a defect of postroad, 4 works with a warning, 5 no result

Examples:
  postroad check smtp.example.com:587
  postroad check smtp.example.com:465 --user app@example.com --from app@example.com --to you@example.com
  SMTP_PASSWORD=… postroad check smtp.example.com --user app --password-env SMTP_PASSWORD --json`,
    )
    .action(async (host: string | undefined, options: CheckCommandOptions) => {
      if (options.password !== undefined)
        throw new Misuse(
          'a password on the command line is shown to every user of this machine and kept in the history: give --password-env VAR, --password-file FILE or --password-stdin, or answer the question on a terminal',
        );
      if (options.file !== undefined) {
        if (host !== undefined) throw new Misuse('give either a server or --file, not both');
        const { checkFleet } = await import('./check-fleet.ts');
        process.exitCode = await checkFleet(options.file, options);
        return;
      }
      if (options.concurrency !== undefined)
        throw new Misuse('--concurrency is for many servers: give --file too');
      if (host === undefined)
        throw new Misuse('which server? Give HOST or HOST:PORT, e.g. postroad check smtp.example.com:587');
      const wanted = readSettings(parseTarget(host), options);
      if (options.saveFacts !== undefined) assertWritable(options.saveFacts);
      const settings = await withPassword(wanted, options);
      process.exitCode = await checkOne(settings, options);
    });
}

async function checkOne(settings: CheckSettings, options: CheckCommandOptions): Promise<number> {
  const forPeople = options.json !== true && options.markdown !== true && options.html !== true;
  // Progress belongs to the terminal: beside the report when that is on it, on stderr when the report goes elsewhere.
  const progress =
    options.quiet === true
      ? undefined
      : forPeople && process.stdout.isTTY
        ? process.stdout
        : process.stderr.isTTY
          ? process.stderr
          : undefined;
  const live = progress === undefined ? undefined : new LiveStages(progress, colorsFor(progress));
  const stop = new AbortController();
  const onInterrupt = () => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort();
  };
  process.on('SIGINT', onInterrupt);
  process.on('SIGTERM', onInterrupt);
  try {
    const facts = await gather(settings, {
      signal: stop.signal,
      ...(live === undefined ? {} : { onEvent: (event: ProbeEvent) => live.onEvent(event) }),
      onDeviceCode: ({ verificationUri, userCode, expiresInS }) => {
        live?.stop();
        process.stderr.write(
          `Open ${verificationUri} and enter the code ${userCode} (valid for ${Math.round(expiresInS / 60)} minutes).\n`,
        );
      },
    });
    live?.stop();
    if (options.saveFacts !== undefined) saveFacts(options.saveFacts, facts);
    const diagnosis = judge(facts);
    await print(diagnosis, options, progress === process.stdout);
    return statusOf(diagnosis);
  } finally {
    live?.stop();
    process.off('SIGINT', onInterrupt);
    process.off('SIGTERM', onInterrupt);
  }
}

/** Found out before anything is connected: a check that cannot be saved is not worth its failed login. Throws Misuse. */
function assertWritable(path: string): void {
  try {
    closeSync(openSync(path, 'a', 0o600));
  } catch (error) {
    throw new Misuse(`--save-facts: cannot write ${path}: ${fileReason(error)}`);
  }
}

function saveFacts(path: string, facts: unknown): void {
  try {
    writeFileSync(path, `${JSON.stringify(facts, null, 2)}\n`, { mode: 0o600 });
  } catch (error) {
    process.stderr.write(
      `postroad: --save-facts: cannot write ${path}: ${error instanceof Error ? error.message : ''}\n`,
    );
  }
}
