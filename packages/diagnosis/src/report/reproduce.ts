import { isIP } from 'node:net';
import type { Facts } from '../facts.ts';
import { type Stage, stages } from '../vocabulary.ts';

/** Quotes a word for a POSIX shell when it needs it. */
export function quote(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** The commands by which a person sees the same without Postroad, up to the stage that failed. No secret is in them: they ask for it. */
export function reproduce(facts: Facts, failedAt: Stage | null): readonly string[] {
  const { settings } = facts;
  const host = settings.hostReading.cleaned ?? settings.host;
  const { port } = settings;
  const reached = failedAt === null ? stages.length : stages.indexOf(failedAt);
  const at = (stage: Stage) => reached >= stages.indexOf(stage);
  const commands: string[] = [];
  if (isIP(host) === 0 && settings.proxy === undefined) commands.push(`nslookup ${quote(host)}`);
  if (failedAt === 'configuration' || failedAt === 'dns') return commands;
  if (settings.proxy !== undefined) {
    // As in the check: the proxy resolves the name.
    const proxy = settings.proxy.replace(/^socks5:/, 'socks5h:');
    commands.push(`curl -v -p -x ${quote(proxy)} ${quote(`smtp://${host}:${port}`)}`);
    return commands;
  }
  commands.push(`telnet ${quote(host)} ${port}`);
  if (at('tls') && settings.effective.mode !== 'none') {
    const address = isIP(host) === 6 ? `[${host}]:${port}` : `${host}:${port}`;
    const name = isIP(host) === 0 ? ` -servername ${quote(host)}` : '';
    const starttls = settings.effective.mode === 'starttls' ? ' -starttls smtp' : '';
    commands.push(`openssl s_client -connect ${quote(address)}${starttls}${name} -showcerts -crlf`);
  }
  if (at('auth') && (settings.login === 'password' || settings.from !== undefined))
    commands.push(swaks(facts, host));
  return commands;
}

/** Those of a password that swaks can do; it has no SCRAM. */
const SWAKS_MECHANISMS: ReadonlySet<string> = new Set(['PLAIN', 'LOGIN', 'CRAM-MD5']);

function swaks(facts: Facts, host: string): string {
  const { settings, session } = facts;
  const tried = session?.login.attempts.at(-1)?.mechanism;
  const mechanism = tried !== undefined && SWAKS_MECHANISMS.has(tried) ? tried : 'PLAIN,LOGIN';
  const tls =
    settings.effective.mode === 'implicit' ? ' --tls-on-connect' : session?.tls === undefined ? '' : ' --tls';
  const login =
    settings.login === 'password' ? ` --auth ${mechanism} --auth-user ${quote(settings.username ?? '')}` : '';
  const from = settings.from === undefined ? '' : ` --from ${quote(settings.from)}`;
  const to = settings.to === undefined ? '' : ` --to ${quote(settings.to)}`;
  const stop = settings.send
    ? ''
    : ` --quit-after ${settings.to !== undefined ? 'RCPT' : settings.from !== undefined ? 'MAIL' : 'AUTH'}`;
  return `swaks --server ${quote(host)} --port ${settings.port} --ehlo ${quote(session?.ehloName ?? settings.ehloName)}${tls}${login}${from}${to}${stop}`;
}
