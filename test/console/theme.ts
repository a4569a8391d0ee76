import type { Page } from 'playwright-core';

/** Shows light or dark, as a system does that is switched to it; a page on which the user chose one keeps that. */
export async function showTheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  const chosen: unknown = await page.evaluate("localStorage.getItem('postroad-color-scheme')");
  const shown = chosen === 'light' || chosen === 'dark' ? chosen : colorScheme;
  await page.locator(`html[data-mantine-color-scheme="${shown}"]`).waitFor();
}
