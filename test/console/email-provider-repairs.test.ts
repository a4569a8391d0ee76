import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Lab } from '../../packages/lab/src/lab.ts';
import { startScriptedServer } from '../../packages/lab/src/scripted/server.ts';
import { labCertificate } from '../../packages/lab/src/servers/check-call.ts';
import { startPostfix } from '../../packages/lab/src/servers/postfix.ts';
import { type MailRoute, owner, startMailRoute } from '../../packages/server/src/testing/mail-route.ts';
import { permitLab } from '../../packages/server/src/testing/test-client.ts';
import { look } from './look.ts';
import { OpenConsole } from './open-console.ts';
import { check, type EnteredServer, enter, fieldOf } from './server-form.ts';
import type { Visitor } from './visitor.ts';

let opened: OpenConsole;
let lab: Lab;
let route: MailRoute;
let admin: Visitor;
let page: Page;
beforeAll(async () => {
  [opened, lab] = await Promise.all([OpenConsole.open({ checksPerMinute: 1_000 }), Lab.open()]);
  await permitLab(opened.server);
  route = await startMailRoute(lab, {
    provider: {
      // Refuses at MAIL, and logins only over TLS, as providers do.
      smtpd_delay_reject: 'no',
      smtpd_sender_restrictions: 'check_sender_access texthash:$config_directory/senders, permit',
      smtpd_recipient_restrictions: 'check_recipient_access texthash:$config_directory/recipients, permit',
      smtpd_tls_auth_only: 'yes',
    },
    providerFiles: {
      senders: 'boss@example.com 553 5.7.1 Sender address rejected: not owned by user alice@lab.test\n',
      recipients: 'gone@lab.test 550 5.1.1 No such user here\n',
    },
  });
  admin = await opened.visitAs('EMAIL_ADMIN');
  page = admin.page;
});
afterAll(async () => {
  await opened.close();
  await lab.close();
});

const good = () => ({
  Name: 'Company mail',
  Host: 'localhost',
  Port: route.provider.port,
  Security: 'STARTTLS',
  'User name': owner.address,
  Password: owner.password,
  Sender: owner.address,
  'Certificates to trust': route.ca,
});

async function openEmptyForm(): Promise<void> {
  await admin.goto('/email-provider/new');
  const other = page.getByRole('button', { name: 'Begin differently' });
  const byHand = page.getByRole('button', { name: 'Enter it yourself' });
  await other.or(byHand).waitFor();
  if (await other.isVisible()) {
    // What was typed before was kept.
    await other.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
  }
  await byHand.click();
}

/** Opens an empty form, enters a server that works but for what is given, and checks it. */
async function checkBroken(broken: EnteredServer): Promise<Locator> {
  await openEmptyForm();
  await enter(page, { ...good(), ...broken });
  const result = await check(page);
  await result.getByText('Failed', { exact: true }).waitFor();
  return result;
}

/** Goes where the screen says, which is this field, and enters what is right there. */
async function repair(result: Locator, label: string, value: string | number): Promise<void> {
  await result.getByText('You, in the settings').waitFor();
  await result.getByRole('button', { name: `Go to “${label}”` }).click();
  const field = fieldOf(page, label);
  await expect
    .poll(async () => (await field.getAttribute('id')) === (await page.evaluate('document.activeElement.id')))
    .toBe(true);
  if (['Security', 'Mechanism'].includes(label)) await field.selectOption({ label: String(value) });
  else await field.fill(String(value));
  await page.getByText('The form was changed since this check.').waitFor();
  const repaired = await check(page);
  await repaired.getByText('Works').first().waitFor();
}

