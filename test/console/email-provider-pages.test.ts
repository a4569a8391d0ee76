import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAuthority } from '../../packages/lab/src/certificates.ts';
import { Lab } from '../../packages/lab/src/lab.ts';
import { startScriptedServer } from '../../packages/lab/src/scripted/server.ts';
import { startTokenEndpoint } from '../../packages/lab/src/scripted/token-endpoint.ts';
import { type MailRoute, owner, startMailRoute } from '../../packages/server/src/testing/mail-route.ts';
import { type Client, clientOf, permitLab } from '../../packages/server/src/testing/test-client.ts';
import { look } from './look.ts';
import { measureTyping, typedHost } from './measure-typing.ts';
import { OpenConsole, type VisitOptions } from './open-console.ts';
import { check, enter, fieldOf } from './server-form.ts';
import type { Visitor } from './visitor.ts';

let opened: OpenConsole;
let lab: Lab;
let route: MailRoute;
let client: Client;
beforeAll(async () => {
  [opened, lab] = await Promise.all([OpenConsole.open({ checksPerMinute: 1_000 }), Lab.open()]);
  await permitLab(opened.server);
  route = await startMailRoute(lab);
  client = await clientOf(opened.server, 'manage');
});
afterAll(async () => {
  await opened.close();
  await lab.close();
});

async function addServer(change: Readonly<Record<string, unknown>>): Promise<string> {
  const { status, text, body } = await client.post('/api/v1/email-servers', {
    host: 'localhost',
    port: route.provider.port,
    username: owner.address,
    password: owner.password,
    security: 'starttls',
    ca: route.ca,
    fromAddress: owner.address,
    ...change,
  });
  expect(status, text).toBe(201);
  return body.id as string;
}

async function visit(options?: VisitOptions): Promise<Visitor> {
  return opened.visitAs('EMAIL_ADMIN', options);
}

const switchOf = (page: Page, alias: string) =>
  page.getByRole('switch', { name: `Use custom email provider: ${alias}` });

describe('the switch', () => {
  test('names why a server is not switched on, and leads to its diagnosis', async () => {
    await addServer({ alias: 'Wrong password', password: 'wrong-password' });
    const { page, ...admin } = await visitList();
    await switchOf(page, 'Wrong password').click();
    const refusal = page.getByRole('alert').filter({ hasText: 'Not switched on' });
    await refusal.getByText('You, in the settings').waitFor();
    await refusal.getByRole('blockquote').filter({ hasText: '535 5.7.8' }).waitFor();
    expect(await switchOf(page, 'Wrong password').isChecked()).toBe(false);
    await look(admin.visitor, 'email-provider-refused');
    await refusal.getByRole('link', { name: 'Open the whole diagnosis' }).click();
    await page.getByRole('region', { name: 'Result' }).getByText('Failed', { exact: true }).waitFor();
  });

  test('switches another server off first, when asked to', async () => {
    const first = await addServer({ alias: 'First' });
    const second = await addServer({ alias: 'Second' });
    await client.patch(`/api/v1/email-servers/${first}`, { enabled: true });
    const { page, visitor } = await visitList();
    await page.getByText('All mail goes through First.').waitFor();
    await switchOf(page, 'Second').click();
    await page.getByText('Another server is switched on. Only one can be.').waitFor();
    await look(visitor, 'email-provider-another');
    await page.getByRole('button', { name: 'Switch off First and use this one' }).click();
    await page.getByText('All mail goes through Second.').waitFor();
    expect((await client.get(`/api/v1/email-servers/${second}`)).body.enabled).toBe(true);
    expect((await client.get(`/api/v1/email-servers/${first}`)).body.enabled).toBe(false);
    await switchOf(page, 'Second').click();
    await page.getByText('No server is switched on').waitFor();
  });

  async function visitList() {
    const visitor = await visit();
    await visitor.goto('/email-provider');
    return { page: visitor.page, visitor };
  }
});

