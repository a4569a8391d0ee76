/**
 * Makes the pictures of the console that the README and docs/ show: `node tools/console-pictures.ts`, with a folder as
 * argument into that one. It needs what the lab needs, and Chromium. A company's network lets nothing out to port 587; the mail server smtp.example.com is a real Postfix
 * that passes mail on to another one, with the mailboxes in a real Dovecot. What somebody does in the browser there is in
 * `console-pictures-walk.ts`, which this starts inside that network. Times and ids differ from run to run.
 */
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCertificates, writeCertificateFiles } from '../packages/lab/src/certificates.ts';
import { startDnsmasqIn } from '../packages/lab/src/dns/start.ts';
import { Lab } from '../packages/lab/src/lab.ts';
import { addresses, startNetwork } from '../packages/lab/src/network/network.ts';
import { dropPorts } from '../packages/lab/src/network/rules.ts';
import { waitUntilListening } from '../packages/lab/src/network/wait.ts';
import { startDovecot } from '../packages/lab/src/servers/dovecot.ts';
import { startPostfix } from '../packages/lab/src/servers/postfix.ts';
import { sender, tester } from './console-pictures-walk.ts';
import { withoutProxy } from './without-proxy.ts';

const domain = 'example.com';
const names = { smtp: `smtp.${domain}`, imap: `imap.${domain}`, mx: `mx.${domain}` };
const walk = fileURLToPath(new URL('console-pictures-walk.ts', import.meta.url));

await using lab = await Lab.open();
const network = await startNetwork(lab, { rules: [dropPorts([587])] });
const provider = addresses.server.ip;
const receiver = addresses.serverOther.ip;
await startDnsmasqIn(lab, network, 'router', addresses.router.ip, {
  hosts: { [names.smtp]: [provider], [names.mx]: [receiver], [names.imap]: [receiver] },
  mx: [{ domain, exchange: names.mx, preference: 10 }],
  txt: { [domain]: `v=spf1 ip4:${provider} -all`, [`_dmarc.${domain}`]: 'v=DMARC1; p=reject' },
});

const setup = await createCertificates('healthy', { names: Object.values(names) });
const certificate = await writeCertificateFiles(lab.directory, setup);
const lmtp = join(lab.directory, 'lmtp');
const namespace = network.namespaces.server;
const mailboxes = await startDovecot(lab, {
  namespace,
  protocol: 'imap',
  tls: 'implicit',
  certificate,
  users: [sender, tester].map(({ address, password }) => ({ name: address, password })),
  config: [
    'protocols = imap lmtp',
    `hostname = ${names.imap}`,
    `service imap-login {\n inet_listener pictures {\n address = ${receiver}\n port = 993\n ssl = yes\n }\n}`,
    `service lmtp {\n unix_listener ${lmtp} {\n mode = 0666\n }\n}`,
    'namespace inbox {\n inbox = yes\n mailbox Junk {\n special_use = \\Junk\n auto = create\n }\n}',
  ].join('\n'),
});
const mx = await startPostfix(lab, {
  namespace,
  tls: 'starttls',
  certificate,
  parameters: {
    myhostname: names.mx,
    virtual_mailbox_domains: domain,
    virtual_mailbox_maps: 'texthash:$config_directory/people',
    virtual_transport: `lmtp:unix:${lmtp}`,
  },
  files: { people: [sender, tester].map(({ address }) => `${address} there\n`).join('') },
  services: [`${receiver}:25 inet n - n - - smtpd`, 'lmtp unix - - n - - lmtp'],
});
const smtp = await startPostfix(lab, {
  namespace,
  tls: 'starttls',
  certificate,
  auth: mailboxes,
  parameters: {
    myhostname: names.smtp,
    smtpd_tls_auth_only: 'yes',
    virtual_mailbox_domains: '',
    default_transport: 'smtp',
    relayhost: `[${receiver}]:25`,
    smtp_tls_security_level: 'may',
    smtp_bind_address: provider,
    // The other address of this machine is that of the other server, not its own.
    inet_interfaces: `127.0.0.1, ${provider}`,
  },
  services: [
    `${provider}:587 inet n - n - - smtpd`,
    `${provider}:465 inet n - n - - smtpd -o smtpd_tls_wrappermode=yes`,
    'smtp unix - - n - - smtp',
  ],
});
await waitUntilListening(
  network,
  'server',
  [25, 465, 587, 993],
  () => smtp.log() + mx.log() + mailboxes.log(),
);

const authority = join(lab.directory, 'authority.pem');
await writeFile(authority, setup.trusted);
const program = await network.spawn(
  'client',
  process.execPath,
  [walk, ...process.argv.slice(2).map((path) => resolve(path))],
  {
    env: { ...withoutProxy, NODE_EXTRA_CA_CERTS: authority },
  },
);
const { code } = await program.ended;
await program.drained;
process.stdout.write(program.output());
if (code !== 0)
  throw new Error(`the walk ended with ${code}\n${smtp.log()}\n${mx.log()}\n${mailboxes.log()}`);
