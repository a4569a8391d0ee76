import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export const root = resolve(import.meta.dirname, '..');

/** PATH without the folders of npm scripts: what a person's shell finds. */
const outsidePath = (process.env.PATH ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules') && !folder.includes('node-gyp-bin'))
  .join(delimiter);

/** The machine's own Node, not the one pinned for this repository. */
export function machineNode(): string {
  const found = outsidePath
    .split(delimiter)
    .map((folder) => join(folder, 'node'))
    .find((file) => existsSync(file));
  if (found === undefined) throw new Error('no node outside of node_modules on PATH');
  return realpathSync(found);
}

/** An empty folder outside of the repository, so that nothing is found in a parent's node_modules. */
export class EmptyFolder implements Disposable {
  readonly path: string = mkdtempSync(join(tmpdir(), 'postroad-installed-'));

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  /** Packs a package of this repository into the folder and returns the file's name. */
  async pack(packageFolder: string): Promise<string> {
    const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', this.path, packageFolder], {
      cwd: root,
      maxBuffer: 64e6,
    });
    // A prepack script may print before it.
    const said: unknown = JSON.parse(stdout.slice(stdout.search(/^[[{]/m)));
    const [entry] = Object.values(said as Record<string, { readonly filename: string }>);
    if (entry === undefined) throw new Error(`npm pack said ${stdout}`);
    return entry.filename.replace(/^@([^/]+)\//, '$1-');
  }

  /** Installs packed files as a person would. */
  async install(files: readonly string[]): Promise<void> {
    writeFileSync(join(this.path, 'package.json'), '{ "private": true }\n');
    await run(
      'npm',
      ['install', '--prefer-offline', '--no-audit', '--no-fund', ...files.map((file) => `./${file}`)],
      {
        cwd: this.path,
        env: { ...process.env, PATH: outsidePath },
      },
    );
  }

  /** Runs a program here with the shell's own PATH. */
  run(
    command: string,
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
  ): Promise<{ stdout: string; stderr: string }> {
    return run(command, [...args], {
      cwd: this.path,
      maxBuffer: 64e6,
      env: { PATH: outsidePath, HOME: this.path, ...env },
    });
  }
}
