import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { columnNames } from './input/targets.ts';
import { runCli } from './testing/run-cli.ts';

const page = readFileSync(new URL('../../../docs/cli.md', import.meta.url), 'utf8');
const commands = ['check', 'explain', 'replay', 'providers', 'discover', 'serve', 'admin', 'token'];

/** The names of the commands in a help text. */
function commandsIn(help: string): readonly string[] {
  const [, list = ''] = /^Commands:\n((?: .*\n)*)/m.exec(help) ?? [];
  return [...list.matchAll(/^ {2}([a-z][a-z-]*)/gm)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'help');
}

interface Help {
  readonly command: readonly string[];
  readonly text: string;
}

/** The help of a command and of all below it. */
async function helpsOf(command: readonly string[]): Promise<readonly Help[]> {
  const text = (await runCli([...command, '--help'])).stdout;
  const below = await Promise.all(commandsIn(text).map((name) => helpsOf([...command, name])));
  return [{ command, text }, ...below.flat()];
}

const helps = (await Promise.all(commands.map((command) => helpsOf([command])))).flat();

function optionsIn(text: string): readonly string[] {
  return [...new Set(text.match(/(?<![\w-])--[a-z][a-z0-9-]+/g) ?? [])]
    .filter((option) => option !== '--help')
    .sort();
}

test('docs/cli.md names every command and option there is, and no other', () => {
  // Only the definitions: at the beginning of a line, not what texts refer to.
  const defined = helps.flatMap(({ text }) =>
    [...text.matchAll(/^ {2}(?:-\w, )?(--[a-z][a-z0-9-]+)/gm)].map(([, name]) => name),
  );
  const real = [...new Set(defined)].filter((option) => option !== '--help').sort();
  expect(optionsIn(page)).toEqual(real);
  for (const command of commands) expect(page).toContain(`\n## ${command}\n`);
  const below = helps.filter(({ command }) => command.length > 1);
  expect(below.length).toBeGreaterThan(10);
  for (const { command } of below)
    expect(page, command.join(' ')).toMatch(new RegExp(`${command.join(' ')}[ \`]`));
});

test('the help of the program lists every command', async () => {
  const { stdout } = await runCli(['--help']);
  for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
});

test('docs/cli.md names every column of a targets file', () => {
  for (const column of columnNames) expect(page).toContain(`\`${column}\``);
});
