import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Lab } from '../../packages/lab/src/lab.ts';
import { type MailRoute, owner, startMailRoute } from '../../packages/server/src/testing/mail-route.ts';
import { type Client, clientOf, permitLab } from '../../packages/server/src/testing/test-client.ts';
import { OpenConsole } from './open-console.ts';
import { seedLog } from './seed-log.ts';

const DAY_MS = 86_400_000;
const hostileName = '<img src=x onerror="document.title=1"> & <b>bold</b>';

let lab: Lab;
let route: MailRoute;
let opened: OpenConsole;
let client: Client;
beforeAll(async () => {
  lab = await Lab.open();
  [opened, route] = await Promise.all([OpenConsole.open({ checksPerMinute: 1_000 }), startMailRoute(lab)]);
  await seedLog(opened.server, 2_000, 6 * DAY_MS);
  await permitLab(opened.server);
  client = await clientOf(opened.server, 'manage');
  await diagnoseWith('wrong-Horse7battery');
  await opened.addPerson('READ_ONLY', hostileName);
});
afterAll(async () => {
  await opened.close();
  await lab.close();
});

/** A diagnosis of the lab's provider, with what anybody could type. */
async function diagnoseWith(
  password: string,
): Promise<{ readonly id: string; readonly cause: string | null }> {
  const { status, body } = await client.post('/api/v1/diagnoses', {
    host: 'localhost',
    port: route.provider.port,
    security: 'starttls',
    ca: route.ca,
    username: owner.address,
    password,
    fromAddress: owner.address,
    toAddress: owner.address,
  });
  expect(status).toBe(201);
  return body;
}

const tableOf = (page: Page) => page.getByRole('table', { name: 'Events' });
const rowsOf = (page: Page) => tableOf(page).getByRole('button', { name: /^Details/ });
/** The number beside the chart. */
const total = (page: Page) => page.getByRole('region', { name: 'Events over time' }).getByRole('status');

async function reads(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await rowsOf(page).first().waitFor();
  await total(page)
    .getByText(/\d event/)
    .waitFor();
}

test('a failed diagnosis is found again by a click, by keyword and by link', async () => {
  const reader = await opened.visitAs('READ_ONLY');
  const { page } = reader;
  await reads(page, '/system-log');
  await reader.expectAccessible();
  await reader.screenshots('system-log');
  const { id, cause } = await diagnoseWith('another-wrong-Horse7');
  expect(cause).toBe('auth-bad-credentials');
  await page.getByRole('button', { name: 'Refresh' }).click();

  const lists = page.getByRole('region', { name: 'What and who' });
  await lists.getByRole('button', { name: /^auth-bad-credentials 2 events/ }).click();
  await page.getByRole('button', { name: 'Remove: Cause is auth-bad-credentials' }).waitFor();
  await total(page).getByText('2 events').waitFor();
  expect(await tableOf(page).getAttribute('aria-rowcount')).toBe('3');
  expect(new URL(page.url()).searchParams.get('filter')).toBe(
    'debugContext.debugData.cause eq "auth-bad-credentials"',
  );

  // The link to the event itself, opened by somebody else.
  await rowsOf(page).first().click();
  await reader.expectAccessible();
  await reader.screenshots('system-log-event');
  await page.getByRole('button', { name: 'Copy link to this event' }).click();
  const link = await page.evaluate<string>('navigator.clipboard.readText()');
  const other = await opened.visitAs('EMAIL_ADMIN');
  await reads(other.page, link);
  expect(await rowsOf(other.page).count()).toBe(1);
  await rowsOf(other.page).first().click();
  await other.page.getByText(id, { exact: true }).first().waitFor();
  expect(await other.page.getByRole('link', { name: 'Open the diagnosis' }).getAttribute('href')).toBe(
    `/diagnoses/${id}`,
  );

  await page.getByRole('button', { name: 'Clear filter' }).click();
  const search = page.getByLabel('Search for keywords');
  await search.fill(id);
  await search.press('Enter');
  await total(page).getByText('1 event').waitFor();
  await page.reload();
  await total(page).getByText('1 event').waitFor();
  expect(await search.inputValue()).toBe(id);
  await page.goBack();
  await page.getByRole('button', { name: `Remove: “${id}”` }).waitFor({ state: 'detached' });

  await search.fill('one two three four five six seven eight nine ten eleven');
  await page.getByText('These are 11 words. At most 10 can be searched for.').waitFor();
  await search.fill('x'.repeat(41));
  await page.getByText(/is too long: a word may have 40 characters/).waitFor();
});

