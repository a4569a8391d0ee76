import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCertificates } from '../../packages/lab/src/certificates.ts';
import { Lab } from '../../packages/lab/src/lab.ts';
import { type ScriptedServer, startScriptedServer } from '../../packages/lab/src/scripted/server.ts';
import { type Client, clientOf, permitLab } from '../../packages/server/src/testing/test-client.ts';
import { OpenConsole } from './open-console.ts';

const user = { name: 'app@lab.test', password: 'correct-Horse7battery' } as const;

let opened: OpenConsole;
let lab: Lab;
let server: ScriptedServer;
let manager: Client;
beforeAll(async () => {
  [opened, lab] = await Promise.all([OpenConsole.open(), Lab.open()]);
  server = await startScriptedServer(lab, { users: [user] });
  await permitLab(opened.server);
  manager = await clientOf(opened.server, 'manage');
});
afterAll(async () => {
  await opened.close();
  await lab.close();
});

test('of a fresh installation it shows what to do next, and nothing of it to a reader', async () => {
  const admin = await opened.visitAs('SUPER_ADMIN');
  const { page } = admin;
  await admin.goto('/');
  await page.getByRole('heading', { name: 'No email server is enabled' }).waitFor();
  const steps = page.getByRole('region', { name: 'Next steps' });
  expect(await steps.getByRole('listitem').count()).toBe(5);
  expect(await steps.getByRole('img', { name: 'To do' }).count()).toBe(5);
  await page.getByRole('list', { name: 'Last events' }).waitFor();
  await admin.expectAccessible();
  await admin.screenshots('overview-fresh');

  const reader = await opened.visitAs('READ_ONLY');
  await reader.goto('/');
  await reader.page.getByRole('heading', { name: 'No email server is enabled' }).waitFor();
  await reader.page.getByRole('list', { name: 'Last events' }).waitFor();
  expect(await reader.page.getByRole('region', { name: 'Next steps' }).count()).toBe(0);
  expect(await reader.page.getByRole('link', { name: 'Add email server' }).count()).toBe(0);
});

test('it changes as mail begins to flow and stops, with since when, why, and what to do', async () => {
  const { body, status, text } = await manager.post('/api/v1/email-servers', {
    alias: '<b>Main</b> server',
    host: 'localhost',
    port: server.port,
    security: 'starttls',
    ca: readFileSync(server.files.ca, 'utf8'),
    username: user.name,
    password: user.password,
    fromAddress: user.name,
    enabled: true,
  });
  expect(status, text).toBe(201);
  const sent = await manager.post(`/api/v1/email-servers/${body.id}/test`, {
    fromAddress: user.name,
    toAddress: 'bob@lab.test',
  });
  expect(sent.status, sent.text).toBe(204);

  const admin = await opened.visitAs('EMAIL_ADMIN');
  const { page } = admin;
  await admin.goto('/');
  const state = page.getByRole('region', { name: 'State of outbound mail' });
  await state.getByRole('heading', { name: 'Mail is flowing' }).waitFor();
  await state.getByText('<b>Main</b> server').waitFor();
  await page
    .getByRole('region', { name: 'Certificates' })
    .getByText(/\d+ days left/)
    .waitFor();
  const lastTest = page.getByRole('region', { name: 'Last test email' });
  await lastTest.getByText('Accepted').waitFor();
  await lastTest.getByText('Whether it arrived was not looked at.').waitFor();
  expect(await page.getByRole('region', { name: 'Next steps' }).count()).toBe(0);
  await page.getByRole('list', { name: 'Last events' }).getByText('Test email sent').waitFor();
  await admin.expectAccessible();
  await admin.screenshots('overview-works');

  const expiring = await startScriptedServer(lab, {
    users: [user],
    tls: { certificates: await createCertificates('expires-soon') },
  });
  const renewed = await manager.patch(`/api/v1/email-servers/${body.id}`, {
    port: expiring.port,
    ca: readFileSync(expiring.files.ca, 'utf8'),
    password: user.password,
  });
  expect(renewed.status, renewed.text).toBe(200);
  await page.reload();
  await state.getByText('With a warning').waitFor();
  await state.getByRole('link', { name: /expires/ }).waitFor();
  await state.getByRole('heading', { name: 'Mail is flowing' }).waitFor();

  // The mail server goes down with its lab.
  await lab.close();
  await state.getByRole('button', { name: 'Check now' }).click();
  await state.getByRole('heading', { name: 'Mail is not flowing' }).waitFor();
  await state
    .getByText(/refused/)
    .first()
    .waitFor();
  await state.getByRole('heading', { name: 'What to do' }).waitFor();
  await state.getByText('Since', { exact: true }).waitFor();
  await admin.expectAccessible();
  await admin.screenshots('overview-fails');

  const reader = await opened.visitAs('READ_ONLY', { locale: 'de-AT' });
  await reader.goto('/');
  await reader.page.getByRole('heading', { name: 'Mail geht nicht hinaus' }).waitFor();
  await reader.page.getByRole('heading', { name: 'Was zu tun ist' }).waitFor();
  expect(await reader.page.getByRole('button', { name: 'Jetzt prüfen' }).count()).toBe(0);
  await reader.expectAccessible();
});

test('what cannot be loaded says so, and can be tried again', async () => {
  const admin = await opened.visitAs('EMAIL_ADMIN');
  const { page } = admin;
  await page.route('**/api/v1/overview', (request) => request.abort());
  await admin.goto('/');
  await page.getByRole('alert').getByText('This could not be loaded').waitFor();
  await admin.expectAccessible();
  await page.unroute('**/api/v1/overview');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('region', { name: 'State of outbound mail' }).waitFor();
});
