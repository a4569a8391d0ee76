import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../.lab/bench');

/** Debian packages that are only compared with, and the program of each. They are unpacked, not installed: one of them would start a service. */
const programs = {
  'prometheus-blackbox-exporter': 'usr/bin/prometheus-blackbox-exporter',
  'testssl.sh': 'usr/bin/testssl',
} as const;

/** The folder of what was unpacked, for programs that look for their data. */
export const unpackedFolder = folder;

/** The program's file; undefined, with words on standard error, where its package cannot be had. */
export function findProgram(name: keyof typeof programs): string | undefined {
  const file = join(folder, programs[name]);
  if (existsSync(file)) return file;
  const work = mkdtempSync(join(tmpdir(), 'postroad-bench-'));
  try {
    mkdirSync(folder, { recursive: true });
    execFileSync('apt-get', ['-qq', '-o', 'APT::Sandbox::User=root', 'download', name], {
      cwd: work,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    for (const archive of readdirSync(work)) execFileSync('dpkg-deb', ['-x', join(work, archive), folder]);
    return file;
  } catch (error) {
    process.stderr.write(`not compared with ${name}: ${error instanceof Error ? error.message : ''}\n`);
    return undefined;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
