import { stripTypeScriptTypes } from 'node:module';
import { expect, test } from 'vitest';
import { causes } from '../packages/diagnosis/src/causes/index.generated.ts';
import { findingSections, parseFindingPage } from '../tools/finding-page.ts';
import { filesOf } from '../tools/new-check.ts';

const [cause] = causes;
if (cause === undefined) throw new Error('there is no cause');
const [check, own, page, german] = filesOf(cause);

test('check, test, page and German have the same base name', () => {
  expect([check?.path, own?.path, page?.path, german?.path]).toEqual([
    `packages/diagnosis/src/checks/${cause.id}.ts`,
    `packages/diagnosis/src/checks/${cause.id}.test.ts`,
    `docs/findings/${cause.id}.md`,
    `packages/diagnosis/src/causes/german/${cause.id}.ts`,
  ]);
});

test('the page has the form that every page has', () => {
  const parsed = parseFindingPage(page?.text ?? '');
  expect(parsed).toMatchObject({ id: cause.id, title: cause.title });
  expect([...parsed.sections.keys()]).toEqual([...findingSections]);
  expect(parsed.examples.map((example) => example.expected)).toEqual([cause.id]);
});

test.each([check, own, german])('$path is TypeScript that runs by type stripping', (file) => {
  expect(stripTypeScriptTypes(file?.text ?? '')).toContain(cause.id);
});
