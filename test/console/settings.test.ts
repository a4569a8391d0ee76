import { afterAll, beforeAll, expect, test } from 'vitest';
import { Lab } from '../../packages/lab/src/lab.ts';
import { type MailRoute, owner, startMailRoute } from '../../packages/server/src/testing/mail-route.ts';
import { permitLab } from '../../packages/server/src/testing/test-client.ts';
import { OpenConsole } from './open-console.ts';

let opened: OpenConsole;
/** With one administrator only. */
let alone: OpenConsole;
let lab: Lab;
let route: MailRoute;
beforeAll(async () => {
  [opened, lab] = await Promise.all([OpenConsole.open(), Lab.open()]);
  alone = await OpenConsole.open();
  route = await startMailRoute(lab);
});
afterAll(async () => {
  await opened.close();
  await alone.close();
  await lab.close();
});

test('whoever is invited sets a password by the link, and is offered what the role allows', async () => {
  const admin = await opened.visitAs('SUPER_ADMIN');
  const { page } = admin;
  await admin.goto('/settings/administrators');
  await page.getByRole('button', { name: 'Invite administrator' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('<b>Rita</b> Reader');
  await dialog.getByLabel('Email address').fill('no address');
  await dialog.getByRole('button', { name: 'Make invitation link' }).click();
  await dialog.locator('[aria-invalid=true][type=email]:focus').waitFor();
  await admin.expectAccessible();
  await dialog.getByLabel('Email address').fill('rita@example.com');
  await dialog.getByRole('radio', { name: 'Read only' }).check();
  await dialog.getByRole('button', { name: 'Make invitation link' }).click();
  await dialog.getByRole('button', { name: 'Copy link' }).click();
  await dialog.getByText('Copied', { exact: true }).waitFor();
  await admin.expectAccessible();
  await admin.screenshots('settings-administrators-link');
  const link = await page.evaluate<string>('navigator.clipboard.readText()');
  await dialog.getByRole('button', { name: 'Done' }).click();
  const row = page.getByRole('row', { name: /Rita/ });
  await row.getByText('Invited').waitFor();
  expect(await page.content()).not.toContain(link);

  const reader = await opened.visit();
  await reader.goto(link);
  await reader.page.getByLabel('Password', { exact: true }).fill('a long enough password');
  await reader.page.getByRole('button', { name: 'Set password and sign in' }).click();
  const pages = reader.page.getByRole('navigation', { name: 'Pages' });
  await pages.getByRole('link', { name: 'Inboxes' }).waitFor();
  expect(await pages.getByRole('link', { name: 'Administrators' }).count()).toBe(0);
  expect(await pages.getByRole('link', { name: 'Network policy' }).count()).toBe(0);
  for (const path of ['/settings/administrators', '/settings/network-policy', '/settings/api-tokens']) {
    await reader.goto(path);
    await reader.page.getByText('Your role does not allow this.').waitFor();
  }
  await reader.expectAccessible();
  await reader.goto('/settings/inboxes');
  await reader.page.getByText('No inbox yet').waitFor();
  expect(await reader.page.getByRole('link', { name: 'Add inbox' }).count()).toBe(0);

  await page.reload();
  await row.getByText('Active').waitFor();
  await admin.expectAccessible();
  await admin.screenshots('settings-administrators');
  await row.getByRole('button', { name: /Actions for/ }).click();
  await page.getByRole('menuitem', { name: 'Deactivate…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click();
  await row.getByText('Deactivated').waitFor();
  await reader.page.reload();
  await reader.page.getByRole('button', { name: 'Sign in' }).waitFor();
  await row.getByRole('button', { name: /Actions for/ }).click();
  await page.getByRole('menuitem', { name: 'Activate' }).click();
  await row.getByText('Active', { exact: true }).waitFor();
  await row.getByRole('button', { name: /Actions for/ }).click();
  await page.getByRole('menuitem', { name: 'Delete…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete administrator' }).click();
  await row.waitFor({ state: 'detached' });
});

test('the last super administrator stays one, and is told why', async () => {
  const admin = await alone.visitAs('SUPER_ADMIN');
  const { page } = admin;
  await admin.goto('/settings/administrators');
  await page.getByRole('button', { name: /Actions for/ }).click();
  expect(await page.getByRole('menuitem', { name: 'Delete…' }).isDisabled()).toBe(true);
  await page.getByText('Not yourself: ask another super administrator.').first().waitFor();
  await admin.expectAccessible();
  await page.getByRole('menuitem', { name: 'Change name or role…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Email administrator' }).check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await dialog.getByText('There must be a super administrator who can sign in').waitFor();
  await admin.expectAccessible();
  await dialog.getByRole('radio', { name: 'Super administrator' }).check();
  await dialog.getByLabel('Name').fill('Olga Owner');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Account of Olga Owner' }).waitFor();
});

test('a token made here works for the API until it is revoked', async () => {
  const admin = await opened.visitAs('SUPER_ADMIN');
  const { page } = admin;
  const ask = async (token: string) =>
    (
      await fetch(`${opened.server.url}/api/v1/email-servers`, {
        headers: { authorization: `SSWS ${token}` },
      })
    ).status;
  await admin.goto('/settings/api-tokens');
  await page.getByText('No tokens yet').waitFor();
  await admin.expectAccessible();
  await page.getByRole('button', { name: 'Create token' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Reports');
  await admin.expectAccessible();
  await dialog.getByRole('button', { name: 'Create token' }).click();
  await dialog.getByRole('button', { name: 'Copy token' }).click();
  await dialog.getByText('Copied', { exact: true }).waitFor();
  await admin.expectAccessible();
  await admin.screenshots('settings-api-tokens-new');
  const token = await page.evaluate<string>('navigator.clipboard.readText()');
  expect(await ask(token)).toBe(200);
  await dialog.getByRole('button', { name: 'I have copied it' }).click();
  const row = page.getByRole('row', { name: /Reports/ });
  await row.getByText('by you').waitFor();
  expect(await page.content()).not.toContain(token);
  await page.reload();
  await row.waitFor();
  await admin.expectAccessible();
  await admin.screenshots('settings-api-tokens');

  const colleague = await opened.visitAs('EMAIL_ADMIN');
  await colleague.goto('/settings/api-tokens');
  await colleague.page.getByRole('row', { name: /Reports/ }).waitFor();
  expect(await colleague.page.getByRole('button', { name: /Revoke|Create/ }).count()).toBe(0);

  await row.getByRole('button', { name: 'Revoke token Reports' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke token' }).click();
  await row.waitFor({ state: 'detached' });
  expect(await ask(token)).toBe(401);
});

test('an inbox is entered, and its password is never shown again', async () => {
  await permitLab(opened.server);
  const admin = await opened.visitAs('EMAIL_ADMIN');
  const { page } = admin;
  await admin.goto('/settings/inboxes');
  await page.getByText('No inbox yet').waitFor();
  await page.getByRole('link', { name: 'Add inbox' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('The field cannot be left blank').first().waitFor();
  await admin.expectAccessible();
  await page.getByLabel('Name', { exact: true }).fill('Alice');
  await page.getByLabel('Email address').fill(owner.address);
  await page.getByLabel('Host').fill('localhost');
  await page.getByLabel('Port', { exact: true }).fill(String(route.mailbox.port));
  await page.getByLabel('User name').fill(owner.address);
  await page.getByLabel('Password', { exact: true }).fill('wrong');
  await page.getByText('More', { exact: true }).click();
  await page.getByLabel('Certificates to trust').fill(route.ca);
  await page.getByRole('button', { name: 'Save and check login' }).click();
  await page.getByRole('alert').getByText('The inbox cannot be entered').waitFor();
  await admin.expectAccessible();
  await admin.screenshots('settings-inbox-refused');
  expect(page.url()).toMatch(/\/settings\/inboxes\/inb/);
  expect(await page.getByLabel('Password', { exact: true }).inputValue()).toBe('');
  await page.getByText('Saved, and not shown.').waitFor();
  await page.getByLabel('Password', { exact: true }).fill(owner.password);
  await page.getByRole('button', { name: 'Save and check login' }).click();
  await page.getByText('The login works.').waitFor();
  expect(await page.content()).not.toContain(owner.password);
  await page.getByLabel('Name', { exact: true }).fill('Alice, renamed');
  await page.getByRole('link', { name: 'All inboxes' }).click();
  await page.getByRole('dialog').getByText('Leave without saving?').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('heading', { name: 'Edit Alice, renamed' }).waitFor();
  await page.getByLabel('Way of logging in').selectOption('OAUTH2_CLIENT_CREDENTIALS');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.locator('[aria-invalid=true]:focus').waitFor();
  await admin.expectAccessible();
  await page.getByLabel('Token endpoint').fill('https://login.example.com/token');
  await page.getByLabel('Client id').fill('client-1');
  await page.getByLabel('Client secret', { exact: true }).fill('canary-secret');
  await page.getByLabel('Scopes').fill('imap offline');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved, and not shown.').waitFor();
  await page.reload();
  expect(await page.getByLabel('Scopes').inputValue()).toBe('imap offline');
  expect(await page.content()).not.toContain('canary-secret');
  await page.getByLabel('Way of logging in').selectOption('PASSWORD');
  await page.getByLabel('Password', { exact: true }).fill(owner.password);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved, and not shown.').waitFor();
  await page.getByRole('link', { name: 'All inboxes' }).click();
  const row = page.getByRole('row', { name: /Alice, renamed/ });
  await row.getByRole('button', { name: 'Check login' }).click();
  await page.getByText('The login works.').waitFor();
  await admin.expectAccessible();
  await admin.screenshots('settings-inboxes');
  await row.getByRole('button', { name: /Actions for/ }).click();
  await page.getByRole('menuitem', { name: 'Delete…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete inbox' }).click();
  await page.getByText('No inbox yet').waitFor();
});

test('retention: a shorter one is asked about, another role only reads it', async () => {
  const admin = await opened.visitAs('SUPER_ADMIN');
  const { page } = admin;
  await admin.goto('/settings/retention');
  const days = page.getByLabel('Days to keep');
  await days.fill('0');
  await page.getByText('Please give a whole number from 1 to').waitFor();
  await admin.expectAccessible();
  await days.fill('400');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Kept for 400 days from now on.').waitFor();
  await days.fill('30');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('dialog').getByText('Keep only 30 days?').waitFor();
  await admin.expectAccessible();
  await page.getByRole('dialog').getByRole('button', { name: 'Keep less, remove the rest' }).click();
  await page.getByText('Kept for 30 days from now on.').waitFor();
  await admin.screenshots('settings-retention');

  const colleague = await opened.visitAs('EMAIL_ADMIN', { locale: 'de-DE' });
  await colleague.goto('/settings/retention');
  await colleague.page.getByText('Aufbewahrt wird 30 Tage.').waitFor();
  expect(await colleague.page.getByRole('spinbutton').count()).toBe(0);
});

test('what cannot be loaded says so on each page, and can be tried again', async () => {
  const pages = {
    administrators: 'administrators',
    'api-tokens': 'api-tokens',
    inboxes: 'inboxes',
    'network-policy': 'settings/network-policy',
    retention: 'settings/log-retention',
  };
  const person = await opened.addPerson('SUPER_ADMIN');
  await Promise.all(
    Object.entries(pages).map(async ([path, api]) => {
      const admin = await opened.visitAs(person);
      const { page } = admin;
      const address = `**/api/v1/${api}`;
      await page.route(address, (request) => request.abort());
      await admin.goto(`/settings/${path}`);
      await page.getByRole('alert').getByText('This could not be loaded').waitFor();
      await admin.expectAccessible();
      await page.unroute(address);
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('alert').waitFor({ state: 'detached' });
    }),
  );
});
