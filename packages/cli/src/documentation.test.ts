import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { columnNames } from './input/targets.ts';
import { runCli } from './testing/run-cli.ts';

const page = readFileSync(new URL('../../../docs/cli.md', import.meta.url), 'utf8');
const commands = ['check', 'explain', 'replay', 'providers', 'discover'];

function optionsIn(text: string): readonly string[] {
  return [...new Set(text.match(/(?<![\w-])--[a-z][a-z0-9-]+/g) ?? [])]
    .filter((option) => option !== '--help')
    .sort();
}

test('docs/cli.md names every command and option there is, and no other', async () => {
  const helps = await Promise.all(
    commands.map(async (command) => (await runCli([command, '--help'])).stdout),
  );
  // Only the definitions: at the beginning of a line, not what texts refer to.
  const defined = helps.flatMap((help) =>
    [...help.matchAll(/^ {2}(?:-\w, )?(--[a-z][a-z0-9-]+)/gm)].map(([, name]) => name),
  );
  const real = [...new Set(defined)].filter((option) => option !== '--help').sort();
  expect(optionsIn(page)).toEqual(real);
  for (const command of commands) expect(page).toContain(`\n## ${command}\n`);
});

test('the help of the program lists every command', async () => {
  const { stdout } = await runCli(['--help']);
  for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
});

test('docs/cli.md names every column of a targets file', () => {
  for (const column of columnNames) expect(page).toContain(`\`${column}\``);
});
