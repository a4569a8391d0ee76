import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');
const madeOf = [
  'packages/console/src',
  'packages/console/build',
  'packages/console/public',
  'packages/console/index.html',
  'packages/console/vite.config.ts',
  'packages/diagnosis/src',
  'package-lock.json',
];
const PREFIX = 'postroad-console-';
/** Builds of older sources are of no more use. */
const KEPT_MS = 60 * 60_000;

/**
 * The built console of the sources as they are: its folder. Built once for each state of the sources, and into a folder of
 * its own, so that a change meanwhile takes no file from a browser that is under way.
 */
export async function builtConsole(): Promise<string> {
  const folder = join(tmpdir(), PREFIX + stateOfSources());
  if (existsSync(folder)) return folder;
  await removeOld();
  const draft = `${folder}.${process.pid}`;
  await run(process.execPath, [join(root, 'packages/console/build/program.ts'), draft], { cwd: root });
  // Somebody else may have been faster with the same.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
  return folder;
}

function stateOfSources(): string {
  const hash = createHash('sha256');
  for (const path of madeOf) {
    const full = join(root, path);
    const files = statSync(full).isDirectory()
      ? readdirSync(full, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
      : [full];
    for (const file of files) {
      const { mtimeMs, size } = statSync(file);
      hash.update(`${file} ${mtimeMs} ${size}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

async function removeOld(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((one) => one.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    const { mtimeMs = Date.now() } = statSync(folder, { throwIfNoEntry: false }) ?? {};
    if (Date.now() - mtimeMs > KEPT_MS) await rm(folder, { recursive: true, force: true });
  }
}