describe('a server', () => {
  test('is duplicated without its secret, and deleted after a question', async () => {
    await addServer({ alias: 'Original' });
    const { page, ...admin } = await visit().then((visitor) => ({ page: visitor.page, visitor }));
    await admin.visitor.goto('/email-provider');
    await page.getByRole('button', { name: 'More for Original' }).click();
    await page.getByRole('menuitem', { name: 'Duplicate' }).click();
    expect(await fieldOf(page, 'Name').inputValue()).toBe('Original (copy)');
    expect(await fieldOf(page, 'Password').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('This is required').waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.name')).toBe('password');
    await admin.visitor.expectAccessible();
    await enter(page, { Password: owner.password });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Original (copy)', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'More for Original (copy)' }).click();
    await page.getByRole('menuitem', { name: 'Delete…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Delete Original (copy)?' });
    await admin.visitor.expectAccessible();
    await dialog.getByRole('button', { name: 'Delete email server' }).click();
    await page.getByText('Original (copy) was deleted').waitFor();
    await page.getByRole('article', { name: 'Original', exact: true }).waitFor();
    expect(await page.getByRole('article', { name: 'Original (copy)' }).count()).toBe(0);
  });

  test('that is gone is said to be gone', async () => {
    const { page, ...visitor } = await visit().then((one) => ({ page: one.page, goto: one.goto.bind(one) }));
    for (const path of ['', '/edit']) {
      await visitor.goto(`/email-provider/ces00000000000000000${path}`);
      await page.getByText('There is no such email server').waitFor();
    }
    await visitor.goto('/diagnoses/dia00000000000000000');
    await page.getByText('This diagnosis is not kept any more, or never was.').waitFor();
  });

  test('keeps its saved secret at home: with another host it has to be entered again', async () => {
    const id = await addServer({ alias: 'Moving' });
    const { page } = await visit().then(async (one) => {
      await one.goto(`/email-provider/${id}/edit`);
      return one;
    });
    await enter(page, { Host: '127.0.0.1' });
    await page.getByRole('button', { name: 'Save' }).click();
    await page
      .getByText(/The saved value is used only with the saved settings/)
      .first()
      .waitFor();
    await expect.poll(() => page.evaluate('document.activeElement.name')).toBe('password');
    await enter(page, { Password: owner.password });
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Moving', level: 1 }).waitFor();
    expect((await client.get(`/api/v1/email-servers/${id}`)).body.host).toBe('127.0.0.1');
  });
});

test('a server that wants a token: the words of the token endpoint, the repair, and the secret kept', async () => {
  const endpoint = await startTokenEndpoint(lab, { clientId: 'app', clientSecret: 'canary-client-secret' });
  const smtp = await startScriptedServer(lab, {
    users: [{ name: owner.address, token: endpoint.accessToken }],
    mechanisms: ['XOAUTH2'],
  });
  const admin = await visit();
  const { page } = admin;
  await admin.goto('/email-provider/new');
  await page.getByRole('button', { name: 'Enter it yourself' }).click();
  await enter(page, {
    Name: 'By token',
    Host: 'localhost',
    Port: smtp.port,
    'User name': owner.address,
    'Kind of login': 'OAuth 2.0, client credentials',
    'Client ID': 'app',
    'Client secret': 'not it',
    'Token endpoint': endpoint.tokenUrl,
    Scopes: 'mail.send',
    'Certificates to trust': readFileSync(smtp.files.ca, 'utf8'),
  });
  const result = await check(page);
  await result.getByText('Failed', { exact: true }).waitFor();
  await page
    .getByText(/invalid_client/)
    .first()
    .waitFor();
  await look(admin, 'email-provider-oauth');
  await result.getByRole('button', { name: 'Go to “Kind of login”' }).click();
  await enter(page, { 'Client secret': 'canary-client-secret' });
  await (await check(page)).getByText('Works').first().waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'By token', level: 1 }).waitFor();
  await switchOf(page, 'By token').click();
  await page.getByText('By token is switched on').waitFor();
  await page.getByRole('link', { name: 'Edit' }).click();
  expect(await fieldOf(page, 'Client secret').getAttribute('placeholder')).toBe('saved, unchanged');
  await enter(page, { Sender: owner.address });
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'By token', level: 1 }).waitFor();
  expect(await page.content()).not.toContain('canary-client-secret');
  await switchOf(page, 'By token').click();
  await page.getByText('By token is switched off').waitFor();
});

