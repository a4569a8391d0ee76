import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Lab } from '../../packages/lab/src/lab.ts';
import { type ScriptedServer, startScriptedServer } from '../../packages/lab/src/scripted/server.ts';
import { type MailRoute, owner, startMailRoute } from '../../packages/server/src/testing/mail-route.ts';
import { clientOf, permitLab } from '../../packages/server/src/testing/test-client.ts';
import { OpenConsole } from './open-console.ts';

const markup = '<img src=x onerror=alert(1)><b>bold</b>';

let opened: OpenConsole;
let lab: Lab;
let route: MailRoute;
let hostile: ScriptedServer;
beforeAll(async () => {
  [opened, lab] = await Promise.all([OpenConsole.open({ checksPerMinute: 1_000 }), Lab.open()]);
  route = await startMailRoute(lab);
  hostile = await startScriptedServer(lab, {
    users: [{ name: 'app@lab.test', password: 'right-Horse7battery' }],
    answers: { greeting: `220 mail.lab.test ${markup}`, 'auth-result': `535 5.7.8 ${markup}` },
  });
  await permitLab(opened.server);
});
afterAll(async () => {
  await opened.close();
  await lab.close();
});

test('any server is diagnosed without saving it, live, and repaired from what the page says', async () => {
  const admin = await opened.visitAs('EMAIL_ADMIN');
  const { page } = admin;
  await admin.goto('/diagnose');
  await page.getByRole('button', { name: 'Diagnose', exact: true }).waitFor();
  await admin.expectAccessible();
  await admin.screenshots('diagnose');
  await page.getByLabel('Host', { exact: true }).fill('localhost');
  await page.getByLabel('Port', { exact: true }).fill(String(route.provider.port));
  await page.getByLabel('Security').selectOption('starttls');
  await page.getByLabel('User name').fill(owner.address);
  await page.getByLabel('Password', { exact: true }).fill(owner.password);
  await page.getByLabel('Sender', { exact: true }).fill(owner.address);
  await page.getByLabel('Recipient', { exact: true }).fill(owner.address);
  await page.getByRole('button', { name: 'Diagnose', exact: true }).click();
  const result = page.getByRole('region', { name: 'Result' });
  await result.getByText('Failed', { exact: true }).waitFor();
  // Whoever waited for the verdict reads on there.
  expect(await page.evaluate('document.activeElement.tagName')).toBe('H2');
  await admin.expectAccessible();
  await admin.screenshots('diagnose-failed');
  await result.getByRole('button', { name: /Go to/ }).click();
  await page.keyboard.insertText(route.ca);
  expect(await page.getByLabel('Certificates to trust').inputValue()).toContain('BEGIN CERTIFICATE');
  await page.getByRole('button', { name: 'Diagnose again' }).click();
  await result.getByText('Works', { exact: true }).waitFor();
  await admin.expectAccessible();
  expect(await page.getByRole('main').textContent()).not.toContain(owner.password);
  await page.getByRole('button', { name: 'Save as email server' }).click();
  await page.getByRole('heading', { name: 'Add email server' }).waitFor();
  expect(await page.getByRole('textbox', { name: /^Host/ }).inputValue()).toBe('localhost');
  expect(await page.getByRole('textbox', { name: /^Password/ }).inputValue()).toBe(owner.password);
  const stored = await page.evaluate(
    'JSON.stringify([location.href, { ...sessionStorage }, { ...localStorage }])',
  );
  expect(stored).not.toContain(owner.password);
  const rows = await opened.server.context.store.db.selectFrom('email_servers').selectAll().execute();
  expect(rows).toEqual([]);
});

test('what a mail server says is text, in the result and in the history', async () => {
  const admin = await opened.visitAs('EMAIL_ADMIN');
  const { page } = admin;
  await admin.goto('/diagnose');
  await page.getByLabel('Host', { exact: true }).fill('localhost');
  await page.getByLabel('Port', { exact: true }).fill(String(hostile.port));
  await page.getByLabel('User name').fill('app@lab.test');
  await page.getByLabel('Password', { exact: true }).fill('wrong-Horse7battery');
  await page.getByText('More settings').click();
  await page.getByLabel('Certificates to trust').fill(readFileSync(hostile.files.ca, 'utf8'));
  await page.getByRole('button', { name: 'Diagnose', exact: true }).click();
  await page.getByText(markup).first().waitFor();
  expect(await page.locator('img[src="x"]').count()).toBe(0);

  await page.getByRole('link', { name: 'History' }).click();
  await page
    .getByRole('row', { name: /localhost/ })
    .first()
    .waitFor();
  await admin.expectAccessible();
  await admin.screenshots('diagnose-history');
  await page.getByLabel('Result').selectOption('inconclusive');
  await page.getByText('No check fits the filter').waitFor();
  expect(page.url()).toContain('verdict=inconclusive');
  await admin.expectAccessible();
  await page.reload();
  await page.getByRole('button', { name: 'Clear filter' }).click();
  await page.getByLabel('Result').selectOption('failed');
  await page.getByRole('row', { name: /The server rejects the user name or password/ }).waitFor();
});

