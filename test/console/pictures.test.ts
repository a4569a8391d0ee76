import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'postroad-pictures-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Width and height, which stand in the first chunk of every PNG. */
function sizesIn(path: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(path)
      .sort()
      .map((name) => {
        const png = readFileSync(join(path, name));
        return [name, `${png.readUInt32BE(16)} x ${png.readUInt32BE(20)}`];
      }),
  );
}

test('what docs/connection-failed.md walks through can be walked, and gives the pictures it shows', async () => {
  // It is no test, and starts the service as if none ran.
  const env = { ...process.env, VITEST: undefined };
  await promisify(execFile)(process.execPath, [join(root, 'tools/console-pictures.ts'), folder], { env });
  expect(sizesIn(folder)).toEqual(sizesIn(join(root, 'docs/images')));
}, 180_000);
