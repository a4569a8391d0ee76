import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { TLSSocket } from 'node:tls';
import { type AnswerBook, replyLines } from './answers.ts';
import { announces, defaultSizeLimit, extensionLines, offeredMechanisms } from './extensions.ts';
import { playHandshakeFault } from './handshake-faults.ts';
import { LineReader } from './line-reader.ts';
import type { ScriptedEvent, ScriptedLog } from './log.ts';
import type { Aftermath, Answer, ScriptedServerOptions, ScriptedStage } from './options.ts';
import { mailParameters, type PathArgument, parsePath, rcptParameters } from './path.ts';
import type { SaslContext, SaslStep, ServerMechanism } from './sasl/mechanism.ts';
import { startMechanism } from './sasl/start-mechanism.ts';
import { acceptTls, channelBindings, type ServerTls, verifiedPeer } from './server-tls.ts';
import { Writer } from './writer.ts';

/** What a server shares among its sessions. */
export interface SessionServices {
  readonly options: ScriptedServerOptions;
  readonly answers: AnswerBook;
  readonly log: ScriptedLog;
  readonly tls: ServerTls;
}

/** Thrown to leave the dialogue from any depth; carries how the connection ends. */
class SessionEnd {
  readonly how: Exclude<Aftermath, 'continue'>;
  constructor(how: Exclude<Aftermath, 'continue'>) {
    this.how = how;
  }
}

interface Transaction {
  readonly reversePath: string;
  readonly smtpUtf8: boolean;
  readonly forwardPaths: string[];
  chunks: Buffer[];
}

/** What an exchange came to: `accepted` when the reply sent was positive, whoever chose it. */
type Outcome = 'accepted' | 'refused';

/** Serves one connection over any stream until either side ends it. Never rejects. */
export async function serveSession(stream: Duplex, services: SessionServices): Promise<void> {
  await new Session(stream, services).run();
}

class Session {
  readonly #services: SessionServices;
  readonly #options: ScriptedServerOptions;
  readonly #raw: Duplex;
  readonly #number: number;
  readonly #reader = new LineReader();
  readonly #writer: Writer;
  #secure: TLSSocket | undefined;
  #greeted = false;
  #user: string | undefined;
  #authFailures = 0;
  #transaction: Transaction | undefined;
  #early: ScriptedStage | undefined;

  constructor(stream: Duplex, services: SessionServices) {
    this.#raw = stream;
    this.#services = services;
    this.#options = services.options;
    this.#number = services.log.nextSession();
    this.#writer = new Writer(stream, services.options.delivery ?? {});
    // A client that resets must not take the lab down.
    stream.on('error', () => undefined);
  }

  async run(): Promise<void> {
    this.#reader.attach(this.#raw);
    this.#note('connect', this.#raw instanceof Socket ? (this.#raw.remoteAddress ?? '') : 'memory');
    try {
      if (this.#options.security === 'implicit') await this.#startTls();
      await this.#dialogue();
      this.#end('close');
    } catch (error) {
      if (!(error instanceof SessionEnd)) throw error;
      if (error.how === 'stall') await this.#reader.drain();
      this.#end(error.how === 'reset' ? 'reset' : 'close');
    } finally {
      this.#note('close', '');
    }
  }

  get #host(): string {
    return this.#options.hostname ?? 'mail.example.test';
  }

