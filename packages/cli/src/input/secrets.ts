import { readFileSync } from 'node:fs';
import { text as readAll } from 'node:stream/consumers';
import { Secret } from '@postroad/smtp';
import { Misuse } from './misuse.ts';

/** The options that say where the password is. */
export interface PasswordSources {
  readonly passwordEnv?: string;
  readonly passwordFile?: string;
  readonly passwordStdin?: boolean;
}

/** Reads a file given on the command line. Throws Misuse naming option and file. */
export function readGivenFile(path: string, option: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Misuse(`${option}: cannot read ${path}: ${fileReason(error)}`);
  }
}

const FILE_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'no permission to read it',
  EISDIR: 'it is a folder',
};

/** Why a file could not be read, in words. */
export function fileReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return FILE_REASONS[code] ?? code;
}

/** A secret from the environment. Throws Misuse when the variable is not set. */
export function secretFromEnvironment(variable: string, option: string): Secret {
  const value = process.env[variable];
  if (value === undefined) throw new Misuse(`${option}: the environment variable ${variable} is not set`);
  return new Secret(value);
}

/** One line end closes a file's last line and is not part of the password; everything else is kept. */
function withoutFinalLineEnd(text: string): string {
  return text.replace(/\r?\n$/, '');
}

/** An empty password is one that did not arrive; trying it would cost one of the few failed logins an account has. */
function notEmpty(secret: Secret, option: string): Secret {
  if (secret.reveal() === '') throw new Misuse(`${option}: the password is empty`);
  return secret;
}

/** The password from the one source that is given, or asked for on a terminal when `ask` allows. Throws Misuse. */
export async function readPasswordOption(
  sources: PasswordSources,
  username: string,
  ask = true,
): Promise<Secret> {
  const given = [sources.passwordEnv, sources.passwordFile, sources.passwordStdin].filter(
    (source) => source !== undefined && source !== false,
  );
  if (given.length > 1)
    throw new Misuse('give only one of --password-env, --password-file and --password-stdin');
  if (sources.passwordEnv !== undefined)
    return notEmpty(secretFromEnvironment(sources.passwordEnv, '--password-env'), '--password-env');
  if (sources.passwordFile !== undefined)
    return notEmpty(
      new Secret(withoutFinalLineEnd(readGivenFile(sources.passwordFile, '--password-file'))),
      '--password-file',
    );
  if (sources.passwordStdin === true)
    return notEmpty(new Secret(withoutFinalLineEnd(await readAll(process.stdin))), '--password-stdin');
  if (!ask) throw new Misuse(`the user ${username} needs a password: give password_env or password_file`);
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw new Misuse(
      '--user needs a password: give --password-env VAR, --password-file FILE or --password-stdin (a terminal is asked)',
    );
  }
  // Loaded only here: a run that asks nothing does not pay for it.
  const { isCancel, password } = await import('@clack/prompts');
  const answer = await password({ message: `Password of ${username}`, output: process.stderr });
  if (isCancel(answer)) throw new Misuse('no password was given');
  return new Secret(answer);
}