test('the builder writes the expression, and reads what was typed or came by link', async () => {
  const reader = await opened.visitAs('READ_ONLY');
  const { page } = reader;
  await reads(page, '/system-log');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Filter', exact: true });
  await panel.getByRole('button', { name: 'Apply filter' }).click();
  const first = panel.getByRole('group', { name: 'Condition 1' });
  await choose(page, first.getByRole('combobox', { name: 'Attribute' }), 'Outcome');
  await panel.getByRole('button', { name: 'Apply filter' }).click();
  await panel.getByText('Give a value.').waitFor();
  await first.getByRole('combobox', { name: 'Value' }).fill('fail');
  await page.getByRole('option', { name: /Failure/ }).click();
  await first.getByRole('button', { name: 'Or…' }).click();
  await first.getByRole('combobox', { name: 'Value' }).nth(1).fill('DEFERRED');
  await panel.getByRole('button', { name: 'And also…' }).click();
  const second = panel.getByRole('group', { name: 'Condition 2' });
  await choose(page, second.getByRole('combobox', { name: 'Comparison' }), 'begins with');
  await second.getByRole('combobox', { name: 'Value' }).fill('system.email');
  const written =
    '(outcome.result eq "FAILURE" or outcome.result eq "DEFERRED") and eventType sw "system.email"';
  await panel.getByText(written).waitFor();
  await reader.expectAccessible();
  await panel.getByRole('button', { name: 'Apply filter' }).click();
  await page.getByRole('button', { name: /^Remove: Outcome is Failure or Outcome is Deferred/ }).waitFor();
  expect(new URL(page.url()).searchParams.get('filter')).toBe(written);

  // As a text and back.
  await panel.getByText('Expression', { exact: true }).click();
  const expression = panel.getByLabel('Filter expression');
  expect(await expression.inputValue()).toBe(written);
  await expression.fill(
    'outcome.result ne "SUCCESS" AND eventType eq "system.custom_email_server.diagnosis"',
  );
  await panel.getByText('Builder', { exact: true }).click();
  expect(await first.getByRole('combobox', { name: 'Comparison' }).inputValue()).toBe('is not');
  await panel.getByRole('button', { name: 'Apply filter' }).click();
  await rowsOf(page).first().waitFor();
  await page.getByText(/^All \d+ events$/).waitFor();

  // What the builder cannot show stays a text.
  await reads(page, `/system-log?filter=${encodeURIComponent('not (outcome.result eq "SUCCESS")')}`);
  await page.getByRole('button', { name: 'Filter (expression)' }).click();
  await panel.getByText('The builder cannot show this filter').waitFor();
  expect(await panel.getByLabel('Filter expression').inputValue()).toBe('not (outcome.result eq "SUCCESS")');
  expect(await panel.getByRole('radio', { name: 'Builder' }).isDisabled()).toBe(true);
});

test('a wrong filter shows where it is wrong', async () => {
  const reader = await opened.visitAs('READ_ONLY');
  const { page } = reader;
  await page.goto(
    `/system-log?filter=${encodeURIComponent('eventType pr and outcome.result eqq "FAILURE"')}`,
  );
  const alert = page.getByRole('alert');
  await alert.getByText('The service does not understand this filter, at position 32').waitFor();
  expect(await alert.locator('mark').textContent()).toBe('eqq');
  await alert.getByText(/Unrecognized attribute operator 'eqq'/).waitFor();
  const expression = page.getByLabel('Filter expression');
  expect(await page.evaluate('document.activeElement.selectionStart')).toBe(32);
  await reader.expectAccessible();
  await reader.screenshots('system-log-wrong-filter');
  await expression.fill('nonsense.attribute pr');
  await page.getByRole('button', { name: 'Apply filter' }).click();
  await alert.getByText('field is not valid: nonsense.attribute').waitFor();
  await expression.fill('outcome.result eq "FAILURE"');
  await page.getByRole('button', { name: 'Apply filter' }).click();
  await rowsOf(page).first().waitFor();
  expect(await alert.count()).toBe(0);
});

