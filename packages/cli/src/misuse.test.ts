import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { fileReason } from './input/secrets.ts';
import { runCli } from './testing/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'postroad-misuse-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const notPem = file('not.pem', 'this is no certificate\n');
const brokenPem = file('broken.pem', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n');
const empty = file('empty.csv', '');
const comments = file('comments.csv', '# nothing\n\n# here\n');
const headerOnly = file('header.csv', 'host,port\n');
const badPort = file('bad-port.csv', 'host,port\nmail.example.com,587\nmail.example.com,70000\n');
const badPlain = file('plain.csv', 'mail.example.com:587\nmail.example.com:70000\n');
const unknownColumn = file('column.csv', 'host,prt\nmail.example.com,25\n');
const passwordColumn = file('password.csv', 'host,user,password\nmail.example.com,a,geheim-canary\n');
const openQuote = file('quote.csv', 'host,port\nmail.example.com,25\n"mail.example.com,25\n');
const fewFields = file('few.csv', 'host,port,security\nmail.example.com,25\n');
const badSecurity = file('security.csv', 'host,security\nmail.example.com,ssl3\n');
const toWithoutFrom = file('to.csv', 'host,to\nmail.example.com,a@example.com\n');
const noPassword = file('login.csv', 'host,user\nmail.example.com,alice\n');
const binary = file('binary.csv', 'mail.example.com\n\0\u0001\u0002');
const steering = file('escape.csv', 'host,port\nmail.example.com,\x1b[31m\n');
const blank = file('blank.csv', 'mail.example.com\nmail.example.com 587\n');

/** Arguments, and what the one sentence must name. */
const cases: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['unknown option', ['check', 'mail.example.com', '--sercurity', 'none'], /--sercurity.*--security/s],
  ['unknown command', ['chek'], /chek.*check/s],
  ['no server', ['check'], /which server/],
  ['empty server', ['check', ''], /empty/],
  ['port 0', ['check', 'mail.example.com:0'], /1 to 65535, not "0"/],
  ['port too high', ['check', 'mail.example.com:65536'], /1 to 65535, not "65536"/],
  ['port of letters', ['check', 'mail.example.com:smtp'], /1 to 65535, not "smtp"/],
  ['negative port', ['check', 'mail.example.com:-25'], /1 to 65535, not "-25"/],
  ['TLS mode', ['check', 'mail.example.com', '--security', 'ssl'], /auto, starttls, implicit, none/],
  ['--ports out of range', ['check', 'mail.example.com', '--ports', '587,70000'], /--ports.*"70000"/],
  ['time of letters', ['check', 'mail.example.com', '--timeout', 'soon'], /--timeout.*"soon"/],
  [
    'a time too short for any answer',
    ['check', 'mail.example.com', '--timeout', '0.001'],
    /--timeout.*0\.1 to 3600/,
  ],
  ['--concurrency without --file', ['check', 'mail.example.com', '--concurrency', '5'], /--file/],
  ['port of a DNS server', ['check', 'mail.example.com', '--dns-server', '192.0.2.53:70000'], /--dns-server/],
  [
    'client certificate that is none',
    ['check', 'mail.example.com', '--client-cert', notPem, '--client-key', notPem],
    /--client-cert: .*not\.pem.*PEM/,
  ],
  [
    'an OAuth option alone',
    ['check', 'mail.example.com', '--oauth-token-endpoint', 'https://login.example.com/token'],
    /--oauth-token-endpoint needs --oauth-grant/,
  ],
  [
    'empty password file',
    ['check', 'mail.example.com', '--user', 'a', '--password-file', empty],
    /--password-file: the password is empty/,
  ],
  [
    'no password on standard input',
    ['check', 'mail.example.com', '--user', 'a', '--password-stdin'],
    /--password-stdin: the password is empty/,
  ],
  [
    'facts saved where nothing can be',
    ['check', 'mail.example.com', '--save-facts', join(folder, 'nix', 'facts.json')],
    /--save-facts.*facts\.json/,
  ],
  [
    'escape sequence in an option',
    ['check', 'mail.example.com', '--source', '\x1b]0;x\x07'],
    /\\x1b\]0;x\\x07/,
  ],
  ['escape sequence in an option name', ['check', 'mail.example.com', '--\x1b[31m'], /\\x1b\[31m/],
  ['escape sequence in a targets file', ['check', '--file', steering], /line 2: .*\\x1b\[31m/],
  ['--to without --from', ['check', 'mail.example.com', '--to', 'a@example.com'], /--to needs --from/],
  ['--send alone', ['check', 'mail.example.com', '--send'], /--send needs --from and --to/],
  ['no address', ['check', 'mail.example.com', '--from', 'alice'], /--from.*name@example\.com/],
  ['CA file missing', ['check', 'mail.example.com', '--ca', join(folder, 'nix')], /--ca.*no such file/],
  ['CA file is a folder', ['check', 'mail.example.com', '--ca', folder], /--ca.*folder/],
  ['CA file without certificate', ['check', 'mail.example.com', '--ca', notPem], /--ca.*no certificate/],
  ['CA file broken', ['check', 'mail.example.com', '--ca', brokenPem], /--ca.*cannot be read/],
  [
    'password file missing',
    ['check', 'mail.example.com', '--user', 'a', '--password-file', join(folder, 'nix')],
    /--password-file.*no such file/,
  ],
  [
    'password variable not set',
    ['check', 'mail.example.com', '--user', 'a', '--password-env', 'NO_SUCH_VARIABLE'],
    /NO_SUCH_VARIABLE is not set/,
  ],
  [
    'two password sources',
    ['check', 'mail.example.com', '--user', 'a', '--password-env', 'PATH', '--password-stdin'],
    /only one of/,
  ],
  ['password without user', ['check', 'mail.example.com', '--password-env', 'PATH'], /needs --user/],
  ['user without password', ['check', 'mail.example.com', '--user', 'a'], /--password-env VAR/],
  ['password as argument', ['check', 'mail.example.com', '--password', 'geheim-canary'], /--password-env/],
  ['password in one word', ['check', 'mail.example.com', '--password=geheim-canary'], /--password-env/],
  ['unknown mechanism', ['check', 'mail.example.com', '--mechanism', 'ROT13'], /PLAIN.*"ROT13"/],
  ['proxy', ['check', 'mail.example.com', '--proxy', 'ftp://x'], /--proxy/],
  ['source address', ['check', 'mail.example.com', '--source', 'eth0'], /--source.*"eth0"/],
  ['DNS server', ['check', 'mail.example.com', '--dns-server', 'dns.example.com'], /--dns-server/],
  ['JSON and HTML', ['check', 'mail.example.com', '--json', '--html'], /--html.*--json|--json.*--html/],
  ['server and file', ['check', 'mail.example.com', '--file', badPort], /not both/],
  ['concurrency 0', ['check', '--file', badPort, '--concurrency', '0'], /1 to 2000, not "0"/],
  ['concurrency too high', ['check', '--file', badPort, '--concurrency', '2001'], /1 to 2000, not "2001"/],
  ['HTML of a fleet', ['check', '--file', badPort, '--html'], /--html/],
  ['targets file missing', ['check', '--file', join(folder, 'nix')], /--file.*no such file/],
  ['targets file is a folder', ['check', '--file', folder], /--file.*folder/],
  ['targets file empty', ['check', '--file', empty], /holds no server/],
  ['only comments', ['check', '--file', comments], /holds no server/],
  ['only a header', ['check', '--file', headerOnly], /holds no server/],
  ['port in line 3', ['check', '--file', badPort], /line 3: .*"70000"/],
  ['port in a plain list', ['check', '--file', badPlain], /line 2: .*"70000"/],
  ['unknown column', ['check', '--file', unknownColumn], /line 1: .*"prt".*host, port/],
  ['password column', ['check', '--file', passwordColumn], /line 1: .*password_env/],
  ['quote never closed', ['check', '--file', openQuote], /line \d+: .*quotation mark/],
  ['missing field', ['check', '--file', fewFields], /line 2: 2 fields.*3 columns/],
  ['TLS mode in a row', ['check', '--file', badSecurity], /line 2: .*"ssl3"/],
  ['row with to and no from', ['check', '--file', toWithoutFrom], /line 2: --to needs --from/],
  ['row with user and no password', ['check', '--file', noPassword], /line 2: .*alice.*password_env/],
  ['binary file', ['check', '--file', binary], /line 2: .*not a text file/],
  ['blank inside a line', ['check', '--file', blank], /line 2: .*blank/],
  ['explain without text', ['explain', ' '], /no text/],
  ['explain with a bad port', ['explain', 'x', '--port', '0'], /--port/],
  ['explain with a bad stage', ['explain', 'x', '--stage', 'lunch'], /lunch/],
  ['replay of nothing', ['replay'], /facts\.json/],
  ['replay of a missing file', ['replay', join(folder, 'nix')], /no such file/],
  ['replay of no JSON', ['replay', notPem], /not JSON/],
];

describe('what cannot be meant ends with one sentence and status 2, and nothing is done', () => {
  test.concurrent.each(cases)('%s', async (_name, args, says) => {
    const { status, stdout, stderr } = await runCli(args);
    expect(stderr).toMatch(says);
    expect(stderr).toMatch(/^postroad: /);
    expect(stderr).not.toContain('geheim-canary');
    expect(stderr).not.toMatch(/ {4}at |\x1b/);
    expect(stdout).toBe('');
    expect(status).toBe(2);
    // Besides the sentence at most the pointer to the help.
    expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(3);
  });
});

test('a file that may not be read is named as such', () => {
  expect(fileReason(Object.assign(new Error(), { code: 'EACCES' }))).toBe('no permission to read it');
});
