import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expectFits } from './fits.ts';
import { showTheme } from './theme.ts';

const widths = [360, 1280] as const;
let folder: string | undefined;

/** Where pictures go: the folder that POSTROAD_SCREENSHOTS names, else a temporary one, said once. */
function screenshotFolder(): string {
  if (folder !== undefined) return folder;
  const wanted = process.env.POSTROAD_SCREENSHOTS;
  folder = wanted || mkdtempSync(join(tmpdir(), 'postroad-screenshots-'));
  mkdirSync(folder, { recursive: true });
  if (!wanted) process.stdout.write(`screenshots: ${folder}\n`);
  return folder;
}

/** Pictures of the page as it is: `<name>-<theme>-<width>.png`. Fails when not all fits. The page is left as it was. */
export async function takeScreenshots(page: Page, name: string): Promise<void> {
  const before = page.viewportSize() ?? { width: 1280, height: 800 };
  // What sticks to the window would else be in the middle of the picture.
  await page.evaluate('scrollTo(0, 0)');
  for (const width of widths) {
    await page.setViewportSize({ width, height: before.height });
    await expectFits(page, name);
    for (const colorScheme of ['light', 'dark'] as const) {
      await showTheme(page, colorScheme);
      await page.screenshot({
        path: join(screenshotFolder(), `${name}-${colorScheme}-${width}.png`),
        fullPage: true,
        caret: 'hide',
      });
    }
  }
  await showTheme(page, 'light');
  await page.setViewportSize(before);
}
