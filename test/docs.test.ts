import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
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

interface Shown {
  readonly page: string;
  /** From the root. */
  readonly file: string;
  /** Undefined where the alternative of another theme stands beside it. */
  readonly alt: string | undefined;
}

/** The pictures of a page, in Markdown and in HTML. */
function picturesOf(page: string): readonly Shown[] {
  const text = prose(read(page));
  const shown = (path: string, alt: string | undefined): Shown => ({
    page,
    file: relative(root, resolve(root, dirname(page), path)),
    alt,
  });
  const attribute = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
  return [
    ...[...text.matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)].map(([, alt = '', path = '']) => shown(path, alt)),
    ...[...text.matchAll(/<img\b[^>]*>/g)].map(([tag]) =>
      shown(attribute(tag, 'src') ?? '', attribute(tag, 'alt') ?? ''),
    ),
    ...[...text.matchAll(/<source\b[^>]*>/g)].map(([tag]) =>
      shown(attribute(tag, 'srcset') ?? '', undefined),
    ),
  ];
}

test('each picture that a page shows is there, and its alternative text says what is on it', () => {
  const shown = pages.flatMap(picturesOf);
  expect(
    shown.filter(({ page }) => page === 'README.md' || page === 'docs/connection-failed.md'),
  ).toHaveLength(12);
  expect(shown.filter(({ file }) => !existsSync(join(root, file)))).toEqual([]);
  // A word or a file name would not help anybody who does not see it.
  expect(shown.filter(({ alt }) => alt !== undefined && alt.split(/\s+/).length < 10)).toEqual([]);
});

test('each picture in docs/images is shown by a page, is small, and CONTRIBUTING says what makes it', () => {
  const files = readdirSync(join(root, 'docs/images')).map((name) => join('docs/images', name));
  const shown = new Set(pages.flatMap(picturesOf).map(({ file }) => file));
  expect(files.filter((file) => !shown.has(file))).toEqual([]);
  expect(files.filter((file) => statSync(join(root, file)).size > 150_000)).toEqual([]);
  const [, tool = ''] = /`node (\S+)` takes the pictures in `docs\/images\/`/.exec(
    read('CONTRIBUTING.md').replaceAll('\n', ' '),
  ) ?? [''];
  expect(existsSync(join(root, tool)) && statSync(join(root, tool)).isFile(), tool).toBe(true);
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

/** Commands that only hold others. */
const groups: ReadonlySet<string> = new Set(['admin', 'admin network', 'token']);

/** Which command a call means: its first word, and where that holds others the next as well. */
function commandIn(words: readonly string[]): string {
  const [first = '', ...rest] = words;
  return rest.reduce((path, word) => (groups.has(path) ? `${path} ${word}` : path), first);
}

test('commands and options that the pages name exist', () => {
  const program = join(root, 'packages/cli/bin/postroad.js');
  const help = (command: string) =>
    execFileSync(process.execPath, [program, ...command.split(' ').filter(Boolean), '--help'], {
      encoding: 'utf8',
    });
  const commandsOf = (text: string) => [...text.matchAll(/^ {2}([a-z-]+) /gm)].map(([, name = '']) => name);
  const named = pages.flatMap((page) =>
    [
      ...read(page).matchAll(/(?:npx |(?<=^|`|-u postroad |=\$\())postroad((?: [a-z][a-z-]*)+)([^`|>\n]*)/gm),
    ].map(([, words = '', rest = '']) => ({
      page,
      command: commandIn(words.trim().split(' ')),
      flags: rest.match(/(?<= )--[a-z-]+/g) ?? [],
    })),
  );
  const texts = new Map<string, string>();
  for (const holder of ['', ...groups])
    for (const name of commandsOf(help(holder)).filter((one) => one !== 'help')) {
      const command = `${holder} ${name}`.trim();
      if (named.some((one) => one.command === command)) texts.set(command, help(command));
    }
  const wrong = named.flatMap(({ page, command, flags }) => {
    if (groups.has(command)) return [];
    const text = texts.get(command);
    if (text === undefined) return [`${page}: postroad ${command}`];
    return flags.filter((flag) => !text.includes(flag)).map((flag) => `${page}: ${command} ${flag}`);
  });
  expect(texts.has('check') && texts.has('token create') && texts.has('admin network allow')).toBe(true);
  expect(named.length).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
}, 60_000);

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