describe('what is broken is repaired by following the screen:', () => {
  test('a wrong password', async () => {
    const result = await checkBroken({ Password: 'wrong-password' });
    await result
      .getByRole('heading', { name: /rejected: the server says that user name or password is wrong/ })
      .waitFor();
    await look(admin, 'email-provider-form-failed');
    await repair(result, 'Password', owner.password);
  });

  test('a port at which nothing listens', async () => {
    const result = await checkBroken({ Port: await lab.freePort() });
    await page.getByText('Connections tried').click();
    await repair(result, 'Port', route.provider.port);
  });

  test('TLS from the start at a port that speaks STARTTLS', async () => {
    const result = await checkBroken({ Security: 'TLS from the start' });
    await result.getByRole('heading', { name: /STARTTLS on port/ }).waitFor();
    await repair(result, 'Security', 'STARTTLS');
  });

  test('no TLS where the login wants it', async () => {
    const result = await checkBroken({ Security: 'No TLS' });
    await page.getByText('Without TLS anybody on the way can read login and mail.').waitFor();
    await repair(result, 'Security', 'STARTTLS');
  });

  test('a host name that does not exist', async () => {
    const result = await checkBroken({ Host: 'smtp.exmaple.invalid' });
    await repair(result, 'Host', 'localhost');
  });

  test('a character in the host that nobody can see: made visible, and taken out by one press', async () => {
    const result = await checkBroken({ Host: 'local\u200bhost' });
    await result.getByRole('button', { name: 'Go to “Host”' }).click();
    await page.getByText('There is a zero width space (U+200B, invisible) at position 6.').waitFor();
    await page.getByText('[U+200B]').waitFor();
    await look(admin, 'email-provider-form-hygiene');
    await page.getByRole('button', { name: 'Use localhost' }).click();
    expect(await fieldOf(page, 'Host').inputValue()).toBe('localhost');
    await (await check(page)).getByText('Works').first().waitFor();
  });

  test('a blank that was copied along with the password', async () => {
    const result = await checkBroken({ Password: `${owner.password} ` });
    await result.getByRole('button', { name: 'Go to “Password”' }).click();
    await page.getByText('There is a blank at the end.').waitFor();
    await page.getByRole('button', { name: 'Remove the blanks at its ends' }).click();
    await (await check(page)).getByText('Works').first().waitFor();
  });

  test('an authority that this machine does not know', async () => {
    const result = await checkBroken({ 'Certificates to trust': '' });
    const tree = page.getByRole('list', { name: 'Certificate chain' });
    await tree.getByText('Not known to this machine. The chain ends here.').waitFor();
    await tree
      .getByText(/days left/)
      .first()
      .waitFor();
    await repair(result, 'Certificates to trust', route.ca);
  });

  test('a mechanism that the server does not offer', async () => {
    const result = await checkBroken({ Mechanism: 'CRAM-MD5' });
    await repair(result, 'Mechanism', 'The strongest that both know');
  });

  test('a sender that the server does not let the account use', async () => {
    const result = await checkBroken({ Sender: 'boss@example.com' });
    await page
      .getByText(/553 5\.7\.1/)
      .first()
      .waitFor();
    await repair(result, 'Sender', owner.address);
  });

  test('a server that is busy for a moment: it is named as that, and a while later it works', async () => {
    const busy = await startScriptedServer(lab, {
      users: [{ name: owner.address, password: owner.password }],
      answers: { greeting: { reply: '421 4.3.2 Too busy, try again later', afterwards: 'close', times: 1 } },
    });
    const result = await checkBroken({
      Port: busy.port,
      'Certificates to trust': readFileSync(busy.files.ca, 'utf8'),
    });
    await result.getByText("The mail server's administrator").waitFor();
    await page
      .getByText(/421 4\.3\.2 Too busy/)
      .first()
      .waitFor();
    await (await check(page)).getByText('Works').first().waitFor();
  });
});

describe('what whoever reads it cannot repair:', () => {
  test('an expired certificate: it names who must act, and gives them a report', async () => {
    const certificate = await labCertificate(lab, 'expired');
    const expired = await startPostfix(lab, { tls: 'starttls', certificate, auth: route.mailbox });
    const result = await checkBroken({
      Port: expired.port,
      'Certificates to trust': readFileSync(certificate.ca, 'utf8'),
    });
    await result.getByText("The mail server's administrator").waitFor();
    expect(await result.getByRole('button', { name: /^Go to/ }).count()).toBe(0);
    await page.getByText(/^Expired \d+ days ago$/).waitFor();
    await page.getByRole('button', { name: 'Copy report for the network team' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const report = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(report).toContain('expired on');
    expect(report).toContain(`localhost:${expired.port}`);
    expect(report).not.toContain(owner.password);
    await page.getByText('See it by hand').click();
    await page.getByText(/^openssl s_client /).waitFor();
    await look(admin, 'email-provider-form-expired');
  });
});

test('a recipient that is refused: the test email says so, and another one is taken', async () => {
  await openEmptyForm();
  await enter(page, good());
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('heading', { name: 'Company mail', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Send test email' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'To' }).fill('no address');
  await dialog.getByRole('button', { name: 'Send', exact: true }).click();
  await dialog.locator('[aria-invalid=true]').waitFor();
  await dialog.getByRole('textbox', { name: 'To' }).fill('gone@lab.test');
  await dialog.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByRole('heading', { name: 'Test email', level: 1 }).waitFor();
  const result = page.getByRole('region', { name: 'Result' });
  await result.getByText('Failed', { exact: true }).waitFor();
  await page
    .getByText(/550 5\.1\.1 .*No such user here/)
    .first()
    .waitFor();
  await look(admin, 'email-provider-test-failed');
  await page.getByRole('button', { name: 'Send another' }).click();
  await dialog.getByRole('textbox', { name: 'To' }).fill(owner.address);
  await dialog.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByText('The server took the message.').waitFor();
});
