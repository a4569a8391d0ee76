/**
 * Makes the run that README.md shows, and writes it there: `node tools/readme-run.ts`. It needs what the lab needs.
 * The server is a real Postfix called smtp.example.com, with implicit TLS on 465; the settings say STARTTLS.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Lab } from '../packages/lab/src/lab.ts';
import { addresses } from '../packages/lab/src/network/network.ts';
import { startPath } from '../packages/lab/src/network/path.ts';
import { withoutProxy } from './without-proxy.ts';

const readme = new URL('../README.md', import.meta.url);
const program = fileURLToPath(new URL('../packages/cli/bin/postroad.js', import.meta.url));
const host = 'smtp.example.com';
const args = ['check', `${host}:465`, '--security', 'starttls'];
const block = /(<!-- Made by tools\/readme-run\.ts\. -->\n```text\n)([\s\S]*?)(```\n)/;

/** Runs `postroad check` in the lab and gives the command and what it printed. */
export async function readmeRun(): Promise<string> {
  await using lab = await Lab.open();
  const path = await startPath(lab, {
    names: [host],
    dns: { records: { hosts: { [host]: [addresses.server.ip] } } },
  });
  const child = await lab.spawn(process.execPath, [program, ...args], {
    env: withoutProxy,
    namespace: path.network.namespaces.client,
  });
  const { code } = await child.ended;
  await child.drained;
  // The exit status of `failed`: anything else is not the run the README tells of.
  if (code !== 1) throw new Error(`exit status ${code}:\n${child.output()}`);
  return `$ npx postroad ${args.join(' ')}\n${child.output()}`;
}

/** The run as README.md shows it now. Throws when the README has no place for it. */
export async function shownRun(): Promise<string> {
  const shown = block.exec(await readFile(readme, 'utf8'))?.[2];
  if (shown === undefined) throw new Error('README.md has no block made by tools/readme-run.ts');
  return shown;
}

if (import.meta.main) {
  const text = await readFile(readme, 'utf8');
  const run = await readmeRun();
  await shownRun();
  await writeFile(
    readme,
    text.replace(block, (_, open: string, _old: string, close: string) => `${open}${run}${close}`),
  );
}