test('the history shows more when asked, and a reader looks at it without starting checks', async () => {
  const manager = await clientOf(opened.server, 'manage');
  for (let i = 0; i < 21; i += 1)
    expect((await manager.post('/api/v1/diagnoses', { host: ' localhost', port: 25 })).status).toBe(201);
  const reader = await opened.visitAs('READ_ONLY');
  const { page } = reader;
  await reader.goto('/diagnose');
  await page.getByText('Your role may not start a check.').waitFor();
  expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
  await reader.expectAccessible();
  await page.getByRole('link', { name: 'History' }).click();
  await page.getByText('20 checks shown').waitFor();
  await reader.expectAccessible();
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.getByText(/^2[1-9] checks shown$/).waitFor();
});

test('a pasted error text is read: cause, who must act, what to do, and the line that says so', async () => {
  const reader = await opened.visitAs('READ_ONLY');
  const { page } = reader;
  await reader.goto('/diagnose/explain');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByText('Paste something first.').waitFor();
  await reader.expectAccessible();
  const text = [
    'Nov 24 04:55:07 mx postfix/smtp[231]: 4F2A: to=<a@example.com>, relay=smtp.office365.com:587, status=bounced',
    `(host said: 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. ${markup})`,
  ].join('\n');
  await page.getByLabel('Error text, transcript or log lines').fill(text);
  await page.keyboard.press('Control+Enter');
  const reading = page.getByRole('region', { name: 'Reading' });
  await reading.getByText('Who must act').waitFor();
  expect(
    await reading.getByRole('heading', { level: 2 }).evaluate((h) => h === h.ownerDocument.activeElement),
  ).toBe(true);
  await reading
    .getByText(/5\.7\.139/)
    .first()
    .waitFor();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(page.url()).not.toContain('535');
  await reader.expectAccessible();
  await reader.screenshots('diagnose-explain');
  await reading.getByRole('link', { name: /SMTP/ }).first().click();
  await page.getByText('auth-smtp-disabled-for-account').waitFor();
  await reader.expectAccessible();
  await reader.screenshots('finding');

  await reader.goto('/diagnose/explain');
  await page.getByLabel('Error text, transcript or log lines').fill('it does not work');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('link', { name: 'Check the server itself' }).waitFor();
  await reader.expectAccessible();
});

test('findings are searched, have addresses of their own, and lead to the System Log', async () => {
  const admin = await opened.visitAs('EMAIL_ADMIN');
  const { page } = admin;
  await admin.goto('/findings');
  await page.getByText(/^\d+ findings$/).waitFor();
  await admin.expectAccessible();
  await admin.screenshots('findings');
  await page.getByLabel('Search findings').fill('tls-cert-expired');
  await page.getByText('1 finding', { exact: true }).waitFor();
  await page.getByLabel('Search findings').fill('nothing at all like this');
  await page.getByText('No finding fits the search').waitFor();
  await admin.expectAccessible();
  await page.getByRole('button', { name: 'Clear filter' }).click();
  await admin.goto('/findings/tls-cert-expired');
  await page.getByRole('heading', { name: 'What to do' }).waitFor();
  await page
    .getByRole('link', { name: /System Log$/ })
    .last()
    .click();
  await page.getByRole('heading', { name: 'System Log', level: 1 }).waitFor();
  expect(new URL(page.url()).searchParams.get('filter')).toBe(
    'debugContext.debugData.cause eq "tls-cert-expired"',
  );
  await admin.goto('/findings/no-such-finding');
  await page.getByText('There is no such finding').waitFor();
  await admin.expectAccessible();
});

test('what cannot be loaded says so, and can be tried again', async () => {
  const person = await opened.addPerson('READ_ONLY');
  const pages = {
    '/diagnose/history': '**/api/v1/diagnoses*',
    '/findings': '**/api/v1/findings',
    '/findings/unknown': '**/api/v1/findings/unknown',
  };
  await Promise.all(
    Object.entries(pages).map(async ([path, address]) => {
      const reader = await opened.visitAs(person);
      const { page } = reader;
      await page.route(address, (request) => request.abort());
      await reader.goto(path);
      await page.getByRole('alert').getByText('This could not be loaded').waitFor();
      await reader.expectAccessible();
      await page.unroute(address);
      await page.getByRole('button', { name: 'Try again' }).click();
      await page.getByRole('alert').waitFor({ state: 'detached' });
    }),
  );
});

test('a link to a search of findings shows the same', async () => {
  const reader = await opened.visitAs('READ_ONLY', { locale: 'de-DE' });
  const { page } = reader;
  await reader.goto('/findings?q=starttls');
  await page.getByText(/^\d+ Befunde$/).waitFor();
  const search = page.getByLabel('Befunde suchen');
  expect(await search.inputValue()).toBe('starttls');
  await search.press('Home');
  await page.keyboard.type('tls ', { delay: 0 });
  expect(await search.inputValue()).toBe('tls starttls');
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('tls starttls');
  await reader.expectAccessible();
});
