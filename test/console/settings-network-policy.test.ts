import { afterAll, beforeAll, expect, test } from 'vitest';
import { Lab } from '../../packages/lab/src/lab.ts';
import { startPostfix } from '../../packages/lab/src/servers/postfix.ts';
import { OpenConsole } from './open-console.ts';

let opened: OpenConsole;
let lab: Lab;
beforeAll(async () => {
  [opened, lab] = await Promise.all([OpenConsole.open(), Lab.open()]);
});
afterAll(async () => {
  await opened.close();
  await lab.close();
});

test('a network and a port allowed here let a diagnosis through that was refused before', async () => {
  const { port } = await startPostfix(lab, { tls: 'none' });
  const admin = await opened.visitAs('SUPER_ADMIN');
  const { page } = admin;
  const diagnose = async () => {
    await admin.goto('/diagnose');
    await page.getByLabel('Host', { exact: true }).fill('127.0.0.1');
    await page.getByLabel('Port', { exact: true }).fill(String(port));
    await page.getByLabel('Security').selectOption('none');
    await page.getByRole('button', { name: 'Diagnose', exact: true }).click();
  };
  await diagnose();
  await page.getByRole('alert').waitFor();
  await admin.screenshots('diagnose-not-permitted');
  await page.getByRole('alert').getByRole('link', { name: 'Network policy' }).click();

  await page.getByRole('button', { name: 'Allow a network' }).click();
  await page.getByLabel('Allowed networks, entry 1').fill('127.0.0.1');
  await page.getByRole('button', { name: 'Allow a network' }).click();
  expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(
    'Allowed networks, entry 2',
  );
  await page.keyboard.type('10.1/8');
  await page.getByRole('button', { name: 'Allow a port' }).click();
  await page.getByLabel('Extra ports, entry 1').fill(String(port));
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('must be a network such as').waitFor();
  expect(await page.getByLabel('Allowed networks, entry 2').getAttribute('aria-invalid')).toBe('true');
  expect(await page.getByLabel('Allowed networks, entry 1').getAttribute('aria-invalid')).not.toBe('true');
  await page.getByText('What is built in').click();
  await page
    .getByRole('row', { name: /169\.254\.169\.254/ })
    .first()
    .waitFor();
  await admin.expectAccessible();
  await admin.screenshots('settings-network-policy');
  await page.getByRole('button', { name: 'Remove 10.1/8' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('The network policy is saved.').waitFor();
  expect(await page.getByLabel('Allowed networks, entry 1').inputValue()).toBe('127.0.0.1/32');

  await diagnose();
  await page.getByText('mail.lab.test').first().waitFor();

  const colleague = await opened.visitAs('EMAIL_ADMIN');
  await colleague.goto('/settings/network-policy');
  await colleague.page.getByText('127.0.0.1/32').waitFor();
  expect(await colleague.page.getByRole('textbox').count()).toBe(0);
  await colleague.expectAccessible();
});
