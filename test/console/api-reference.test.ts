import { afterAll, beforeAll, expect, test } from 'vitest';
import { DOCUMENT_PATH, REFERENCE_PATH } from '../../packages/server/src/http/openapi.ts';
import { OpenConsole } from './open-console.ts';

let open: OpenConsole;
beforeAll(async () => {
  open = await OpenConsole.open();
});
// Throws when the page broke its policy, wrote an error or asked for anything from elsewhere.
afterAll(() => open.close());

test('the page of the API shows every operation of the document to whoever comes', async () => {
  const { paths } = (await (await fetch(open.server.url + DOCUMENT_PATH)).json()) as {
    readonly paths: Readonly<Record<string, object>>;
  };
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const { page } = await open.visit();
  await page.goto(REFERENCE_PATH);
  await page.locator('.opblock').first().waitFor();
  const shown = await page
    .locator('.opblock')
    .evaluateAll((blocks) =>
      blocks.map((block) =>
        ['method', 'path']
          .map((part) =>
            block.querySelector(`.opblock-summary-${part}`)?.textContent?.replaceAll('\u200b', '').trim(),
          )
          .join(' '),
      ),
    );
  expect(shown.toSorted()).toEqual(operations.toSorted());

  await page.locator('.opblock', { hasText: 'List all System Log events' }).click();
  const opened = page.locator('.opblock.is-open');
  for (const name of ['since', 'until', 'after', 'filter', 'q', 'limit', 'sortOrder'])
    await opened.locator(`tr[data-param-name="${name}"]`).waitFor();
});
