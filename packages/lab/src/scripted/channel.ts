import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { TLSSocket } from 'node:tls';
import { type AnswerBook, replyLines } from './answers.ts';
import { playHandshakeFault } from './handshake-faults.ts';
import { LineReader } from './line-reader.ts';
import type { ScriptedEvent, ScriptedLog } from './log.ts';
import type { Aftermath, Answer, ScriptedServerOptions, ScriptedStage } from './options.ts';
import { acceptTls, type ServerTls } from './server-tls.ts';
import { Writer } from './writer.ts';

/** What a server shares among its sessions. */
export interface SessionServices {
  readonly options: ScriptedServerOptions;
  readonly answers: AnswerBook;
  readonly log: ScriptedLog;
  readonly tls: ServerTls;
}

/** Thrown to leave the dialogue from any depth; carries how the connection ends. */
export class SessionEnd {
  readonly how: Exclude<Aftermath, 'continue'>;
  constructor(how: Exclude<Aftermath, 'continue'>) {
    this.how = how;
  }
}

/** What an exchange came to: `accepted` when the reply sent was positive, whoever chose it. */
export type Outcome = 'accepted' | 'refused';

/** One connection of the server: reads lines, says replies or what the options put in their place, upgrades to TLS. */
export class Channel {
  readonly services: SessionServices;
  readonly number: number;
  readonly reader = new LineReader();
  readonly #raw: Duplex;
  readonly #writer: Writer;
  #secure: TLSSocket | undefined;
  #early: ScriptedStage | undefined;

  constructor(stream: Duplex, services: SessionServices) {
    this.#raw = stream;
    this.services = services;
    this.number = services.log.nextSession();
    this.#writer = new Writer(stream, services.options.delivery ?? {});
    // A client that resets must not take the lab down.
    stream.on('error', () => undefined);
    this.reader.attach(stream);
    this.note('connect', stream instanceof Socket ? (stream.remoteAddress ?? '') : 'memory');
  }

  get options(): ScriptedServerOptions {
    return this.services.options;
  }

  get host(): string {
    return this.options.hostname ?? 'mail.example.test';
  }

  /** The TLS connection, once there is one. */
  get secure(): TLSSocket | undefined {
    return this.#secure;
  }

  get insideTls(): boolean {
    return this.#secure !== undefined;
  }

  /** The answer the options want here, in place of a healthy one. */
  answerTo(stage: ScriptedStage, line: string): Answer | undefined {
    return this.services.answers.find(stage, line, this.insideTls);
  }

  /** The server's part of a handshake, or the fault played in its place. Throws SessionEnd when it fails. */
  async startTls(): Promise<void> {
    const answer = this.services.answers.find('tls', '', false);
    if (answer) await this.give(answer);
    const { tls } = this.services;
    if (tls.options.fault) throw new SessionEnd(await this.#brokenHandshake(tls));
    const early = this.reader.detach();
    // Bytes the client sent with STARTTLS, before the 220: command injection, or the hello of a hasty client.
    if (early.length > 0) {
      this.note('early-bytes', early.toString('latin1'));
      this.#raw.unshift(early);
    }
    try {
      this.#secure = await acceptTls(this.#raw, tls);
    } catch (error) {
      this.note('tls-error', error instanceof Error ? error.message : String(error));
      throw new SessionEnd('close');
    }
    this.#secure.on('error', () => undefined);
    this.reader.attach(this.#secure);
    this.#writer.stream = this.#secure;
    this.note('tls', `${this.#secure.getProtocol()} ${this.#secure.getCipher().name}`);
  }

  async #brokenHandshake(tls: ServerTls): Promise<'close' | 'reset' | 'stall'> {
    const fault = tls.options.fault ?? 'close';
    this.note('tls-error', `fault played: ${fault}`);
    return playHandshakeFault(fault, tls, this.reader, this.#writer);
  }

  /** Says the healthy reply, or what the options put in its place. */
  async say(stage: ScriptedStage, line: string, ...healthy: readonly string[]): Promise<Outcome> {
    const answer = this.services.answers.find(stage, line, this.insideTls);
    if (answer) return this.give(answer);
    if (this.#early === stage) {
      // It has been said already, together with the reply before.
      this.#early = undefined;
      return outcomeOf(healthy);
    }
    await this.reply(healthy, stage);
    return outcomeOf(healthy);
  }

  /** Says an answer of the options. Throws SessionEnd where it ends the session. */
  async give(answer: Answer): Promise<Outcome> {
    if (answer.delayMs !== undefined) await pause(answer.delayMs, undefined, { ref: false });
    const lines = replyLines(answer.reply);
    if (lines.length > 0) await this.reply(lines);
    if (answer.raw !== undefined) {
      await this.#writer.bytes(
        typeof answer.raw === 'string' ? Buffer.from(answer.raw, 'latin1') : answer.raw,
      );
    }
    if (answer.afterwards !== undefined && answer.afterwards !== 'continue')
      throw new SessionEnd(answer.afterwards);
    return outcomeOf(lines);
  }

  /** Says these lines, whatever the options want. */
  async reply(lines: readonly string[], stage?: ScriptedStage): Promise<void> {
    for (const line of lines) this.note('reply', line);
    const early = this.options.replyEarlyTo;
    if (early !== undefined && stage !== undefined && precedes(stage, early)) {
      this.#early = early;
      await this.#writer.lines([...lines, early === 'mail' ? '250 2.1.0 Ok' : '250 2.0.0 Ok']);
      return;
    }
    await this.#writer.lines(lines);
  }

  /** Sends bytes as they are. */
  bytes(text: string): Promise<void> {
    return this.#writer.bytes(Buffer.from(text, 'latin1'));
  }

  end(how: 'close' | 'reset'): void {
    this.#writer.end(how, this.#raw instanceof Socket ? this.#raw : undefined);
  }

  note(kind: ScriptedEvent['kind'], text: string): void {
    this.services.log.events.push({ session: this.number, kind, text, tls: this.insideTls });
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
