import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explain } from './index.ts';

const folder = join(import.meta.dirname, '../../../../docs/findings');

/** The transcripts and error texts of a page, each with the cause the page says it shows. */
function examples(
  page: string,
): readonly { readonly page: string; readonly text: string; readonly cause: string }[] {
  const markdown = readFileSync(join(folder, page), 'utf8');
  return [...markdown.matchAll(/^```(?:transcript|text error)\n([\s\S]*?)\n=> ([a-z0-9-]+)\n```$/gm)].map(
    ([, text = '', cause = '']) => ({ page, text, cause }),
  );
}

const all = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .flatMap(examples);

describe('the examples of the pages', () => {
  test('are found', () => {
    expect(all.length).toBeGreaterThan(50);
  });

  test.each(all)('$page: $text', ({ text, cause }) => {
    const { cause: answer, reason, alternatives } = explain(text);
    expect(answer, `${reason}; or ${alternatives.map((one) => one.cause).join(', ')}`).toBe(cause);
  });
});
