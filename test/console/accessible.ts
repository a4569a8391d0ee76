import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { showTheme } from './theme.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Fails when axe finds anything against WCAG 2.2 AA in the page as it is, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await showTheme(page, colorScheme);
    const violations = (await page.evaluate(
      `axe.run(document, { runOnly: ${JSON.stringify(TAGS)} }).then(({ violations }) => violations)`,
    )) as readonly Violation[];
    found.push(
      ...violations.flatMap(({ id, help, nodes }) =>
        nodes.map(
          ({ html, failureSummary }) => `${colorScheme}: ${id}: ${help}\n${html}\n${failureSummary ?? ''}`,
        ),
      ),
    );
  }
  await showTheme(page, 'light');
  expect(found, page.url()).toEqual([]);
}