test('the range is narrowed by dragging over bars and by keys, and widened again', async () => {
  const reader = await opened.visitAs('READ_ONLY');
  const { page } = reader;
  await reads(page, '/system-log');
  const chart = page.getByRole('listbox', { name: 'Events over time, as bars' });
  const all = Number(
    /^([\d,]+) event/.exec((await total(page).textContent()) ?? '')?.[1]?.replaceAll(',', ''),
  );
  const box = await chart.boundingBox();
  if (box === null) throw new Error('no chart');
  await page.mouse.move(box.x + box.width * 0.4, box.y + 60);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + 70, { steps: 4 });
  await page.mouse.up();
  await page.waitForURL(/from=.*to=/);
  await page.getByRole('button', { name: 'Wider range' }).waitFor();
  await expect.poll(async () => counted(page)).toBeLessThan(all);
  const dragged = await counted(page);
  expect(dragged).toBeGreaterThan(0);

  await chart.focus();
  for (const key of ['Home', 'ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight'])
    await page.keyboard.press(key);
  expect(await chart.getByRole('option', { selected: true }).count()).toBe(3);
  await page.keyboard.press('Escape');
  expect(await chart.getByRole('option', { selected: true }).count()).toBe(0);
  for (const key of ['Home', 'Shift+ArrowRight', 'Shift+ArrowRight', 'Enter']) await page.keyboard.press(key);
  await expect.poll(async () => counted(page)).toBeLessThan(dragged);
  await page.getByRole('button', { name: 'Wider range' }).click();
  await page.goBack();
  await page.goBack();
  await expect.poll(async () => counted(page)).toBe(dragged);

  await page.getByRole('button', { name: 'As a table' }).click();
  const table = page.getByRole('region', { name: 'Events over time' }).getByRole('table');
  const cells = await table.getByRole('row').locator('td:nth-child(2)').allTextContents();
  expect(cells.reduce((sum, text) => sum + Number(text.replaceAll(',', '')), 0)).toBe(dragged);
  await reader.expectAccessible();
});

test('exact times mean what the clocks of the chosen zone show', async () => {
  const reader = await opened.visitAs('READ_ONLY');
  const { page } = reader;
  await reads(page, '/system-log?range=24h');
  await page.getByRole('button', { name: 'Time: Last 24 hours' }).click();
  const dialog = page.getByRole('dialog', { name: 'Time' });
  await reader.expectAccessible();
  const zone = dialog.getByRole('combobox', { name: 'Time zone' });
  await zone.fill('tokyo');
  await page.getByRole('option', { name: 'Asia/Tokyo' }).click();
  await page.waitForURL(/zone=Asia/);
  const day = new Date(Date.now() - 2 * DAY_MS).toISOString().slice(0, 10);
  await dialog.getByLabel('From', { exact: true }).fill(`${day}T09:00:00`);
  await dialog.getByLabel('To', { exact: true }).fill(`${day}T08:00:00`);
  await dialog.getByRole('button', { name: 'Show these times' }).click();
  await dialog.getByText('The end must be after the beginning.').waitFor();
  await dialog.getByLabel('To', { exact: true }).fill(`${day}T18:00:00`);
  await dialog.getByRole('button', { name: 'Show these times' }).click();
  await page.waitForURL(/from=/);
  const { searchParams } = new URL(page.url());
  expect(searchParams.get('from')).toContain(`${day}T00:00:00.000Z`);
  expect(searchParams.get('to')).toContain(`${day}T09:00:00.999Z`);
  await page.getByRole('button', { name: /^Time: .*09:00.18:00 GMT\+9$/ }).waitFor();
});

test('a copied link moves with the time, or shows exact times', async () => {
  const { page } = await opened.visitAs('READ_ONLY');
  await reads(page, '/system-log?range=30d&q=smtp1');
  const copied = async (item: string | RegExp) => {
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await page.getByText('The link is copied.').first().waitFor();
    return page.evaluate<string>('navigator.clipboard.readText()');
  };
  expect(await copied(/moving with the time/)).toBe(page.url());
  const exact = new URL(await copied('These exact times')).searchParams;
  const [from, to] = [exact.get('from'), exact.get('to')].map((time) => Date.parse(time ?? ''));
  expect(Number(to) - Number(from)).toBeCloseTo(30 * DAY_MS, -5);
  expect(exact.get('q')).toBe('smtp1');
});

