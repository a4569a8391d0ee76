import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { causeIds } from '../packages/diagnosis/src/vocabulary.ts';

const root = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true })
    .map((name) => join('docs', String(name)))
    .filter((name) => name.endsWith('.md')),
  'packages/diagnosis/corpus/README.md',
];

/** The parts of a page that are neither code blocks nor code spans. */
function prose(markdown: string): string {
  return markdown.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '``');
}

/** What a heading is called in a link, as GitHub makes it. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');
}

function anchorsOf(path: string): readonly string[] {
  return [...read(path).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => anchor(heading));
}

test('there are the pages a reader expects', () => {
  for (const page of ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/architecture.md'])
    expect(pages).toContain(page);
});

test.each(pages)('the links of %s lead somewhere', (page) => {
  const links = [...prose(read(page)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  const broken = links.filter((link) => {
    if (/^https:\/\//.test(link)) return false;
    const [path = '', fragment] = link.split('#');
    const target = path === '' ? page : relative(root, resolve(root, dirname(page), path));
    if (!existsSync(join(root, target))) return true;
    return fragment !== undefined && !anchorsOf(target).includes(fragment);
  });
  expect(broken).toEqual([]);
});

test('the README gives the commands that run the tests and the main job', () => {
  const commands = [...read('README.md').matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
    block.trim().split('\n'),
  );
  const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Record<string, string> };
  const { bin } = JSON.parse(read('packages/cli/package.json')) as { readonly bin: Record<string, string> };
  const ci = read('.ci/run').trim().split('\n').at(-1) ?? '';
  const [, install = ''] = /^(npm (?:ci|install)) && npm test$/.exec(ci) ?? [];
  expect(commands).toContain(ci);
  expect(commands).toContain(`${install} && npx postroad check smtp.example.com:587`);
  expect(scripts.test).toContain('vitest run');
  expect(bin.postroad).toBeDefined();
});

test('commands and options that the pages name exist', () => {
  const program = join(root, 'packages/cli/bin/postroad.js');
  const help = (...args: readonly string[]) =>
    execFileSync(process.execPath, [program, ...args, '--help'], { encoding: 'utf8' });
  const commands = [...help().matchAll(/^ {2}([a-z]+) /gm)].map(([, name = '']) => name);
  expect(commands).toContain('check');
  const options = new Map(commands.filter((name) => name !== 'help').map((name) => [name, help(name)]));
  const named = pages.flatMap((page) =>
    [...read(page).matchAll(/npx postroad ([a-z]+)((?: (?!postroad)[^\s`|>&]+)*)/g)].map(
      ([, command = '', rest = '']) => ({
        page,
        command,
        flags: rest.match(/(?<= )--[a-z-]+/g) ?? [],
      }),
    ),
  );
  const wrong = named.flatMap(({ page, command, flags }) => {
    const text = options.get(command);
    if (text === undefined) return [`${page}: postroad ${command}`];
    return flags.filter((flag) => !text.includes(flag)).map((flag) => `${page}: ${command} ${flag}`);
  });
  expect(named.length).toBeGreaterThan(10);
  expect(wrong).toEqual([]);
});

test.each(['docs/findings/README.md', 'docs/troubleshooting.md'])('%s leads to every finding', (page) => {
  const text = read(page);
  const folder = page.startsWith('docs/findings/') ? '' : 'findings/';
  expect(causeIds.filter((id) => !text.includes(`](${folder}${id}.md)`))).toEqual([]);
});

/** Folders and registries of one machine. */
const forbidden: readonly RegExp[] = [
  /(?<![\w.])\/work\/(?:main|shared)\b/,
  /(?<![\w.])\/root\/(?!\s)/,
  /(?<![\w.])\/home\/[a-z]+\//,
  /\bregistry\.npmjs\.org\b/,
  /\bregistry\.yarnpkg\.com\b/,
];

test('no tracked file names a folder or a registry of one machine', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && file !== 'test/docs.test.ts' && existsSync(join(root, file)))
    // What others wrote in their reports is theirs.
    .filter((file) => !file.endsWith('.jsonl'));
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, at) =>
        forbidden.some((pattern) => pattern.test(line))
          ? [`${file}:${at + 1}: ${line.trim().slice(0, 120)}`]
          : [],
      ),
  );
  expect(found).toEqual([]);
});
