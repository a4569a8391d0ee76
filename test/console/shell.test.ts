import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OpenConsole } from './open-console.ts';

let open: OpenConsole;
beforeAll(async () => {
  open = await OpenConsole.open();
});
afterAll(() => open.close());

const links = {
  SUPER_ADMIN: [
    'Overview',
    'Email Provider',
    'Diagnose',
    'System Log',
    'Administrators',
    'API tokens',
    'Inboxes',
    'Network policy',
    'Retention',
  ],
  EMAIL_ADMIN: [
    'Overview',
    'Email Provider',
    'Diagnose',
    'System Log',
    'API tokens',
    'Inboxes',
    'Network policy',
    'Retention',
  ],
  READ_ONLY: ['Overview', 'Email Provider', 'Diagnose', 'System Log', 'Inboxes'],
} as const;

describe.each(['SUPER_ADMIN', 'EMAIL_ADMIN', 'READ_ONLY'] as const)('%s', (role) => {
  test('is offered the pages that the role may open', async () => {
    const visitor = await open.visitAs(role);
    const { page } = visitor;
    await visitor.goto('/');
    await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
    const shown = await page.getByRole('navigation', { name: 'Pages' }).getByRole('link').allInnerTexts();
    expect(shown).toEqual(links[role]);
  });
});

test('each page is reached by keyboard, has its title, and takes the focus to its heading', async () => {
  const visitor = await open.visitAs('SUPER_ADMIN');
  const { page } = visitor;
  await visitor.goto('/');
  await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
  // The first page leaves the focus where browsers put it, so the first Tab comes to the skip link.
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  expect(await skip.evaluate((link) => link === link.ownerDocument.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  for (const name of links.SUPER_ADMIN.toReversed()) {
    const link = page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true });
    await link.focus();
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { name, level: 1 });
    await heading.and(page.locator(':focus')).waitFor();
    expect(await page.title()).toBe(`${name} · Postroad`);
    expect(await link.getAttribute('aria-current')).toBe('page');
    await visitor.expectAccessible();
  }
  await visitor.screenshots('shell');
});

test('on a small screen the navigation opens, leads on and closes', async () => {
  const visitor = await open.visitAs('READ_ONLY', { viewport: { width: 360, height: 700 } });
  const { page } = visitor;
  await visitor.goto('/');
  await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
  const link = page.getByRole('link', { name: 'System Log' });
  expect(await link.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Open navigation' }).click();
  await link.waitFor();
  await visitor.expectAccessible();
  await page.keyboard.press('Escape');
  await link.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Open navigation' }).and(page.locator(':focus')).click();
  await link.click();
  await page.getByRole('heading', { name: 'System Log', level: 1 }).waitFor();
  await link.waitFor({ state: 'hidden' });
  expect(
    await page.evaluate('document.documentElement.scrollWidth <= innerWidth'),
    'nothing is wider than the screen',
  ).toBe(true);
});

test('language and appearance are chosen in the user menu and kept', async () => {
  const visitor = await open.visitAs('READ_ONLY');
  const { page } = visitor;
  await visitor.goto('/system-log');
  const menu = page.getByRole('button', { name: /^(Account of|Konto von)/ });
  await menu.click();
  await page.getByRole('menuitemradio', { name: 'Deutsch' }).click();
  await page.getByRole('heading', { name: 'Systemprotokoll', level: 1 }).waitFor();
  await menu.click();
  await page.getByRole('menuitemradio', { name: 'Dunkel' }).click();
  await page.reload();
  await page.getByRole('heading', { name: 'Systemprotokoll', level: 1 }).waitFor();
  expect(await page.evaluate('document.documentElement.lang')).toBe('de');
  expect(await page.evaluate('document.documentElement.dataset.mantineColorScheme')).toBe('dark');
  await visitor.screenshots('shell-german');
});

test('the user menu is opened, read and closed by keys, and gives the focus back', async () => {
  const visitor = await open.visitAs('READ_ONLY');
  const { page } = visitor;
  await visitor.goto('/');
  const button = page.getByRole('button', { name: /^Account of/ });
  // It comes only when it is wanted, and is another one from then on: both times the same happens.
  for (let time = 0; time < 2; time += 1) {
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Account and password' }).and(page.locator(':focus')).waitFor();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('menuitemradio', { name: 'English' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    await button.and(page.locator(':focus')).waitFor();
    expect(await button.getAttribute('aria-expanded')).toBe('false');
  }
});

test('what comes late and cannot be loaded says so, and leaves the page as it is', async () => {
  const visitor = await open.visitAs('READ_ONLY');
  const { page } = visitor;
  await page.route(/user-menu-dropdown/, (route) => route.fulfill({ status: 404, body: '' }));
  await visitor.goto('/account');
  await page.getByLabel('Current password').fill('typed before');
  await page.getByRole('button', { name: /^Account of/ }).click();
  await page.getByRole('alert').getByText('This part of the page cannot be shown').waitFor();
  await visitor.expectAccessible();
  expect(await page.getByLabel('Current password').inputValue()).toBe('typed before');
  // Noted by the browser and by React, as it should be.
  await page.close();
  visitor.problems.length = 0;
});

test('the page runs no script but those of its own files', async () => {
  const { page, problems } = await open.visit();
  const answer = await page.goto('/sign-in');
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  const policy = answer?.headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(/script-src ([^;]*)/.exec(policy)?.[1]).toBe("'self'");
  expect(policy).not.toContain('unsafe');
  await page.evaluate(`(() => {
    const script = document.createElement('script');
    script.textContent = 'window.ran = "element"';
    document.body.append(script);
    const button = document.createElement('button');
    button.setAttribute('onclick', 'window.ran = "attribute"');
    document.body.append(button);
    button.click();
  })()`);
  await expect
    .poll(() => problems.filter((problem) => problem.includes('against the policy')).length)
    .toBe(2);
  expect(await page.evaluate('window.ran')).toBe(undefined);
  // They were wanted.
  await page.close();
  problems.length = 0;
});

test('a browser that asks for German gets it from the first page on', async () => {
  const visitor = await open.visit({ locale: 'de-AT' });
  await visitor.goto('/');
  await visitor.page.getByRole('heading', { name: 'Anmelden' }).waitFor();
});

test('an address that leads nowhere says so, within the navigation', async () => {
  const visitor = await open.visitAs('READ_ONLY');
  const { page } = visitor;
  await visitor.goto('/no/such/page');
  await page.getByRole('heading', { name: 'There is no such page' }).waitFor();
  await visitor.expectAccessible();
  await page.getByRole('link', { name: 'Go to the overview' }).click();
  await page.getByRole('heading', { name: 'Overview', level: 1 }).waitFor();
});
