/** What somebody does in the console while `console-pictures.ts` takes pictures. Runs inside the network that it made. */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { issueApiToken } from '../packages/server/src/access/api-tokens.ts';
import { changeNetworkPolicy } from '../packages/server/src/network-policy/stored-policy.ts';
import { commandLineOrigin } from '../packages/server/src/operations/command-line-origin.ts';
import { OpenConsole } from '../test/console/open-console.ts';
import { check, enter, fieldOf } from '../test/console/server-form.ts';
import { showTheme } from '../test/console/theme.ts';

/** Whose account sends. */
export const sender = { address: 'app@example.com', password: 'river-Otter-21-lamp' } as const;
/** Whose mailbox is looked into. */
export const tester = { address: 'you@example.com', password: 'paper-Heron-34-door' } as const;

/** Where they go: into the folder that is given, else where the pages look for them. */
const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../docs/images'));
const HOUR_MS = 3_600_000;
/** Of the day before, one check each. */
const HOURS = 23;
/** The header and the list of pages, left out where only the page itself is shown. */
const BESIDE = { x: 240, y: 52 };
const WIDTH = 1280;

/** A picture of the window, or of the page in it alone, so high. */
async function picture(
  page: Page,
  name: string,
  { height = 800, whole = false }: { readonly height?: number; readonly whole?: boolean } = {},
): Promise<void> {
  // What was said on the way is not what the picture is about.
  for (const toast of await page.getByRole('status').getByRole('button', { name: 'Close' }).all())
    await toast.click();
  await page.setViewportSize({ width: WIDTH, height });
  await page.mouse.move(0, 0);
  await page.evaluate('document.activeElement?.blur(); scrollTo(0, 0)');
  await page.screenshot({
    path: join(folder, `${name}.png`),
    caret: 'hide',
    animations: 'disabled',
    ...(whole ? {} : { clip: { ...BESIDE, width: WIDTH - BESIDE.x, height: height - BESIDE.y } }),
  });
}

/** The window in both themes, for the README. */
async function pictures(page: Page, name: string, height?: number): Promise<void> {
  await picture(page, name, { whole: true, ...(height === undefined ? {} : { height }) });
  await showTheme(page, 'dark');
  await picture(page, `${name}-dark`, { whole: true, ...(height === undefined ? {} : { height }) });
  await showTheme(page, 'light');
}

