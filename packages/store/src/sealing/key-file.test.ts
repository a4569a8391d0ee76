import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KeyFileRefused } from '../errors.ts';
import { createKeyFile, keyFile, parseKeys, readKeyFile, replaceKeyFile } from './key-file.ts';
import { keyRingOfFile } from './key-ring.ts';
import { newSealingKey } from './sealing-key.ts';

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postroad-key-'));
  file = keyFile(folder);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a new key file is for the owner alone and says what it is for', () => {
  const key = newSealingKey();
  createKeyFile(file, key);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readKeyFile(file)).toEqual([key]);
  expect(readFileSync(file, 'utf8')).toMatch(/^# .*\n# Without this file those secrets are lost/);
  expect(readdirSync(folder)).toEqual(['key']);
});

test('a key file that is there is not replaced by a new one', () => {
  const first = newSealingKey();
  createKeyFile(file, first);
  createKeyFile(file, newSealingKey());
  expect(readKeyFile(file)).toEqual([first]);
});

test('a file that is not there is no key', () => {
  expect(readKeyFile(file)).toBeUndefined();
});

test.each([0o640, 0o604, 0o660, 0o644, 0o610])(
  'a key file with mode %o is refused, with the command that helps',
  (mode) => {
    createKeyFile(file, newSealingKey());
    chmodSync(file, mode);
    expect(() => readKeyFile(file)).toThrow(KeyFileRefused);
    expect(() => readKeyFile(file)).toThrow(`mode is ${mode.toString(8)}. Run: chmod 600 ${file}`);
  },
);

test.each([
  ['nothing', ''],
  ['only comments', '# a\n\n'],
  ['a key that is cut', `${Buffer.alloc(31, 7).toString('base64')}\n`],
  ['a key with a stray letter', `${newSealingKey().key.toString('base64').replace(/^./, '*')}\n`],
  ['a good key and a bad one', `${newSealingKey().key.toString('base64')}\nQUJD\n`],
  ['too much', '#'.repeat(20_000)],
])('a key file that holds %s is refused without a word of it', (_what, text) => {
  writeFileSync(file, text, { mode: 0o600 });
  const refusal = (() => {
    try {
      return readKeyFile(file);
    } catch (error) {
      return error;
    }
  })();
  expect(refusal).toBeInstanceOf(KeyFileRefused);
  for (const word of text.split(/\s+/).filter((one) => one.length > 3))
    expect(String(refusal)).not.toContain(word);
});

test('a folder in the place of the key file is refused', () => {
  expect(() => readKeyFile(folder)).toThrow(KeyFileRefused);
});

test('keys may stand on one line, in either alphabet of base64', () => {
  const keys = [newSealingKey(), newSealingKey()];
  const [first, second] = keys;
  const text = `${first?.key.toString('base64')} ${second?.key.toString('base64url')}`;
  expect(parseKeys(text, 'the variable')).toEqual(keys);
});

test('replacing leaves nothing beside the file, not even what a process that died has left', () => {
  createKeyFile(file, newSealingKey());
  writeFileSync(join(folder, 'key.0123456789ab.draft'), 'half of a ke', { mode: 0o600 });
  const keys = [newSealingKey(), newSealingKey()];
  replaceKeyFile(file, keys);
  expect(readKeyFile(file)).toEqual(keys);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(['key']);
});

test('a ring sees a replaced file before it seals, and keeps its keys when the file goes', () => {
  const [old, fresh] = [newSealingKey(), newSealingKey()];
  createKeyFile(file, old);
  const ring = keyRingOfFile(file, [old]);
  expect(ring.find(fresh.id)).toBeUndefined();
  replaceKeyFile(file, [fresh, old]);
  expect(ring.current()).toEqual(fresh);
  rmSync(file);
  expect(existsSync(file)).toBe(false);
  expect([ring.current(), ring.find(old.id)]).toEqual([fresh, old]);
});

test('a ring reads a replaced file again when it needs a key that it does not know', () => {
  const [old, fresh] = [newSealingKey(), newSealingKey()];
  createKeyFile(file, old);
  const ring = keyRingOfFile(file, [old]);
  replaceKeyFile(file, [fresh, old]);
  expect(ring.find(fresh.id)).toEqual(fresh);
});