describe('what was typed', () => {
  test('is there after a reload, without the password, and leaving asks', async () => {
    const admin = await visit();
    const { page } = admin;
    await admin.goto('/email-provider/new');
    await page.getByRole('button', { name: 'Enter it yourself' }).click();
    await enter(page, { Name: 'Half done', Host: 'smtp.example.com', Password: 'canary-never-kept' });
    await page.reload();
    await page.getByText('What you had typed was kept. Passwords were not.').waitFor();
    expect(await fieldOf(page, 'Host').inputValue()).toBe('smtp.example.com');
    expect(await fieldOf(page, 'Password').inputValue()).toBe('');
    const storage = await page.evaluate<string>(
      'JSON.stringify([{ ...sessionStorage }, { ...localStorage }])',
    );
    expect(storage).toContain('Half done');
    expect(storage).not.toContain('canary-never-kept');
    await page.getByRole('button', { name: 'Cancel' }).click();
    const dialog = page.getByRole('dialog', { name: 'Leave without saving?' });
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    expect(await fieldOf(page, 'Name').inputValue()).toBe('Half done');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await dialog.getByRole('button', { name: 'Leave' }).click();
    await page.getByRole('heading', { name: 'Email Provider', level: 1 }).waitFor();
    await admin.goto('/email-provider/new');
    await page.getByText('How do you want to begin?').waitFor();
  });

  test('begins from a provider of the catalogue, whose wishes and differences are told', async () => {
    const admin = await visit({ viewport: { width: 360, height: 780 } });
    const { page } = admin;
    await admin.goto('/email-provider/new');
    await page.getByLabel('Search providers').fill('no such provider');
    await page.getByText('No provider fits').waitFor();
    await page.getByLabel('Search providers').fill('gmail');
    await page.getByRole('button', { name: /Gmail and Google Workspace/ }).click();
    await page.getByRole('region', { name: 'What Gmail and Google Workspace wants' }).waitFor();
    await page.getByText('Login by password: only with an app password').waitFor();
    expect(await fieldOf(page, 'Host').inputValue()).toBe('smtp.gmail.com');
    expect(await fieldOf(page, 'Port').inputValue()).toBe('587');
    await enter(page, { Port: 465 });
    await page.getByText('Port 465 is for TLS from the start', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Use TLS from the start' }).click();
    await enter(page, { Port: 2525 });
    await page
      .getByText(/^Gmail and Google Workspace documents smtp\.gmail\.com, port 587 with STARTTLS\./)
      .waitFor();
    await look(admin, 'email-provider-form-provider');
    await page.getByRole('button', { name: 'Use smtp.gmail.com, port 587 with STARTTLS' }).last().click();
    expect(await fieldOf(page, 'Port').inputValue()).toBe('587');
  });

  test('begins from an email address', async () => {
    const admin = await visit();
    const { page } = admin;
    await admin.goto('/email-provider/new');
    await page.getByText('Email address', { exact: true }).click();
    await page.getByLabel('Email address of the account').fill('somebody@gmail.com');
    await page.getByRole('button', { name: 'Find settings' }).click();
    const use = page.getByRole('button', {
      name: /^Use these settings: smtp\.gmail\.com, port 587 with STARTTLS/,
    });
    await use.first().waitFor();
    await look(admin, 'email-provider-discovery');
    await use.first().click();
    expect(await fieldOf(page, 'User name').inputValue()).toBe('somebody@gmail.com');
    expect(await fieldOf(page, 'Sender').inputValue()).toBe('somebody@gmail.com');
  });
});

test('no key is lost beside a long diagnosis, and how long typing was held up is told', async () => {
  const admin = await visit();
  const { longestCpuMs, longestMs } = await measureTyping(admin, {
    Host: 'localhost',
    Port: route.provider.port,
    'Certificates to trust': route.ca,
  });
  process.stdout.write(
    `typing: the longest task took ${longestCpuMs} ms of the processor, ${longestMs} ms by the clock\n`,
  );
  expect(await fieldOf(admin.page, 'Host').inputValue()).toBe(typedHost);
});

describe('a check', () => {
  test('shows its stages while it runs, and can be cancelled', async () => {
    const silent = await startScriptedServer(lab, { answers: { greeting: { afterwards: 'stall' } } });
    const admin = await visit();
    const { page } = admin;
    await admin.goto('/email-provider/new');
    await page.getByRole('button', { name: 'Enter it yourself' }).click();
    await enter(page, { Host: 'localhost', Port: silent.port });
    await page.getByRole('button', { name: 'Check connection' }).first().click();
    const progress = page.getByRole('region', { name: 'Check under way' });
    await progress.getByRole('img', { name: 'Running' }).waitFor();
    await progress.getByText('Connection', { exact: true }).waitFor();
    await look(admin, 'email-provider-checking');
    await page.getByRole('button', { name: 'Cancel check' }).click();
    await page.getByText('The check was cancelled. Nothing was changed.').waitFor();
    await expect
      .poll(() => page.evaluate('document.activeElement.textContent'))
      .toBe('The check was cancelled. Nothing was changed.');
  });

  test('that runs while the page is loaded again is asked for again, with what was typed', async () => {
    const silent = await startScriptedServer(lab, { answers: { greeting: { afterwards: 'stall' } } });
    const admin = await visit();
    const { page } = admin;
    await admin.goto('/email-provider/new');
    await page.getByRole('button', { name: 'Enter it yourself' }).click();
    await enter(page, { Name: 'Slow', Host: 'localhost', Port: silent.port });
    await page.getByRole('button', { name: 'Check connection' }).first().click();
    const progress = page.getByRole('region', { name: 'Check under way' });
    await progress.getByRole('img', { name: 'Running' }).waitFor();
    await page.reload();
    await fieldOf(page, 'Host').waitFor();
    expect(await fieldOf(page, 'Name').inputValue()).toBe('Slow');
    expect(await fieldOf(page, 'Port').inputValue()).toBe(String(silent.port));
    expect(await progress.count()).toBe(0);
    await enter(page, { Port: route.provider.port, 'Certificates to trust': route.ca });
    await (await check(page)).getByText('Works').first().waitFor();
  });

  test('shows as text whatever a server says', async () => {
    const markup = '<img src=x onerror=alert(1)><b>bold</b>';
    const hostile = await startScriptedServer(lab, {
      security: 'none',
      answers: { greeting: { reply: `554 ${markup}` } },
    });
    const id = await addServer({ alias: markup, port: hostile.port, security: 'none' });
    const admin = await visit();
    const { page } = admin;
    await admin.goto(`/email-provider/${id}`);
    await page.getByRole('heading', { name: markup, level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Check connection' }).click();
    await page.getByRole('region', { name: 'Result' }).getByText('Failed', { exact: true }).waitFor();
    await page.getByText('Transcript', { exact: true }).click();
    await page.getByRole('list', { name: 'Transcript' }).getByText(`554 ${markup}`).waitFor();
    await switchOf(page, markup).click();
    await page.getByRole('blockquote').filter({ hasText: markup }).waitFor();
    expect(await page.locator('main img[src=x], main b').count()).toBe(0);
    await look(admin, 'email-provider-hostile');
  });

  test('shows as text whatever a certificate says and whatever is replied later', async () => {
    const markup = '<img src=x onerror=alert(1)><b>bold</b>';
    const authority = await createAuthority({ name: [['CN', markup]] });
    const issued = await authority.issue({ names: ['localhost'], commonName: `<i>${markup}` });
    const hostile = await startScriptedServer(lab, {
      tls: { certificates: { ...issued, trusted: authority.certificate } },
      answers: { mail: { reply: `550 5.7.1 ${markup}` } },
    });
    const admin = await visit();
    const { page } = admin;
    await admin.goto('/email-provider/new');
    await page.getByRole('button', { name: 'Enter it yourself' }).click();
    await enter(page, {
      Host: 'localhost',
      Port: hostile.port,
      Sender: owner.address,
      'Certificates to trust': authority.certificate,
    });
    await (await check(page)).getByText('Failed', { exact: true }).waitFor();
    await page.getByText(`<i>${markup}`, { exact: true }).waitFor();
    await page.getByText(`Signed by ${markup}`, { exact: false }).first().waitFor();
    await page.getByText(`550 5.7.1 ${markup}`, { exact: false }).first().waitFor();
    expect(await page.locator('main img[src=x], main b, main i').count()).toBe(0);
    await look(admin, 'email-provider-hostile-certificate');
  });
});

test('whoever may only read sees all of it, and is offered no change', async () => {
  const id = await addServer({ alias: 'To be read' });
  await client.post('/api/v1/diagnoses', { emailServerId: id });
  const reader = await opened.visitAs('READ_ONLY');
  const { page } = reader;
  await reader.goto('/email-provider');
  const card = page.getByRole('article', { name: 'To be read' });
  await card.getByText('Works').waitFor();
  expect(await page.getByRole('main').getByRole('switch').count()).toBe(0);
  expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Add email server' }).count()).toBe(0);
  await reader.expectAccessible();
  await card.getByRole('link', { name: 'To be read' }).click();
  await page.getByRole('heading', { name: 'To be read', level: 1 }).waitFor();
  await page.getByRole('list', { name: 'Checks' }).getByRole('link', { name: /\d{4}/ }).first().click();
  await page.getByRole('region', { name: 'Result' }).getByText('Works').waitFor();
  await page.getByText('Your role sees the result.', { exact: false }).waitFor();
  // Times inside a private network are told to readers in steps.
  await page.getByText('under 100 ms').first().waitFor();
  expect(await page.getByText('0 ms', { exact: true }).count()).toBe(0);
  await look(reader, 'email-provider-reader');
  for (const path of ['/email-provider/new', `/email-provider/${id}/edit`]) {
    await reader.goto(path);
    await page.getByText('Your role does not allow this.').waitFor();
  }
});

test('a broken server is found, understood and repaired in German by keyboard alone', async () => {
  const admin = await visit({ locale: 'de-AT', colorScheme: 'dark' });
  const { page } = admin;
  await admin.goto('/email-provider/new');
  const type = async (text: string) => page.keyboard.type(text);
  const tab = async () => page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Selbst eingeben' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate('document.activeElement.name')).toBe('alias');
  await type('Firmenpost');
  await tab();
  await type('localhost');
  await tab();
  await page.keyboard.press('Control+A');
  await type(String(route.provider.port));
  await tab();
  await type('TLS');
  await page.getByRole('button', { name: 'Verbindung prüfen' }).first().focus();
  await page.keyboard.press('Enter');
  const result = page.getByRole('region', { name: 'Ergebnis' });
  await result.getByText('Fehlgeschlagen', { exact: true }).waitFor();
  await result.getByText('Sie, in den Einstellungen').waitFor();
  await result.getByText('er braucht die andere Art (STARTTLS auf Port', { exact: false }).waitFor();
  await page.getByText('im Klartext begrüßt der Port: 220', { exact: false }).waitFor();
  await page.getByText('Schritte', { exact: false }).first().waitFor();
  await look(admin, 'email-provider-german');
  // From the verdict, which has the focus, the way to the field is one stop after the link to the cause.
  await tab();
  await tab();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('field-security');
  await page.keyboard.type('STARTTLS');
  expect(await page.getByRole('combobox', { name: 'Sicherheit' }).inputValue()).toBe('starttls');
  // Now the server is understood, and what is left is that nobody told whom to trust.
  const next = await checkGerman(page);
  await next.getByRole('button', { name: 'Zum Feld „Vertraute Zertifikate“' }).waitFor();
});

async function checkGerman(page: Page) {
  await page.getByRole('button', { name: 'Erneut prüfen' }).first().click();
  await page.getByRole('region', { name: 'Laufende Prüfung' }).waitFor({ state: 'detached' });
  const result = page.getByRole('region', { name: 'Ergebnis' });
  await result.waitFor();
  return result;
}
