import { commandLineOrigin, inviteAdministrator, linkUrl } from '@postroad/server';
import { findUserByLogin } from '@postroad/store';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { IDLE_MS } from '../../packages/server/src/access/session-lifetime.ts';
import { OpenConsole, type Person } from './open-console.ts';

let open: OpenConsole;
let owner: Person;
beforeAll(async () => {
  open = await OpenConsole.open();
  owner = await open.addPerson('SUPER_ADMIN', 'Olive Owner');
});
afterAll(() => open.close());

test('a wrong password is told, and too many are told with the time to wait', async () => {
  const visitor = await open.visit();
  const { page } = visitor;
  const login = page.getByLabel('Email address');
  const password = page.getByLabel('Password', { exact: true });
  const signIn = page.getByRole('button', { name: 'Sign in' });
  await visitor.goto('/sign-in');
  await login.fill('nobody@example.com');
  await password.fill('not the password');
  await signIn.click();
  await page.getByRole('alert').getByText('Email address or password is wrong.').waitFor();
  await visitor.expectAccessible();
  await visitor.screenshots('sign-in-wrong');
  expect(await password.inputValue()).toBe('');
  for (let tries = 0; tries < 10 && (await page.getByText('Too many tries').count()) === 0; tries += 1) {
    await password.fill('not the password either');
    const answered = page.waitForResponse('**/api/v1/session');
    await signIn.click();
    await answered;
    await signIn.and(page.locator(':not([data-loading])')).waitFor();
  }
  await page.getByRole('alert').getByText('Too many tries').waitFor();
  await page.getByText(/You can try again (in \d+ seconds?|now)\./).waitFor();
});

test('an invitation lets somebody set a password once', async () => {
  const person = await open.addPerson('EMAIL_ADMIN', 'Ingrid Invited');
  const { context } = open.server;
  const user = await findUserByLogin(context.store.db, person.login);
  const link = await inviteAdministrator(context, commandLineOrigin(), user?.id ?? '');
  const url = linkUrl(open.url, 'invitation', link);
  const visitor = await open.visit();
  const { page } = visitor;
  await page.goto(url);
  await page.getByRole('heading', { name: 'Set your password' }).waitFor();
  await visitor.expectAccessible();
  await visitor.screenshots('invitation');
  await page.getByLabel('Password', { exact: true }).fill('a password of my own');
  await page.getByRole('button', { name: 'Set password and sign in' }).click();
  await page.getByRole('button', { name: 'Account of Ingrid Invited' }).waitFor();

  const late = await open.visit();
  await late.page.goto(url);
  await late.page.getByLabel('Password', { exact: true }).fill('the password of a thief');
  await late.page.getByRole('button', { name: 'Set password and sign in' }).click();
  await late.page.getByRole('alert').getByText('This link does not work any more').waitFor();

  await late.goto('/invitation');
  await late.page.getByRole('alert').getByText('The address holds no link token').waitFor();
});

test('a session that ends in the middle of work asks to sign in, and the work is still there', async () => {
  const visitor = await open.visitAs(owner);
  const { page } = visitor;
  await visitor.goto('/account');
  await page.getByLabel('Current password').fill(owner.password);
  await page.getByLabel('New password').fill('a new and better password');
  open.pass(IDLE_MS + 1_000);
  await page.getByRole('button', { name: 'Change password' }).click();
  const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
  await dialog.getByLabel('Password', { exact: true }).fill(owner.password);
  await visitor.expectAccessible();
  await visitor.screenshots('session-ended');
  await dialog.getByRole('button', { name: 'Sign in' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await page.getByLabel('New password').inputValue()).toBe('a new and better password');
  await page.getByRole('button', { name: 'Change password' }).click();
  await page.getByText('The password is changed.').waitFor();
  owner = { ...owner, password: 'a new and better password' };
});

test('a page that is loaded again stays where it was', async () => {
  const visitor = await open.visitAs(owner);
  const { page } = visitor;
  await visitor.goto('/settings/retention');
  await page.getByRole('heading', { name: 'Retention', level: 1 }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Retention', level: 1 }).waitFor();
  expect(page.url()).toBe(`${open.url}/settings/retention`);
});

test('nobody is led elsewhere after signing in', async () => {
  const visitor = await open.visit();
  const { page } = visitor;
  for (const elsewhere of [
    'https://elsewhere.example.com/',
    '//elsewhere.example.com/',
    '/\\elsewhere.example.com',
  ]) {
    await visitor.goto(`/sign-in?returnTo=${encodeURIComponent(elsewhere)}`);
    await page.getByLabel('Email address').fill(owner.login);
    await page.getByLabel('Password', { exact: true }).fill(owner.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
    expect(page.url()).toBe(`${open.url}/`);
    await page.getByRole('button', { name: /^Account of/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  }
});