  get #insideTls(): boolean {
    return this.#secure !== undefined;
  }

  async #dialogue(): Promise<void> {
    const lmtp = this.#options.protocol === 'lmtp';
    const software = this.#options.software ?? `${lmtp ? 'LMTP' : 'ESMTP'} ready`;
    if ((await this.#say('greeting', '', `220 ${this.#host} ${software}`)) === 'refused') return;
    for (;;) {
      const line = await this.#reader.readLine();
      if (line === undefined) return;
      this.#note('command', line);
      const [, verb = '', argument = ''] = /^(\S*) ?(.*)$/s.exec(line) ?? [];
      if (!(await this.#command(verb.toUpperCase(), argument, line))) return;
    }
  }

  /** False when the session is over. */
  async #command(verb: string, argument: string, line: string): Promise<boolean> {
    const lmtp = this.#options.protocol === 'lmtp';
    if (this.#options.requireTls && !this.#insideTls && !/^(EHLO|LHLO|NOOP|QUIT|STARTTLS)$/.test(verb)) {
      await this.#reply(['530 5.7.0 Must issue a STARTTLS command first']);
      return true;
    }
    switch (verb) {
      case lmtp ? 'LHLO' : 'EHLO':
        await this.#ehlo(argument, line);
        return true;
      case lmtp ? '' : 'HELO':
        if (argument) this.#greeted = (await this.#say('helo', line, `250 ${this.#host}`)) === 'accepted';
        else await this.#reply(['501 Syntax: HELO hostname']);
        return true;
      case 'STARTTLS':
        await this.#starttls(line);
        return true;
      case 'AUTH':
        return this.#auth(argument, line);
      case 'MAIL':
        await this.#mail(argument, line);
        return true;
      case 'RCPT':
        await this.#rcpt(argument, line);
        return true;
      case 'DATA':
        await this.#data(line);
        return true;
      case 'BDAT':
        await this.#bdat(argument, line);
        return true;
      case 'RSET':
        this.#transaction = undefined;
        await this.#say('rset', line, '250 2.0.0 Ok');
        return true;
      case 'NOOP':
        await this.#say('noop', line, '250 2.0.0 Ok');
        return true;
      case 'VRFY':
        await this.#say('vrfy', line, '252 2.0.0 Cannot VRFY user, but will accept message');
        return true;
      case 'QUIT':
        await this.#say('quit', line, '221 2.0.0 Bye');
        return false;
      default:
        await this.#say('unknown', line, '500 5.5.2 Error: command not recognized');
        return true;
    }
  }

  async #ehlo(argument: string, line: string): Promise<void> {
    this.#transaction = undefined;
    if (!argument) return this.#reply(['501 5.5.4 Syntax: EHLO hostname']);
    const lines = [this.#host, ...extensionLines(this.#options, this.#insideTls)];
    const coded = lines.map((text, index) => `250${index === lines.length - 1 ? ' ' : '-'}${text}`);
    this.#greeted = (await this.#say('ehlo', line, ...coded)) === 'accepted';
  }

  async #starttls(line: string): Promise<void> {
    if (this.#insideTls) return this.#reply(['503 5.5.1 TLS already active']);
    if (!announces(this.#options, false, 'STARTTLS'))
      return this.#reply(['502 5.5.1 Command not implemented']);
    const inject = this.#options.injectAfterStarttls;
    const accepted = inject === undefined;
    if (!accepted) {
      await this.#writer.bytes(Buffer.from(`220 2.0.0 Ready to start TLS\r\n${inject}`, 'latin1'));
    } else if ((await this.#say('starttls', line, '220 2.0.0 Ready to start TLS')) === 'refused') {
      return;
    }
    await this.#startTls();
    this.#greeted = false;
    this.#user = undefined;
    this.#transaction = undefined;
  }

  async #startTls(): Promise<void> {
    const answer = this.#services.answers.find('tls', '', false);
    if (answer) await this.#give(answer);
    const { tls } = this.#services;
    if (tls.options.fault) throw new SessionEnd(await this.#brokenHandshake(tls));
    const early = this.#reader.detach();
    // Bytes the client sent with STARTTLS, before the 220: command injection, or the hello of a hasty client.
    if (early.length > 0) {
      this.#note('early-bytes', early.toString('latin1'));
      this.#raw.unshift(early);
    }
    try {
      this.#secure = await acceptTls(this.#raw, tls);
    } catch (error) {
      this.#note('tls-error', error instanceof Error ? error.message : String(error));
      throw new SessionEnd('close');
    }
    this.#secure.on('error', () => undefined);
    this.#reader.attach(this.#secure);
    this.#writer.stream = this.#secure;
    this.#note('tls', `${this.#secure.getProtocol()} ${this.#secure.getCipher().name}`);
  }

  async #brokenHandshake(tls: ServerTls): Promise<'close' | 'reset' | 'stall'> {
    const fault = tls.options.fault ?? 'close';
    this.#note('tls-error', `fault played: ${fault}`);
    return playHandshakeFault(fault, tls, this.#reader, this.#writer);
  }

  /** False when too many logins failed and the server hung up. */
  async #auth(argument: string, line: string): Promise<boolean> {
    const offered = offeredMechanisms(this.#options, this.#insideTls);
    const [word = '', initial] = argument.split(' ');
    const answer = this.#services.answers.find('auth', line, this.#insideTls);
    if (answer) {
      await this.#give(answer);
      return true;
    }
    if (!this.#greeted || this.#user !== undefined || this.#transaction) {
      await this.#reply(['503 5.5.1 Bad sequence of commands']);
      return true;
    }
    const name = offered.find((one) => one === word.toUpperCase());
    if (!name) {
      const needsTls = !this.#insideTls && offeredMechanisms(this.#options, true).length > 0;
      await this.#reply([
        needsTls
          ? '538 5.7.11 Encryption required for requested authentication mechanism'
          : '504 5.5.4 Unrecognized authentication type',
      ]);
      return true;
    }
    const result = await this.#exchange(startMechanism(name, this.#saslContext()), initial);
    if (!result) return true;
    const user = result.kind === 'accepted' || result.kind === 'refused' ? result.user : '';
    this.#services.log.logins.push({
      session: this.#number,
      mechanism: name,
      user,
      accepted: result.kind === 'accepted',
      tls: this.#insideTls,
    });
    if (result.kind === 'accepted') {
      const outcome = await this.#say('auth-result', line, '235 2.7.0 Authentication successful');
      if (outcome === 'accepted') this.#user = user;
      return true;
    }
    this.#authFailures += 1;
    if (this.#authFailures >= (this.#options.maxAuthFailures ?? 3)) {
      await this.#reply([`421 4.7.0 ${this.#host} Error: too many errors`]);
      return false;
    }
    const echo =
      this.#options.echoPassword && result.kind === 'refused'
        ? ` (user ${user}, password ${result.password ?? ''})`
        : '';
    const text =
      result.kind === 'malformed'
        ? `501 5.5.2 ${result.why}`
        : `535 5.7.8 Error: authentication failed${echo}`;
    await this.#say('auth-result', line, text);
    return true;
  }

  /** The challenges and responses; `undefined` when the client gave up or an answer ended it. */
  async #exchange(mechanism: ServerMechanism, initial: string | undefined): Promise<SaslStep | undefined> {
    // RFC 4954 §4: a lone `=` is an initial response of no bytes.
    let response = initial === undefined ? undefined : Buffer.from(initial === '=' ? '' : initial, 'base64');
    for (;;) {
      const step = mechanism.step(response);
      if (step.kind !== 'challenge') return step;
      const given = this.#services.answers.find('auth-challenge', '', this.#insideTls);
      if (given) {
        const outcome = await this.#give(given);
        const last = replyLines(given.reply).at(-1) ?? '';
        if (outcome === 'refused' || !last.startsWith('334')) return undefined;
      } else {
        await this.#reply([`334 ${step.challenge.toString('base64')}`]);
      }
      const line = await this.#reader.readLine();
      if (line === undefined) throw new SessionEnd('close');
      this.#note('response', line);
      if (line === '*') {
        await this.#reply(['501 5.7.0 Authentication aborted']);
        return undefined;
      }
      if (!/^[A-Za-z0-9+/]*={0,2}$/.test(line)) return { kind: 'malformed', why: 'base64 wanted' };
      response = Buffer.from(line, 'base64');
    }
  }

  #saslContext(): SaslContext {
    const peer = this.#secure && verifiedPeer(this.#secure, this.#services.tls);
    const name = peer && /^CN=(.*)$/m.exec(peer.subject)?.[1];
    return {
      users: this.#options.users ?? [],
      hostname: this.#host,
      scram: this.#options.scram ?? {},
      channelBindings: this.#secure ? channelBindings(this.#secure, this.#services.tls) : new Map(),
      plusOffered: offeredMechanisms(this.#options, this.#insideTls).some((one) => one.endsWith('-PLUS')),
      ...(name ? { certificateName: name } : {}),
      tokenErrorJson:
        this.#options.tokenErrorJson ??
        '{"status":"400","schemes":"Bearer","scope":"https://mail.example.test/"}',
    };
  }

  async #mail(argument: string, line: string): Promise<void> {
    if (!this.#greeted) return this.#reply(['503 5.5.1 Error: send HELO/EHLO first']);
    const needsAuth = this.#options.requireAuth ?? (this.#options.users ?? []).length > 0;
    if (needsAuth && this.#user === undefined) return this.#reply(['530 5.7.0 Authentication required']);
    if (this.#transaction) return this.#reply(['503 5.5.1 Error: nested MAIL command']);
    const path = parsePath('FROM', argument);
    if (!path) return this.#reply(['501 5.5.4 Syntax: MAIL FROM:<address>']);
    const objection = this.#objection(path, mailParameters);
    if (objection) return this.#reply([objection]);
    const size = Number(path.parameters.get('SIZE') ?? 0);
    if (size > (this.#options.sizeLimit ?? defaultSizeLimit)) {
      return this.#reply(['552 5.3.4 Message size exceeds fixed limit']);
    }
    const smtpUtf8 = path.parameters.has('SMTPUTF8');
    const outcome = await this.#say('mail', line, '250 2.1.0 Ok');
    if (outcome === 'accepted') {
      this.#transaction = { reversePath: path.address, smtpUtf8, forwardPaths: [], chunks: [] };
    }
  }

  async #rcpt(argument: string, line: string): Promise<void> {
    if (!this.#transaction) return this.#reply(['503 5.5.1 Error: need MAIL command']);
    const path = parsePath('TO', argument);
    if (!path || path.address === '') return this.#reply(['501 5.5.4 Syntax: RCPT TO:<address>']);
    const objection = this.#objection(path, rcptParameters);
    if (objection) return this.#reply([objection]);
    const outcome = await this.#say('rcpt', line, '250 2.1.5 Ok');
    if (outcome === 'accepted') this.#transaction.forwardPaths.push(path.address);
  }

  /** A refusal of an address or parameter that needs an extension which is not announced. */
  #objection(path: PathArgument, known: ReadonlyMap<string, string>): string | undefined {
    for (const name of path.parameters.keys()) {
      const keyword = known.get(name);
      if (!keyword || !announces(this.#options, this.#insideTls, keyword)) {
        return `555 5.5.4 Unsupported option: ${name}`;
      }
    }
    const utf8 = this.#transaction?.smtpUtf8 || path.parameters.has('SMTPUTF8');
    // Lines are read as Latin-1, so any octet above 127 shows as such a character.
    return /[\x80-\xff]/.test(path.address) && !utf8
      ? '553 5.6.7 Must use SMTPUTF8 for this address'
      : undefined;
  }

  async #data(line: string): Promise<void> {
    if (!this.#transaction || this.#transaction.forwardPaths.length === 0) {
      return this.#reply([
        this.#transaction ? '554 5.5.1 Error: no valid recipients' : '503 5.5.1 Error: need MAIL command',
      ]);
    }
    if ((await this.#say('data', line, '354 End data with <CR><LF>.<CR><LF>')) === 'refused') return;
    const lines: string[] = [];
    for (;;) {
      const text = await this.#reader.readLine();
      if (text === undefined) return;
      if (text === '.') break;
      lines.push(text.startsWith('.') ? text.slice(1) : text);
    }
    await this.#finishMessage('DATA', lines.map((text) => `${text}\r\n`).join(''));
  }

  async #bdat(argument: string, line: string): Promise<void> {
    const [, size, last] = /^(\d+)( LAST)?$/i.exec(argument) ?? [];
    if (size === undefined) return this.#reply(['501 5.5.4 Syntax: BDAT count [LAST]']);
    const octets = await this.#reader.readOctets(Number(size));
    if (!octets) return;
    if (!announces(this.#options, this.#insideTls, 'CHUNKING'))
      return this.#reply(['502 5.5.1 Command not implemented']);
    const transaction = this.#transaction;
    if (!transaction || transaction.forwardPaths.length === 0)
      return this.#reply(['503 5.5.1 Error: need RCPT command']);
    transaction.chunks.push(octets);
    if (last) await this.#finishMessage('BDAT', Buffer.concat(transaction.chunks).toString('latin1'));
    else await this.#say('data', line, `250 2.0.0 ${size} octets received`);
  }

  async #finishMessage(by: 'DATA' | 'BDAT', content: string): Promise<void> {
    const transaction = this.#transaction;
    this.#transaction = undefined;
    if (!transaction) return;
    const { reversePath, forwardPaths } = transaction;
    this.#services.log.messages.push({ session: this.#number, reversePath, forwardPaths, content, by });
    // LMTP answers once for each recipient (RFC 2033 §4.2).
    const times = this.#options.protocol === 'lmtp' ? forwardPaths.length : 1;
    for (let count = 0; count < times; count += 1)
      await this.#say('message', '', '250 2.0.0 Ok: queued as 4LAB0001');
  }

  /** Says the healthy reply, or what the options put in its place. */
  async #say(stage: ScriptedStage, line: string, ...healthy: readonly string[]): Promise<Outcome> {
    const answer = this.#services.answers.find(stage, line, this.#insideTls);
    if (answer) return this.#give(answer);
    if (this.#early === stage) {
      // It has been said already, together with the reply before.
      this.#early = undefined;
      return outcomeOf(healthy);
    }
    await this.#reply(healthy, stage);
    return outcomeOf(healthy);
  }

  async #give(answer: Answer): Promise<Outcome> {
    if (answer.delayMs !== undefined) await pause(answer.delayMs, undefined, { ref: false });
    const lines = replyLines(answer.reply);
    if (lines.length > 0) await this.#reply(lines);
    if (answer.raw !== undefined) {
      await this.#writer.bytes(
        typeof answer.raw === 'string' ? Buffer.from(answer.raw, 'latin1') : answer.raw,
      );
    }
    if (answer.afterwards !== undefined && answer.afterwards !== 'continue')
      throw new SessionEnd(answer.afterwards);
    return outcomeOf(lines);
  }

  async #reply(lines: readonly string[], stage?: ScriptedStage): Promise<void> {
    for (const line of lines) this.#note('reply', line);
    const early = this.#options.replyEarlyTo;
    if (early !== undefined && stage !== undefined && precedes(stage, early)) {
      this.#early = early;
      await this.#writer.lines([...lines, early === 'mail' ? '250 2.1.0 Ok' : '250 2.0.0 Ok']);
      return;
    }
    await this.#writer.lines(lines);
  }

  #end(how: 'close' | 'reset'): void {
    this.#writer.end(how, this.#raw instanceof Socket ? this.#raw : undefined);
  }

  #note(kind: ScriptedEvent['kind'], text: string): void {
    this.#services.log.events.push({ session: this.#number, kind, text, tls: this.#insideTls });
  }
}

/** Nothing said counts as accepted: the dialogue goes on, and the client waits. */
function outcomeOf(lines: readonly string[]): Outcome {
  const code = lines.at(-1) ?? '2';
  return code.startsWith('2') || code.startsWith('3') ? 'accepted' : 'refused';
}

/** Whether the reply to `early` rides on the reply to `stage`. */
function precedes(stage: ScriptedStage, early: ScriptedStage): boolean {
  const order: readonly ScriptedStage[] = [
    'greeting',
    'ehlo',
    'auth-result',
    'mail',
    'rcpt',
    'data',
    'message',
    'quit',
  ];
  return order.indexOf(stage) >= 0 && order.indexOf(stage) + 1 === order.indexOf(early);
}
