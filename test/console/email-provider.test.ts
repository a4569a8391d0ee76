import { afterAll, beforeAll, expect, test } from 'vitest';
import { Lab } from '../../packages/lab/src/lab.ts';
import { type MailRoute, owner, startMailRoute } from '../../packages/server/src/testing/mail-route.ts';
import { clientOf, permitLab } from '../../packages/server/src/testing/test-client.ts';
import { look } from './look.ts';
import { OpenConsole } from './open-console.ts';
import { check, enter } from './server-form.ts';

let opened: OpenConsole;
let lab: Lab;
let route: MailRoute;
beforeAll(async () => {
  [opened, lab] = await Promise.all([OpenConsole.open({ checksPerMinute: 1_000 }), Lab.open()]);
  await permitLab(opened.server);
  route = await startMailRoute(lab);
  const client = await clientOf(opened.server, 'manage');
  const { status, text } = await client.post('/api/v1/inboxes', {
    name: 'Test mailbox',
    address: owner.address,
    host: 'localhost',
    port: route.mailbox.port,
    username: owner.address,
    password: owner.password,
    ca: route.ca,
  });
  expect(status, text).toBe(201);
});
afterAll(async () => {
  await opened.close();
  await lab.close();
});

const server = () => ({
  Name: 'Company mail',
  Host: 'localhost',
  Port: route.provider.port,
  Security: 'STARTTLS',
  'User name': owner.address,
  Password: owner.password,
  Sender: owner.address,
  'Certificates to trust': route.ca,
});

test('from nothing to a test email that was sent and has arrived', async () => {
  const admin = await opened.visitAs('EMAIL_ADMIN');
  const { page } = admin;
  await admin.goto('/email-provider');
  await page.getByText('No email server yet').waitFor();
  await look(admin, 'email-provider-empty');
  await page.getByRole('link', { name: 'Add email server' }).click();
  await page.getByRole('button', { name: /Gmail and Google Workspace/ }).waitFor();
  await look(admin, 'email-provider-begin');
  await page.getByRole('button', { name: 'Enter it yourself' }).click();
  await enter(page, server());
  const result = await check(page);
  await result.getByText('Works').waitFor();
  await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('H2');
  await look(admin, 'email-provider-form-works');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Company mail', level: 1 }).waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();

  await page.getByRole('button', { name: 'Send test email' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByLabel('From').inputValue()).toBe(owner.address);
  await dialog.getByLabel('Prove arrival in').selectOption({ label: `Test mailbox (${owner.address})` });
  expect(await dialog.getByLabel('To').inputValue()).toBe(owner.address);
  await look(admin, 'email-provider-send-test');
  await dialog.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByText('The server took the message.').waitFor();
  const arrival = page.getByRole('region', { name: 'Arrival' });
  await arrival.getByText(/^Arrived in INBOX after /).waitFor();
  await arrival.getByText('DMARC', { exact: true }).waitFor();
  await arrival.getByText(/smtp\.provider\.test → mx\.lab\.test/).waitFor();
  const handOver = page.getByRole('region', { name: 'Hand-over' });
  await handOver
    .getByRole('blockquote')
    .filter({ hasText: /^250 2\.0\.0 Ok: queued as / })
    .waitFor();
  await handOver.getByRole('button', { name: 'Copy queue id' }).click();
  const queueId = await page.evaluate<string>('navigator.clipboard.readText()');
  expect(route.provider.log()).toContain(`${queueId}: message-id=`);
  await look(admin, 'email-provider-test-arrived');
  // What is shown is kept: the page is the same after it was loaded anew.
  await page.reload();
  await arrival.getByText(/^Arrived in INBOX after /).waitFor();

  await page.getByRole('link', { name: 'To the email server' }).click();
  await page.getByRole('switch', { name: /Use custom email provider/ }).click();
  await page.getByText('Company mail is switched on').waitFor();
  await page.getByText('Test emails', { exact: true }).click();
  await page.getByRole('list', { name: 'Test emails' }).getByText('Arrived').waitFor();
  await page.getByText('Checks', { exact: true }).click();
  const checks = page.getByRole('list', { name: 'Checks' });
  await checks.getByText(/Switching on/).waitFor();
  await look(admin, 'email-provider-server');
  await checks
    .getByRole('link', { name: /What changed with the check/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'What changed', level: 1 }).waitFor();
  await page.getByText('Stage “Message”').waitFor();
  await look(admin, 'email-provider-changes');

  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Email Provider' }).click();
  await page.getByText('All mail goes through Company mail.').waitFor();
  const card = page.getByRole('article', { name: 'Company mail' });
  await card.getByText('Arrived').waitFor();
  await look(admin, 'email-provider-list');

  // The settings of a server that is switched on are not saved without a login.
  await page.getByRole('button', { name: 'More for Company mail' }).click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  await page.getByPlaceholder('saved, unchanged').first().waitFor();
  await enter(page, { Password: 'not the password' });
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('alert').filter({ hasText: 'Not saved' }).waitFor();
  await page.getByRole('region', { name: 'Result' }).getByText('You, in the settings').waitFor();
  await page.getByText('the server said: 535 5.7.8').waitFor();
  await look(admin, 'email-provider-not-saved');
  await page.getByRole('link', { name: 'Open on its own page' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
  await page.getByRole('heading', { name: /^Diagnosis of localhost/ }).waitFor();
  await page.getByRole('region', { name: 'Result' }).getByText('Failed', { exact: true }).waitFor();
  await page.getByText('Transcript', { exact: true }).click();
  await page
    .getByText(/^535 5\.7\.8/)
    .last()
    .waitFor();
  expect(await page.content()).not.toContain('not the password');
  await look(admin, 'email-provider-diagnosis');
  await page.getByRole('button', { name: 'Go to “Password”' }).click();
  await expect.poll(() => page.evaluate('document.activeElement.name')).toBe('password');
});

test('a message that comes back, and one that is found among the spam', async () => {
  const admin = await opened.visitAs('EMAIL_ADMIN');
  const { page } = admin;
  const client = await clientOf(opened.server, 'manage');
  const { body } = await client.post('/api/v1/email-servers', {
    alias: 'Second server',
    host: 'localhost',
    port: route.provider.port,
    username: owner.address,
    password: owner.password,
    security: 'starttls',
    ca: route.ca,
    fromAddress: owner.address,
  });
  await admin.goto(`/email-provider/${body.id}`);
  const send = async (button: string, to: string) => {
    await page.getByRole('button', { name: button }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Prove arrival in').selectOption({ label: `Test mailbox (${owner.address})` });
    await dialog.getByRole('textbox', { name: 'To' }).fill(to);
    await dialog.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('heading', { name: 'Test email', level: 1 }).waitFor();
  };
  const arrival = page.getByRole('region', { name: 'Arrival' });
  await send('Send test email', 'nobody@lab.test');
  await arrival.getByText('Bounced', { exact: true }).waitFor();
  await arrival
    .getByRole('blockquote')
    .filter({ hasText: /550 5\.1\.1/ })
    .waitFor();
  await arrival.getByText('Who must act').waitFor();
  await look(admin, 'email-provider-test-bounced');
  await send('Send another', 'alice+Junk@lab.test');
  await arrival.getByText('Arrived as spam', { exact: true }).waitFor();
  await arrival.getByText(/^Arrived as spam, in Junk, after /).waitFor();
  await look(admin, 'email-provider-test-spam');
});
