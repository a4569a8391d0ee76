/**
 * Makes the files of a new check: `npm run new-check -- <id>` writes the check, its test, the finding's page and the place of
 * its German, and says what is left to do. The id must be in the vocabulary and have its definition in causes/. Nothing is overwritten.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CauseDefinition } from '../packages/diagnosis/src/causes/define.ts';
import { causes } from '../packages/diagnosis/src/causes/index.generated.ts';
import { causeIds } from '../packages/diagnosis/src/vocabulary.ts';
import { findingSections } from './finding-page.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const checksFolder = 'packages/diagnosis/src/checks';
const germanFolder = 'packages/diagnosis/src/causes/german';

/** A new file: its path from the repository's root, and its text. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** The check, its test, the page and the German of one cause. */
export function filesOf(cause: CauseDefinition): readonly NewFile[] {
  return [
    { path: `${checksFolder}/${cause.id}.ts`, text: checkText(cause) },
    { path: `${checksFolder}/${cause.id}.test.ts`, text: testText(cause) },
    { path: `docs/findings/${cause.id}.md`, text: pageText(cause) },
    { path: `${germanFolder}/${cause.id}.ts`, text: germanText(cause) },
  ];
}

function checkText({ id, title }: CauseDefinition): string {
  return `import { saw } from './support/evidence.ts';
import type { Check } from './types.ts';

/** ${title}. Assumes <id> reports …. Depends on …. */
export const check: Check = {
  id: '${id}',
  examine({ session }) {
    const failure = session?.failure;
    if (failure === undefined) return undefined;
    return {
      confidence: 0.5,
      evidence: [saw('session.failure', failure.message)],
      args: { detail: { text: failure.message } },
    };
  },
};
`;
}

function testText({ id }: CauseDefinition): string {
  return `import { expect, test } from 'vitest';
import { check } from './${id}.ts';
import { examine, sight } from './support/examine.ts';
import { factsWith } from './support/facts-builder.ts';
import { faultOf } from './support/faults.ts';

test('fires on its fault', () => {
  const sighting = sight(check, faultOf('${id}'));
  expect(sighting.confidence).toBeGreaterThan(0.8);
  expect(sighting.args?.detail).toBe('write what the reader must see');
});

test('is silent when all went well', () => {
  expect(examine(check, factsWith())).toBeUndefined();
});
`;
}

/** The texts as they are in English, to be translated. */
function germanText({ id, title, summary, explanation, fix, decides }: CauseDefinition): string {
  const texts = { id, title, summary, explanation, fix, decides };
  return `import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = ${JSON.stringify(texts, undefined, 2)};
`;
}

function pageText({ id, title, references }: CauseDefinition): string {
  const bodies: Readonly<Record<(typeof findingSections)[number], string>> = {
    Meaning: 'What is wrong, in one or two sentences.',
    'Why it matters': 'What happens to mail because of it.',
    'How we decide': `1. … → not this cause.\n2. Otherwise → \`${id}\`.`,
    'Evidence shown': 'What was seen, and where in the facts it stands.',
    'How to fix it': '1. **The likeliest reason.** What to do, and by whom.',
    'A transcript that produces it': `\`\`\`facts\n…\n=> ${id}\n\`\`\``,
    'Not to be confused with': '- [`unknown`](unknown.md): nothing is proven.',
    References: references.map((one) => `- [${one.title}](${one.url})`).join('\n'),
  };
  const sections = findingSections.map((name) => `## ${name}\n\n${bodies[name]}\n`);
  return `# ${title}\n\n\`${id}\`\n\n${sections.join('\n')}`;
}

const steps = (id: string): string => `Left to do, in this order:
1. packages/lab/src/scenarios/${id}.ts: the fault and its healthy twin.
2. ${checksFolder}/support/faults.ts: the facts of that fault; save them with --save-facts.
3. ${checksFolder}/${id}.ts and its test; the page.
4. ${germanFolder}/${id}.ts: the texts in German; words in the check itself are phrases, with their German in
   packages/diagnosis/src/languages/german/.
5. npm run generate, then npm test.
`;

function main(): number {
  const id = process.argv[2];
  if (id === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    process.stderr.write('usage: npm run new-check -- <id>, in kebab-case\n');
    return 2;
  }
  const cause = causes.find((one) => one.id === id);
  if (cause === undefined) {
    const known = causeIds.some((one) => one === id);
    process.stderr.write(
      `${known ? '' : `add '${id}' to packages/diagnosis/src/vocabulary.ts, `}write packages/diagnosis/src/causes/${id}.ts, run npm run generate, and call this again\n`,
    );
    return 1;
  }
  for (const { path, text } of filesOf(cause)) {
    const there = existsSync(join(root, path));
    if (!there) writeFileSync(join(root, path), text);
    process.stdout.write(`${there ? 'kept ' : 'wrote'} ${path}\n`);
  }
  process.stdout.write(steps(id));
  return 0;
}

if (import.meta.main) process.exitCode = main();
