import { commandLineOrigin, createSetupLink, linkUrl } from '@postroad/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { OpenConsole } from './open-console.ts';

let open: OpenConsole;
beforeAll(async () => {
  open = await OpenConsole.open();
});
afterAll(() => open.close());

test('the first start leads from its link to a signed-in administrator, out again and in again', async () => {
  const link = await createSetupLink(open.server.context, commandLineOrigin());
  if (link === undefined) throw new Error('no link');
  const visitor = await open.visit();
  const { page } = visitor;

  await visitor.goto('/');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await page.getByText('There is no administrator yet').waitFor();
  await visitor.expectAccessible();
  await visitor.screenshots('sign-in-before-set-up');

  // As it is printed, but for the name of the host.
  await page.goto(linkUrl(open.url, 'setup', link));
  await page.getByRole('heading', { name: 'Set up the first administrator' }).waitFor();
  expect(page.url(), 'the token is not left in the address').toBe(`${open.url}/setup`);
  await visitor.expectAccessible();
  await visitor.screenshots('set-up');
  await page.getByLabel('Your name').fill('Ada Example');
  await page.getByLabel('Email address').fill('ada@example.com');
  await page.getByLabel('Password', { exact: true }).fill('too short');
  await page.getByText('3 more characters needed').waitFor();
  await page.getByLabel('Password', { exact: true }).fill('a good and long password');
  await page.getByRole('button', { name: 'Set up and sign in' }).click();

  await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Account of Ada Example' }).click();
  await page.getByText('Super administrator').waitFor();
  await visitor.expectAccessible();
  await visitor.screenshots('user-menu');
  await page.getByRole('menuitem', { name: 'Sign out' }).click();

  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await page.goto('/system-log');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await page.getByLabel('Email address').fill('ada@example.com');
  await page.getByLabel('Password', { exact: true }).fill('a good and long password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'System Log', level: 1 }).waitFor();
  expect(page.url()).toBe(`${open.url}/system-log`);

  await page.goto(linkUrl(open.url, 'setup', link));
  await page.getByText('Postroad is already set up.').waitFor();
  await page.getByRole('link', { name: 'Go to the sign-in' }).click();
  // Already signed in, so there is nothing to do.
  await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
});
