import type { Visitor } from './visitor.ts';

/** Looks at a page as it is: nothing against WCAG 2.2 AA, all of it in sight at 360 and 1280 pixels, and pictures of it. */
export async function look(visitor: Visitor, name: string): Promise<void> {
  // Where the page happens to be scrolled, something may just be half under the header.
  await visitor.page.evaluate('scrollTo(0, 0)');
  await visitor.expectAccessible();
  await visitor.screenshots(name);
}
