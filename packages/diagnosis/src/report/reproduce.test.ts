import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Lab } from '../../../lab/src/lab.ts';
import { type ScriptedServer, startScriptedServer } from '../../../lab/src/scripted/server.ts';
import { factsWith, refusedLogin, reply, tlsFacts } from '../checks/support/facts-builder.ts';
import { readHost } from '../settings/hidden-characters.ts';
import { quote, reproduce } from './reproduce.ts';

describe('quoting for a shell', () => {
  test.each([
    ['mail.example.com', 'mail.example.com'],
    ['app+tag@example.com', 'app+tag@example.com'],
    ["o'brien@example.com", "'o'\\''brien@example.com'"],
    ['$(reboot)', "'$(reboot)'"],
    ['a b;c', "'a b;c'"],
    ['[10.0.0.5]', "'[10.0.0.5]'"],
    ['', "''"],
    ['*', "'*'"],
  ])('%j', (word, quoted) => {
    expect(quote(word)).toBe(quoted);
  });

  test.each(["it's", '"; rm -rf ~ #', '$HOME `id`', 'a\nb', '\\', '!', 'ünï'])(
    'a shell gives %j back',
    async (word) => {
      expect(await run(`printf %s ${quote(word)}`)).toBe(word);
    },
  );
});

describe('which commands', () => {
  test('a name that cannot be resolved: only that', () => {
    expect(reproduce(factsWith(), 'dns')).toEqual(['nslookup mail.example.com']);
  });

  test('a port that cannot be reached', () => {
    expect(reproduce(factsWith(), 'tcp')).toEqual([
      'nslookup mail.example.com',
      'telnet mail.example.com 587',
    ]);
  });

  test('TLS', () => {
    expect(reproduce(factsWith(), 'starttls')[2]).toBe(
      'openssl s_client -connect mail.example.com:587 -starttls smtp -servername mail.example.com -showcerts -crlf',
    );
  });

  test('implicit TLS to an IPv6 address: no server name (RFC 6066)', () => {
    const facts = factsWith({
      settings: { host: '2606:4700::25', port: 465, effective: { mode: 'implicit', required: true } },
    });
    expect(reproduce(facts, 'tls')).toEqual([
      'telnet 2606:4700::25 465',
      "openssl s_client -connect '[2606:4700::25]:465' -showcerts -crlf",
    ]);
  });

  test('a login, with the name that was said in EHLO and the mechanism that was tried', () => {
    const facts = factsWith({
      session: { ...refusedLogin(reply(535, '5.7.8 no'), { mechanism: 'LOGIN' }), ehloName: '[10.1.2.3]' },
    });
    const command = reproduce(facts, 'auth').at(-1);
    expect(command).toContain("--ehlo '[10.1.2.3]'");
    expect(command).toContain('--auth LOGIN --auth-user app@example.com');
    expect(command).toContain('--quit-after RCPT');
  });

  test('a mechanism that swaks does not know is not asked of it', () => {
    const facts = factsWith({
      session: refusedLogin(reply(535, '5.7.8 no'), { mechanism: 'SCRAM-SHA-256' }),
    });
    expect(reproduce(facts, 'auth').at(-1)).toContain('--auth PLAIN,LOGIN ');
  });

  test('through a proxy the name is resolved there, as in the check', () => {
    const http = factsWith({ settings: { proxy: 'http://proxy.example.net:3128' } });
    expect(reproduce(http, 'tcp')).toEqual([
      'curl -v -p -x http://proxy.example.net:3128 smtp://mail.example.com:587',
    ]);
    const socks = factsWith({ settings: { proxy: 'socks5://proxy.example.net:1080' } });
    expect(reproduce(socks, 'tcp')[0]).toContain('-x socks5h://proxy.example.net:1080');
  });
});

async function run(command: string, input = ''): Promise<string> {
  const child = spawn('/bin/sh', ['-c', command], { stdio: 'pipe' });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  await once(child, 'close');
  return Buffer.concat(output).toString('utf8');
}

describe('the commands work', () => {
  let lab: Lab;
  let server: ScriptedServer;
  beforeAll(async () => {
    lab = await Lab.open();
    server = await startScriptedServer(lab, {
      users: [{ name: 'alice@lab.test', password: 'correct-Horse7battery' }],
    });
  });
  afterAll(() => lab.close());

  const commandsFor = () => {
    const { port } = server;
    return reproduce(
      factsWith({
        settings: {
          host: 'localhost',
          hostReading: readHost('localhost'),
          port,
          username: 'alice@lab.test',
          from: 'alice@lab.test',
          to: 'bob@lab.test',
        },
        session: { ehloName: 'client.lab.test', tls: tlsFacts({ serverName: 'localhost' }) },
      }),
      null,
    );
  };

  test('openssl shows the chain', async () => {
    const openssl = commandsFor().find((command) => command.startsWith('openssl'));
    expect(await run(`${openssl}`, 'QUIT\n')).toContain('BEGIN CERTIFICATE');
  });

  test('swaks asks for the password, logs in and stops after RCPT', async () => {
    const swaks = commandsFor().find((command) => command.startsWith('swaks'));
    const output = await run(`${swaks}`, 'correct-Horse7battery\n');
    expect(output).toMatch(/<~ +235/);
    expect(output).toMatch(/~> RCPT TO:<bob@lab.test>\s+<~ +250/);
    expect(output).not.toMatch(/~> DATA/);
  });
});
