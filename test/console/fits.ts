import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * What is cut off at the edge of its box, as the words in it. Words that end in an ellipsis are told in full elsewhere;
 * what is one pixel wide is for screen readers.
 */
const CUT_OFF = `[...document.querySelectorAll('body *')]
  .filter((element) => {
    const { overflowX, textOverflow } = getComputedStyle(element);
    return (overflowX === 'hidden' || overflowX === 'clip') && textOverflow !== 'ellipsis' &&
      element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1 && element.checkVisibility() &&
      element.innerText.trim() !== '';
  })
  .map((element) => element.className + ': ' + element.innerText)`;

/** Fails when something lies beside the window, or is cut off. */
export async function expectFits(page: Page, name: string): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 0 };
  const place = `${name} at ${width} pixels`;
  // Charts and tables learn of a new width a moment later.
  await expect
    .poll(() => page.evaluate<number>('document.documentElement.scrollWidth'), { message: place })
    .toBeLessThanOrEqual(width);
  await expect.poll(() => page.evaluate<readonly string[]>(CUT_OFF), { message: place }).toEqual([]);
}
