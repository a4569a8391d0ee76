import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { KeyFileRefused } from '../errors.ts';
import { KEY_BYTES, type SealingKey, toSealingKey } from './sealing-key.ts';

/** Room for many rotations; a larger file is something else. */
const MAX_FILE_BYTES = 16 * 1024;

const HEADER = `# Seals the secrets in Postroad's database: the first key seals, all of them open.
# Without this file those secrets are lost. Keep a copy of it, apart from the copies of the database.
`;

/** The key file of a data directory. */
export function keyFile(dataDirectory: string): string {
  return join(dataDirectory, 'key');
}

/**
 * Reads the keys, the one that seals first; undefined when there is no file.
 *
 * @throws KeyFileRefused when others could read it too, or when it holds no keys
 */
export function readKeyFile(file: string): readonly SealingKey[] | undefined {
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new KeyFileRefused(`The key file ${file} cannot be read (${code}).`, { cause });
  }
  try {
    const status = fstatSync(handle);
    if (!status.isFile()) throw new KeyFileRefused(`${file} is no file.`);
    const { mode, size } = status;
    if ((mode & 0o077) !== 0)
      throw new KeyFileRefused(
        `Others can read the key file ${file}: its mode is ${(mode & 0o777).toString(8)}. Run: chmod 600 ${file}`,
      );
    if (size > MAX_FILE_BYTES) throw new KeyFileRefused(`${file} is too large for a key file.`);
    return parseKeys(readFileSync(handle, 'utf8'), `The key file ${file}`);
  } finally {
    closeSync(handle);
  }
}

/**
 * Reads keys of 32 bytes in base64, one a line or apart by blanks. Lines that begin with `#` are left out.
 *
 * @param name what the text is, for the error, which never repeats the text
 * @throws KeyFileRefused when there is none, or one is not such a key
 */
export function parseKeys(text: string, name: string): readonly SealingKey[] {
  const words = text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/))
    .filter(Boolean);
  if (words.length === 0) throw new KeyFileRefused(`${name} holds no key.`);
  return words.map((word, index) => {
    const key = Buffer.from(word, 'base64');
    // Decoding is lenient: a key with a letter lost would pass as another key.
    if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(word) || key.length !== KEY_BYTES)
      throw new KeyFileRefused(`${name}: key ${index + 1} is not ${KEY_BYTES} bytes in base64.`);
    return toSealingKey(key);
  });
}

/** Makes the file with one key, unless another process was quicker. It appears whole, with mode 0600, and is on the disk. */
export function createKeyFile(file: string, key: SealingKey): void {
  const draft = writeDraft(file, [key]);
  try {
    // Unlike rename, link never replaces.
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  syncFolder(file);
}

/** Replaces the keys in the file at once: a reader sees the old ones or the new ones, also after a power cut. */
export function replaceKeyFile(file: string, keys: readonly SealingKey[]): void {
  const draft = writeDraft(file, keys);
  try {
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  syncFolder(file);
}

/** Changes when the file is replaced; undefined when there is none. */
export function keyFileVersion(file: string): string | undefined {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat === undefined ? undefined : `${stat.ino}-${stat.mtimeNs}-${stat.size}`;
}

/** Only one process at a time writes keys, so a draft that is there was left by one that died. It holds keys: away with it. */
function removeDrafts(file: string): void {
  const folder = dirname(file);
  for (const name of readdirSync(folder))
    if (/^key\.[0-9a-f]{12}\.draft$/.test(name)) rmSync(join(folder, name), { force: true });
}

function writeDraft(file: string, keys: readonly SealingKey[]): string {
  removeDrafts(file);
  const draft = `${file}.${randomBytes(6).toString('hex')}.draft`;
  const handle = openSync(draft, 'wx', 0o600);
  try {
    writeSync(handle, HEADER + keys.map(({ key }) => `${key.toString('base64')}\n`).join(''));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return draft;
}

/** A new name in a folder is on the disk once the folder is. */
function syncFolder(file: string): void {
  const handle = openSync(dirname(file), 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