test('the live log shows an event as it happens, waits when paused, and while one reads below', async () => {
  const reader = await opened.visitAs('READ_ONLY');
  const { page } = reader;
  await reads(page, '/system-log?filter=eventType%20eq%20%22system.custom_email_server.diagnosis%22');
  await page.getByRole('button', { name: 'Live', exact: true }).click();
  await page.getByText('Live: new events appear at the top.').waitFor();
  const before = Number(await tableOf(page).getAttribute('aria-rowcount'));
  await diagnoseWith('wrong-Horse7-live');
  await expect.poll(async () => Number(await tableOf(page).getAttribute('aria-rowcount'))).toBe(before + 1);
  await reader.expectAccessible();
  await page.getByRole('button', { name: 'Pause' }).click();
  await diagnoseWith('wrong-Horse7-paused');
  await page.getByRole('button', { name: 'Show 1 new event' }).waitFor();
  expect(await tableOf(page).getAttribute('aria-rowcount')).toBe(String(before + 1));
  await reader.screenshots('system-log-live');
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect.poll(async () => Number(await tableOf(page).getAttribute('aria-rowcount'))).toBe(before + 2);

  await tableOf(page).hover();
  await page.mouse.wheel(0, 400);
  await page.getByText('New events wait while you look at older ones.').waitFor();
  await diagnoseWith('wrong-Horse7-away');
  await page.getByRole('button', { name: 'Show 1 new event' }).click();
  await expect.poll(async () => Number(await tableOf(page).getAttribute('aria-rowcount'))).toBe(before + 3);
  await page.getByText('Live: new events appear at the top.').waitFor();

  // The connection is lost, and what happens meanwhile comes afterwards.
  opened.server.server.app.server.closeAllConnections();
  await page.getByText(/The connection was lost/).waitFor();
  await diagnoseWith('wrong-Horse7-meanwhile');
  await expect
    .poll(async () => Number(await tableOf(page).getAttribute('aria-rowcount')), { timeout: 15_000 })
    .toBe(before + 4);
  await page.getByRole('button', { name: 'Stop live' }).click();
  await page.getByText(/^All \d+ events$/).waitFor();
});

test('the view can be taken away as CSV and as NDJSON', async () => {
  const { page } = await opened.visitAs('READ_ONLY');
  await reads(page, '/system-log?filter=debugContext.debugData.cause%20eq%20%22auth-bad-credentials%22');
  const shown = Number(await tableOf(page).getAttribute('aria-rowcount')) - 1;
  const taken = async (item: string) => {
    await page.getByRole('button', { name: 'Download' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: item }).click(),
    ]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  };
  const csv = await taken('CSV, for spreadsheets');
  expect(csv.name).toMatch(/^system-log-.*\.csv$/);
  expect(csv.text.split('\r\n').filter((line) => line.includes('auth-bad-credentials'))).toHaveLength(shown);
  const ndjson = await taken('NDJSON, for programs');
  const events = ndjson.text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { published: string });
  expect(events).toHaveLength(shown);
  expect(events.map(({ published }) => published)).toEqual(
    events
      .map(({ published }) => published)
      .toSorted()
      .toReversed(),
  );
});

