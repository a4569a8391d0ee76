import { replyLines } from './answers.ts';
import { type Channel, SessionEnd } from './channel.ts';
import { offeredMechanisms } from './extensions.ts';
import type { SaslContext, SaslStep, ServerMechanism } from './sasl/mechanism.ts';
import { startMechanism } from './sasl/start-mechanism.ts';
import { channelBindings, verifiedPeer } from './server-tls.ts';

/** What an AUTH command came to. `undefined` as user: refused, given up or not begun. */
export interface LoginOutcome {
  readonly user?: string;
  /** A login was tried and failed. */
  readonly failed: boolean;
}

const notBegun: LoginOutcome = { failed: false };

/**
 * Answers AUTH, asks and hears what the mechanism needs, and says how it went.
 *
 * @param mayFail false: one failure more and the server hangs up with 421 in place of its 535
 */
export async function serveLogin(
  channel: Channel,
  argument: string,
  line: string,
  mayFail: boolean,
): Promise<LoginOutcome> {
  const { options, insideTls } = channel;
  const [word = '', initial] = argument.split(' ');
  const answer = channel.answerTo('auth', line);
  if (answer) {
    await channel.give(answer);
    return notBegun;
  }
  const name = offeredMechanisms(options, insideTls).find((one) => one === word.toUpperCase());
  if (!name) {
    const needsTls = !insideTls && offeredMechanisms(options, true).length > 0;
    await channel.reply([
      needsTls
        ? '538 5.7.11 Encryption required for requested authentication mechanism'
        : '504 5.5.4 Unrecognized authentication type',
    ]);
    return notBegun;
  }
  const heard: string[] = initial === undefined ? [] : [initial];
  const result = await exchange(channel, startMechanism(name, saslContext(channel)), initial, heard);
  if (!result) return notBegun;
  const accepted = result.kind === 'accepted';
  const user = result.kind === 'accepted' || result.kind === 'refused' ? result.user : '';
  channel.services.log.logins.push({
    session: channel.number,
    mechanism: name,
    user,
    accepted,
    tls: insideTls,
  });
  if (accepted) {
    const outcome = await channel.say('auth-result', line, '235 2.7.0 Authentication successful');
    return outcome === 'accepted' ? { user, failed: false } : { failed: true };
  }
  if (!mayFail) {
    await channel.reply([`421 4.7.0 ${channel.host} Error: too many errors`]);
    throw new SessionEnd('close');
  }
  const echo =
    options.echoPassword && result.kind === 'refused'
      ? ` (user ${user}, password ${result.password ?? ''})`
      : '';
  const text =
    result.kind === 'malformed' ? `501 5.5.2 ${result.why}` : `535 5.7.8 Error: authentication failed${echo}`;
  await channel.say('auth-result', line, ...(options.echoLogin ? withEcho(text, line, heard) : [text]));
  return { failed: true };
}

/** The reply with everything the client sent in this login, in the forms a careless server might show it. */
function withEcho(text: string, line: string, heard: readonly string[]): readonly string[] {
  const forms = heard.flatMap((one) => {
    const bytes = Buffer.from(one, 'base64');
    const decoded = bytes.toString('latin1').replaceAll(/[\r\n]/g, ' ');
    return [one, decoded, bytes.toString('hex'), bytes.toString('base64url'), encodeURIComponent(one)];
  });
  const [code, rest] = [text.slice(0, 3), text.slice(4)];
  return [...[line, ...forms].map((form) => `${code}-${form}`), `${code} ${rest}`];
}

/** The challenges and responses; `undefined` when the client gave up or an answer ended it. */
async function exchange(
  channel: Channel,
  mechanism: ServerMechanism,
  initial: string | undefined,
  heard: string[],
): Promise<SaslStep | undefined> {
  // RFC 4954 §4: a lone `=` is an initial response of no bytes.
  let response = initial === undefined ? undefined : Buffer.from(initial === '=' ? '' : initial, 'base64');
  for (;;) {
    const step = mechanism.step(response);
    if (step.kind !== 'challenge') return step;
    const given = channel.answerTo('auth-challenge', '');
    if (given) {
      const outcome = await channel.give(given);
      const last = replyLines(given.reply).at(-1) ?? '';
      if (outcome === 'refused' || !last.startsWith('334')) return undefined;
    } else {
      await channel.reply([`334 ${step.challenge.toString('base64')}`]);
    }
    const line = await channel.reader.readLine();
    if (line === undefined) throw new SessionEnd('close');
    channel.note('response', line);
    heard.push(line);
    if (line === '*') {
      await channel.reply(['501 5.7.0 Authentication aborted']);
      return undefined;
    }
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(line)) return { kind: 'malformed', why: 'base64 wanted' };
    response = Buffer.from(line, 'base64');
  }
}

function saslContext(channel: Channel): SaslContext {
  const peer = channel.secure && verifiedPeer(channel.secure, channel.services.tls);
  const name = peer && /^CN=(.*)$/m.exec(peer.subject)?.[1];
  return {
    users: channel.options.users ?? [],
    hostname: channel.host,
    scram: channel.options.scram ?? {},
    channelBindings: channel.secure ? channelBindings(channel.secure, channel.services.tls) : new Map(),
    plusOffered: offeredMechanisms(channel.options, channel.insideTls).some((one) => one.endsWith('-PLUS')),
    ...(name ? { certificateName: name } : {}),
    tokenErrorJson:
      channel.options.tokenErrorJson ??
      '{"status":"400","schemes":"Bearer","scope":"https://mail.example.test/"}',
  };
}
