import { expect } from 'vitest';
import type { Visitor } from './visitor.ts';

/** Looks at a page as it is: nothing against WCAG 2.2 AA, nothing beside the window at 360 pixels, and a picture of it. */
export async function look(visitor: Visitor, name: string): Promise<void> {
  const { page } = visitor;
  // Where the page happens to be scrolled, something may just be half under the header.
  await page.evaluate('scrollTo(0, 0)');
  await visitor.expectAccessible();
  await visitor.screenshots(name);
  const before = page.viewportSize();
  await page.setViewportSize({ width: 360, height: 780 });
  expect(await page.evaluate<number>('document.documentElement.scrollWidth'), `${name} at 360 pixels`).toBe(
    360,
  );
  if (before !== null) await page.setViewportSize(before);
}