test('a view is saved under a name, opened again, and deleted after a question', async () => {
  const reader = await opened.visitAs('READ_ONLY');
  const { page } = reader;
  await reads(page, '/system-log?range=30d&filter=outcome.result%20eq%20%22FAILURE%22');
  await page.getByRole('button', { name: 'Saved searches' }).click();
  await page.getByText('None yet.').waitFor();
  await page.getByRole('button', { name: 'Save this view…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save this view' });
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('Give a name.').waitFor();
  await reader.expectAccessible();
  await dialog.getByLabel('Name').fill('What <b>failed</b>');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('“What <b>failed</b>” is saved.').waitFor();
  await reads(page, '/system-log');
  await page.getByRole('button', { name: 'Saved searches' }).click();
  await page.getByRole('button', { name: 'What <b>failed</b>', exact: true }).click();
  await page.waitForURL(/range=30d/);
  expect(new URL(page.url()).searchParams.get('filter')).toBe('outcome.result eq "FAILURE"');
  await page.getByRole('button', { name: 'Saved searches' }).click();
  await page.getByRole('button', { name: 'Delete “What <b>failed</b>”' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByText('“What <b>failed</b>” is deleted.').waitFor();
  await page.getByRole('button', { name: 'Saved searches' }).click();
  await page.getByText('None yet.').waitFor();
});

test('what others wrote stays text, and a value leads to what has it too', async () => {
  const { page } = await opened.visitAs('READ_ONLY');
  await reads(page, '/system-log?filter=eventType%20eq%20%22user.lifecycle.create%22&order=asc');
  await page
    .getByRole('button', { name: `Show only: ${hostileName}` })
    .first()
    .waitFor();
  const opener = rowsOf(page).first();
  await opener.click();
  await page.getByRole('button', { name: 'Copy as JSON' }).click();
  const copied = JSON.parse(await page.evaluate<string>('navigator.clipboard.readText()')) as {
    readonly target: readonly { readonly displayName: string }[];
  };
  expect(copied.target[0]?.displayName).toBe(hostileName);
  expect(await page.locator('main img').count()).toBe(0);
  expect(await page.title()).toBe('System Log · Postroad');
  await page.getByRole('switch', { name: 'Show what is empty' }).check();
  await page.getByText('geographicalContext').first().waitFor();
  await page.getByRole('button', { name: /^Show only events with target\.id / }).click();
  await page.waitForURL(/target\.id/);
  // The button is gone with what it stood in; the focus is at the events.
  expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe('Events');
  await page
    .getByRole('button', { name: /^Leave out events with actor\.id / })
    .first()
    .waitFor({ state: 'detached' });
  await expect.poll(() => tableOf(page).getAttribute('aria-rowcount')).toBe('2');
});

test('the table is read by keys alone', async () => {
  const { page } = await opened.visitAs('READ_ONLY');
  await reads(page, '/system-log');
  await rowsOf(page).first().focus();
  const focused = () =>
    page.evaluate<string>('document.activeElement.closest("[role=row]")?.getAttribute("aria-rowindex")');
  expect(await focused()).toBe('2');
  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).toBe('3');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.getAttribute("aria-expanded")')).toBe('true');
  await page.keyboard.press('ArrowLeft');
  expect(await page.evaluate('document.activeElement.getAttribute("aria-expanded")')).toBe('false');
  await page.keyboard.press('End');
  await expect.poll(async () => Number(await focused())).toBeGreaterThan(400);
  await page.keyboard.press('Home');
  await expect.poll(focused).toBe('2');
});

test('nothing there, no match, and no answer are told apart', async () => {
  const reader = await opened.visitAs('READ_ONLY');
  const { page } = reader;
  const long = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
  await page.goto(`/system-log?from=${long(100)}&to=${long(99)}`);
  await page.getByText('Nothing happened in this time').waitFor();
  await reader.expectAccessible();
  await reader.screenshots('system-log-nothing');
  await page.getByRole('button', { name: 'Show the last 90 days' }).click();
  await rowsOf(page).first().waitFor();

  await page.goto('/system-log?q=nobodyhasthisword');
  await page.getByText('No event matches').waitFor();
  await reader.expectAccessible();
  await reader.screenshots('system-log-no-match');
  await page.getByRole('button', { name: 'Clear filter' }).last().click();
  await rowsOf(page).first().waitFor();

  let isDown = true;
  await page.route('**/api/v1/logs?**', (request) => (isDown ? request.abort() : request.continue()));
  await page.getByRole('button', { name: 'Time: Last 7 days' }).click();
  await page.getByRole('radio', { name: 'Last 30 days' }).click();
  await page.getByText('This could not be loaded').waitFor();
  await reader.expectAccessible();
  isDown = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await rowsOf(page).first().waitFor();
});

test('it is all there in German and at 360 pixels', async () => {
  const reader = await opened.visitAs('READ_ONLY', {
    locale: 'de-AT',
    viewport: { width: 360, height: 740 },
  });
  const { page } = reader;
  await page.goto('/system-log');
  await page.getByRole('heading', { name: 'Systemprotokoll' }).waitFor();
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  const rows = page.getByRole('table', { name: 'Ereignisse' }).getByRole('button', { name: /^Einzelheiten/ });
  await rows.first().click();
  await page.getByText('Auch Leeres zeigen').waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  await reader.expectAccessible();
  await reader.screenshots('system-log-german');
});

async function counted(page: Page): Promise<number> {
  const text = (await total(page).textContent()) ?? '';
  return Number(/^([\d,]+) event/.exec(text)?.[1]?.replaceAll(',', '') ?? 0);
}

async function choose(page: Page, field: ReturnType<Page['getByRole']>, option: string): Promise<void> {
  await field.click();
  await page.getByRole('option', { name: option, exact: true }).click();
}