/** Asks the service as a program does. */
async function ask(opened: OpenConsole, token: string, path: string, body: unknown): Promise<void> {
  const response = await fetch(`${opened.server.url}${path}`, {
    method: 'POST',
    headers: { authorization: `SSWS ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} was answered ${response.status}: ${await response.text()}`);
}

async function tokenNamed(opened: OpenConsole, name: string): Promise<string> {
  const { token } = await issueApiToken(opened.server.context, commandLineOrigin(), {
    name,
    scope: 'manage',
  });
  return token.reveal();
}

/** The day before: a program looks at another server once an hour, and for three hours nothing answers there. */
async function passDay(opened: OpenConsole): Promise<void> {
  const program = await tokenNamed(opened, 'Hourly check');
  const reader = await opened.addPerson('READ_ONLY', 'Help desk');
  const signIn = (password: string) =>
    fetch(`${opened.server.url}/api/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ login: reader.login, password }),
    });
  for (let hour = 0; hour < HOURS; hour += 1) {
    const port = hour >= 9 && hour < 12 ? 2525 : 25;
    await ask(opened, program, '/api/v1/diagnoses', { host: 'mx.example.com', port, security: 'starttls' });
    if (hour === 10) await signIn('not the password');
    if ([2, 10, 17].includes(hour)) await signIn(reader.password);
    opened.pass(HOUR_MS);
  }
}

/** Opens an event of the System Log. */
async function openEvent(page: Page, event: Locator): Promise<void> {
  await event.click();
  await page.getByRole('link', { name: 'Open the diagnosis' }).waitFor();
}

async function takePictures(): Promise<void> {
  await mkdir(folder, { recursive: true });
  await using opened = await OpenConsole.open();
  opened.pass(-HOURS * HOUR_MS);
  const { context } = opened.server;
  await context.store.transaction((trx) =>
    changeNetworkPolicy(trx, (policy) => ({ ...policy, allowedNetworks: ['198.18.0.0/15'] })),
  );
  await context.network.reload();
  await passDay(opened);
  await ask(opened, await tokenNamed(opened, 'Set-up'), '/api/v1/inboxes', {
    name: 'Test mailbox',
    address: tester.address,
    host: 'imap.example.com',
    port: 993,
    username: tester.address,
    password: tester.password,
  });

  const administrator = await opened.addPerson('EMAIL_ADMIN', 'Mail administrator');
  const { page } = await opened.visitAs(administrator);
  // A port that does not answer takes longer than what is waited for else.
  page.setDefaultTimeout(60_000);

  // The settings as they were given, saved and switched on.
  await page.goto('/email-provider/new');
  await page.getByRole('button', { name: 'Enter it yourself' }).click();
  await enter(page, {
    Name: 'Company mail',
    Host: 'smtp.example.com',
    Port: 587,
    Security: 'STARTTLS',
    'User name': sender.address,
    Password: sender.password,
    Sender: sender.address,
  });
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Company mail', level: 1 }).waitFor();
  await page.getByRole('switch', { name: /Use custom email provider/ }).click();
  await page.getByText('Not switched on').waitFor();
  await picture(page, 'not-switched-on', { height: 850, whole: true });

  // Why, and what can be handed on.
  await page.getByRole('link', { name: 'Open the whole diagnosis' }).click();
  await page.getByRole('region', { name: 'Result' }).waitFor();
  await picture(page, 'diagnosis', { height: 1180 });
  const report = await page.getByRole('link', { name: 'Download as HTML' }).getAttribute('href');

  // The other port.
  await page.setViewportSize({ width: WIDTH, height: 800 });
  await page.getByRole('button', { name: 'Go to “Port”' }).click();
  await fieldOf(page, 'Port').waitFor();
  await check(page);
  await pictures(page, 'console-check');
  await enter(page, { Port: 465, Security: 'TLS from the start' });
  const result = await check(page);
  await result.getByText('Works').waitFor();
  await picture(page, 'check-works', { height: 1000 });
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Company mail', level: 1 }).waitFor();

  // A test email, and its arrival.
  await page.setViewportSize({ width: WIDTH, height: 800 });
  await page.getByRole('button', { name: 'Send test email' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Prove arrival in').selectOption({ label: `Test mailbox (${tester.address})` });
  await dialog.screenshot({ path: join(folder, 'send-test.png'), caret: 'hide', animations: 'disabled' });
  await dialog.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByText('The server took the message.').waitFor();
  await page
    .getByRole('region', { name: 'Arrival' })
    .getByText(/^Arrived in INBOX after /)
    .waitFor();
  await picture(page, 'test-arrived', { height: 1160 });

  // Switched on.
  await page.getByRole('link', { name: 'To the email server' }).click();
  await page.getByRole('switch', { name: /Use custom email provider/ }).click();
  await page.getByText('Company mail is switched on').waitFor();
  await picture(page, 'switched-on');

  // Found again: among what failed, and by the message.
  const rows = page.getByRole('table', { name: 'Events' }).getByRole('button', { name: /^Details/ });
  const lists = page.getByRole('region', { name: 'What and who' });
  await page.goto('/system-log?range=24h');
  await lists.getByRole('button', { name: /^Failure/ }).click();
  await page.getByRole('button', { name: /^Remove: Outcome is/ }).waitFor();
  await openEvent(page, rows.first());
  await pictures(page, 'system-log', 920);
  await rows.first().click();
  await page.getByRole('button', { name: 'Clear filter' }).click();
  const search = page.getByLabel('Search for keywords');
  await search.fill('Connection with the specified SMTP server failed');
  await search.press('Enter');
  await page.getByRole('region', { name: 'Events over time' }).getByText('1 event').waitFor();
  await openEvent(page, rows.first());
  await picture(page, 'log-found', { height: 1010 });

  // What the network team reads.
  if (report === null) throw new Error('the diagnosis has no report');
  await page.goto(report);
  await page.setViewportSize({ width: 1000, height: 900 });
  await page.screenshot({ path: join(folder, 'report.png'), animations: 'disabled' });
}

if (import.meta.main) await takePictures();
