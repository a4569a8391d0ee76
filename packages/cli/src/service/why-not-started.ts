import { Failure } from '../input/failure.ts';

/** Errors whose message already says what is wrong and what to do. */
const TELLING = new Set([
  'DIRECTORY_IN_USE',
  'STORE_TOO_NEW',
  'STORE_UNAVAILABLE',
  'STORE_BUSY',
  'KEY_FILE_REFUSED',
  'WRONG_KEY',
  'BACKUP_REFUSED',
]);

/** The code of an error of Node, of the store or of SQLite. */
function codeOf(error: unknown): string | undefined {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? code : undefined;
}

/** SQLITE_FULL, https://www.sqlite.org/rescode.html#full */
function isFull(error: unknown): boolean {
  return (error as { readonly errcode?: unknown } | undefined)?.errcode === 13;
}

/**
 * The sentence for an error that kept the data from being opened: a Failure for what a person can mend, the error
 * itself for a defect of ours.
 */
export function whyNotOpened(error: unknown, dataDirectory: string): unknown {
  const code = isFull(error) ? 'ENOSPC' : codeOf(error);
  if (code === undefined) return error;
  if (TELLING.has(code)) return new Failure((error as Error).message, { cause: error });
  const sentence = {
    EACCES: `no permission to write to the data folder ${dataDirectory}: give it to the user that runs Postroad`,
    EPERM: `no permission to write to the data folder ${dataDirectory}: give it to the user that runs Postroad`,
    EROFS: `the data folder ${dataDirectory} is on a file system that cannot be written to`,
    ENOSPC: `the disk of the data folder ${dataDirectory} is full`,
    ENOTDIR: `the data folder ${dataDirectory} is a file, or below one`,
    EEXIST: `the data folder ${dataDirectory} is a file, or below one`,
  }[code];
  if (sentence !== undefined) return new Failure(sentence, { cause: error });
  return code === 'ERR_SQLITE_ERROR'
    ? new Failure(`the database in ${dataDirectory} cannot be used: ${(error as Error).message}`, {
        cause: error,
      })
    : error;
}

/** The sentence for an error that kept the service from listening. */
export function whyNotListening(error: unknown, host: string, port: number): unknown {
  const sentence = {
    EADDRINUSE: `port ${port} of ${host} is in use by another program: stop that one, or give another port with --port`,
    EACCES: `no permission to listen on port ${port}: ports below 1024 need root or CAP_NET_BIND_SERVICE`,
    EADDRNOTAVAIL: `${host} is no address of this machine: give one with --host; 0.0.0.0 and :: mean all`,
    ENOTFOUND: `${host} cannot be resolved: give an address with --host`,
    EAI_AGAIN: `${host} cannot be resolved: give an address with --host`,
  }[codeOf(error) ?? ''];
  return sentence === undefined ? error : new Failure(sentence, { cause: error });
}
