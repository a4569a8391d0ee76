import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findingSections, parseFindingPage } from '../../../../tools/finding-page.ts';
import { renderFindingsIndex } from '../../../../tools/generate-findings-index.ts';
import { actors, causeIds, levels, stages } from '../vocabulary.ts';
import { type CauseDefinition, placeholderFallbacks } from './define.ts';
import { render } from './render.ts';

const causesFolder = new URL('./', import.meta.url);
const pagesFolder = new URL('../../../../docs/findings/', import.meta.url);
/** Files of the folder that are not definitions. */
const others = /^(define|describe-cause|registry|render|wording|index\.generated)\.ts$|\.test\.ts$/;

const causeFiles = readdirSync(causesFolder).filter((name) => name.endsWith('.ts') && !others.test(name));
const pageFiles = readdirSync(pagesFolder).filter((name) => name !== 'README.md');
const causes = new Map<string, CauseDefinition>();
for (const file of causeFiles) {
  const module = (await import(new URL(file, causesFolder).href)) as { cause: CauseDefinition };
  causes.set(file.replace(/\.ts$/, ''), module.cause);
}

const sentences = (text: string): string[] => text.split(/(?<=[.!?]["”)]?)\s+(?=[A-Z"“{])/);
const texts = (cause: CauseDefinition): string[] =>
  [cause.title, cause.summary, cause.explanation, ...cause.fix, cause.decides ?? ''].filter(Boolean);

test('every id of the vocabulary has one definition, and no file is left over', () => {
  expect(causeFiles.toSorted()).toEqual(causeIds.map((id) => `${id}.ts`).toSorted());
});

test('every id of the vocabulary has one page, and no page is left over', () => {
  expect(pageFiles.toSorted()).toEqual(causeIds.map((id) => `${id}.md`).toSorted());
});

test('the index of the findings is up to date', async () => {
  expect(readFileSync(new URL('README.md', pagesFolder), 'utf8')).toBe(await renderFindingsIndex());
});

describe.each([...causes])('%s', (name, cause) => {
  test('is defined under its own name with known stage, level and actor', () => {
    expect(cause.id).toBe(name);
    expect(stages).toContain(cause.stage);
    expect(levels).toContain(cause.level);
    expect(actors).toContain(cause.actor);
  });

  test('has a short title without placeholders, and a verdict of one sentence', () => {
    expect(cause.title.length).toBeLessThanOrEqual(70);
    expect(cause.title).not.toMatch(/[{}]|\.$/);
    expect(sentences(cause.summary)).toHaveLength(1);
    expect(cause.summary).toMatch(/^[A-Z].*\.$/);
    if (cause.decides !== undefined) expect(sentences(cause.decides)).toHaveLength(1);
  });

  test('explains in two to four sentences', () => {
    const count = sentences(cause.explanation).length;
    expect(count).toBeGreaterThanOrEqual(2);
    expect(count).toBeLessThanOrEqual(4);
  });

  test('has two to six steps, each a full sentence, none twice', () => {
    expect(cause.fix.length).toBeGreaterThanOrEqual(2);
    expect(cause.fix.length).toBeLessThanOrEqual(6);
    expect(new Set(cause.fix).size).toBe(cause.fix.length);
    for (const step of cause.fix) expect(step).toMatch(/^[A-Z].*[.)"]$/);
  });

  test('uses only known placeholders, never at the start of a sentence', () => {
    for (const text of texts(cause)) {
      for (const [, placeholder] of text.matchAll(/\{([^}]*)\}/g)) {
        expect(Object.keys(placeholderFallbacks)).toContain(placeholder);
      }
      for (const sentence of sentences(text)) expect(sentence).not.toMatch(/^["“]?\{/);
    }
  });

  test('reads well with a value and with its fallback', () => {
    for (const text of texts(cause)) {
      // The fallbacks bring their own article: "port {port}" would become "port the port".
      expect(text).not.toMatch(
        /\b(the|an?|this|your|ports?|hosts?|servers?|address|names?|domains?|provider|service|account|login|user) \{/i,
      );
      expect(text).not.toMatch(/server (at|behind|of) \{(server|host)\}/i);
      // Facts and suggestions stand in brackets, which are left out when there is none.
      expect(text.replaceAll(/ \(\{(detail|suggestion)\}\)/g, '')).not.toMatch(/\{(detail|suggestion)\}/);
      expect(render(text, {})).not.toMatch(/[{}]|\(\)| {2}| [,;:]| \.(?![A-Z])/);
    }
  });

  test('cites pages by https, none twice', () => {
    const urls = cause.references.map((reference) => reference.url);
    expect(urls.length).toBeGreaterThan(0);
    expect(new Set(urls).size).toBe(urls.length);
    for (const url of urls) expect(url).toMatch(/^https:\/\//);
  });

  test('has a page with all sections in order, an example, and its references', () => {
    const page = parseFindingPage(readFileSync(new URL(`${name}.md`, pagesFolder), 'utf8'));
    expect(page.id).toBe(name);
    expect(page.title).toBe(cause.title);
    expect([...page.sections.keys()]).toEqual([...findingSections]);
    for (const body of page.sections.values()) expect(body).not.toBe('');
    expect(page.examples.length).toBeGreaterThan(0);
    for (const example of page.examples) {
      expect(example.expected).toBe(name);
      expect(example.lines.join('').trim()).not.toBe('');
      if (example.kind === 'transcript') {
        for (const line of example.lines) expect(line).toMatch(/^[SC]: /);
        expect(example.lines.some((line) => line.startsWith('S: '))).toBe(true);
      }
    }
    const decision = page.sections.get('How we decide')?.replace(/\s+/g, ' ');
    expect(decision).toMatch(/^1\. /);
    expect(decision).toContain(`→ \`${name}\``);
    for (const reference of cause.references) {
      expect(page.sections.get('References')).toContain(`](${reference.url})`);
    }
  });

  test('links only to findings that exist', () => {
    const markdown = readFileSync(new URL(`${name}.md`, pagesFolder), 'utf8');
    for (const [, target] of markdown.matchAll(/\]\(([a-z0-9-]+)\.md\)/g)) {
      expect(causes.has(target ?? ''), target).toBe(true);
    }
  });
});
