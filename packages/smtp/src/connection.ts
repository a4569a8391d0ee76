import type { Duplex } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import { errnoOf } from './connect.ts';
import type { Deadline } from './deadline.ts';
import {
  ConnectionLost,
  ProtocolFailure,
  type SessionStep,
  type SmtpFailure,
  StarttlsInjection,
  TlsFailure,
} from './errors.ts';
import { FOREIGN_LINE_GRACE_MS, MAX_UNSOLICITED_REPLIES } from './limits.ts';
import { printable } from './printable.ts';
import type { Reply } from './reply.ts';
import { type ReadEvent, ReplyReader } from './reply-reader.ts';
import { Secret } from './secret.ts';
import { secure, type TlsFacts, type TlsOptions } from './tls.ts';
import type { Transcript } from './transcript.ts';

interface Waiter {
  readonly step: SessionStep;
  readonly resolve: (reply: Reply) => void;
  readonly reject: (failure: SmtpFailure) => void;
  disarm: () => void;
}

/** One command line in parts; secret parts reach the wire and never the transcript. */
export type CommandLine = readonly (string | Secret)[];

/**
 * Owns one connection from its first byte to its last: a single reader, whichever stream (TCP, then TLS) is below.
 * Replies are handed out in the order in which they were expected. The first failure ends everything and is what every
 * later call reports.
 */
export class Connection {
  readonly transcript: Transcript;
  readonly #deadline: Deadline;
  #stream: Duplex;
  #tls: TLSSocket | undefined;
  #reader = new ReplyReader();
  #waiters: Waiter[] = [];
  #unsolicited: Reply[] = [];
  #failure: SmtpFailure | undefined;
  #firstLine: number | undefined;
  #foreignTimer: NodeJS.Timeout | undefined;
  #step: SessionStep = 'greeting';
  #onClosed: (() => void) | undefined;
  bytesReceived = 0;

  constructor(
    stream: Duplex,
    options: { readonly transcript: Transcript; readonly deadline: Deadline; readonly tls?: TLSSocket },
  ) {
    this.#stream = stream;
    this.#tls = options.tls;
    this.transcript = options.transcript;
    this.#deadline = options.deadline;
    this.#attach(stream);
  }

  /** The TLS layer; undefined while in cleartext. */
  get tls(): TLSSocket | undefined {
    return this.#tls;
  }

  get failure(): SmtpFailure | undefined {
    return this.#failure;
  }

  /** Replies that nothing asked for, e.g. a 421 before the next command. */
  get unsolicited(): readonly Reply[] {
    return this.#unsolicited;
  }

  /** Writes lines in one piece (a command group) and returns the promise of each reply, in order. */
  send(lines: readonly CommandLine[], steps: readonly SessionStep[], timeoutMs: number): Promise<Reply>[] {
    const early = this.#unsolicited[0];
    const bytes: string[] = [];
    const promises: Promise<Reply>[] = [];
    for (const [i, line] of lines.entries()) {
      const step = steps[i] ?? 'noop';
      this.transcript.client(line);
      bytes.push(`${line.map((part) => (part instanceof Secret ? part.reveal() : part)).join('')}\r\n`);
      promises.push(early === undefined ? this.expect(step, timeoutMs) : this.#giveEarly(step, early));
    }
    if (this.#failure === undefined) this.#stream.write(bytes.join(''));
    return promises;
  }

  /** Writes bytes that are no command (message content). Resolves when the stream took them. */
  async write(bytes: Buffer, note: string): Promise<void> {
    this.transcript.note(note);
    if (this.#failure !== undefined) throw this.#failure;
    await new Promise<void>((resolve) => {
      const done = () => resolve();
      this.#onClosed = done;
      this.#stream.write(bytes, done);
    });
    this.#onClosed = undefined;
  }

  /** Waits for the next reply, at most `timeoutMs` however the bytes drip in. */
  expect(step: SessionStep, timeoutMs: number): Promise<Reply> {
    this.#step = step;
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    const early = this.#unsolicited.shift();
    if (early !== undefined) return Promise.resolve(early);
    return new Promise((resolve, reject) => {
      const waiter: Waiter = { step, resolve, reject, disarm: () => {} };
      this.#waiters.push(waiter);
      waiter.disarm = this.#deadline.arm(step, timeoutMs, (failure) => this.#fail(failure));
    });
  }

  /** Replaces the stream by TLS over it. Nothing may be buffered: bytes sent before the handshake were not protected. */
  async upgrade(step: SessionStep, options: TlsOptions): Promise<TlsFacts> {
    if (this.#failure !== undefined) throw this.#failure;
    const early = this.#reader.takeRemainder();
    const injected = Buffer.concat([...this.#unsolicited.map((reply) => reply.raw), early]);
    if (injected.length > 0) {
      const failure = new StarttlsInjection(injected);
      this.#fail(failure);
      throw failure;
    }
    this.#detach(this.#stream);
    try {
      const secured = await secure(this.#stream, step, options);
      this.#tls = secured.socket;
      this.#stream = secured.socket;
      this.#reader = new ReplyReader();
      this.#attach(secured.socket);
      const { protocol, cipher, handshakeMs } = secured.facts;
      this.transcript.note(`TLS established: ${protocol}, ${cipher}, ${Math.round(handshakeMs)} ms`);
      return secured.facts;
    } catch (error) {
      const failure = error as SmtpFailure;
      this.transcript.note(`TLS handshake failed: ${failure.message}`);
      this.#fail(failure);
      throw failure;
    }
  }

  /** Ends the connection at once. Safe to call at any time and more than once. */
  destroy(): void {
    clearTimeout(this.#foreignTimer);
    for (const waiter of this.#waiters.splice(0)) {
      waiter.disarm();
      waiter.reject(this.#failure ?? new ConnectionLost(waiter.step, false, ''));
    }
    this.#stream.destroy();
  }

  /** Sends last lines and closes after it, without waiting for an answer. */
  end(lines: readonly string[]): void {
    if (this.#failure !== undefined || this.#stream.destroyed) {
      this.destroy();
      return;
    }
    for (const line of lines) this.transcript.client([line]);
    const stream = this.#stream;
    this.#detach(stream);
    stream.on('error', () => {});
    stream.resume();
    stream.end(lines.map((line) => `${line}\r\n`).join(''));
    // The server closes after its 221; a server that does not is cut off so that nothing keeps the process alive.
    const timer = setTimeout(() => stream.destroy(), 1_000);
    timer.unref();
    stream.once('close', () => clearTimeout(timer));
    if ('unref' in stream && typeof stream.unref === 'function') stream.unref();
    clearTimeout(this.#foreignTimer);
    for (const waiter of this.#waiters.splice(0)) waiter.disarm();
  }

  /** A reply that came before its command (early 421, or a server out of step) answers it: later ones would be off by one. */
  #giveEarly(step: SessionStep, early: Reply): Promise<Reply> {
    if (early.code === 421) return Promise.resolve(early);
    const failure = new ProtocolFailure(
      step,
      'unsolicited-reply',
      early.raw,
      'the server sent a reply before the command',
    );
    this.#fail(failure);
    return Promise.reject(failure);
  }

  #attach(stream: Duplex): void {
    stream.on('data', this.#onData);
    stream.on('error', this.#onError);
    stream.on('end', this.#onEnd);
    stream.on('close', this.#onEnd);
    stream.resume();
  }

  #detach(stream: Duplex): void {
    stream.off('data', this.#onData);
    stream.off('error', this.#onError);
    stream.off('end', this.#onEnd);
    stream.off('close', this.#onEnd);
    stream.on('error', () => {});
  }

  readonly #onData = (chunk: Buffer): void => {
    this.bytesReceived += chunk.length;
    if (this.#failure !== undefined) return;
    clearTimeout(this.#foreignTimer);
    for (const event of this.#reader.push(chunk)) this.#take(event);
    if (this.#failure === undefined && !this.#reader.midReply) return;
    if (this.#reader.foreign) {
      // Not SMTP. Its first line may still be on the way and says what it is; a binary greeting never ends a line.
      this.#foreignTimer = setTimeout(() => this.#take(this.#reader.surrender()), FOREIGN_LINE_GRACE_MS);
    }
  };

  #take(event: ReadEvent): void {
    if (this.#failure !== undefined) return;
    if (event.kind === 'line') {
      const index = this.transcript.server(
        event.bytes.subarray(0, event.bytes.length - (event.bytes.at(-2) === 0x0d ? 2 : 1)),
      );
      this.#firstLine ??= index;
      return;
    }
    if (event.kind === 'violation') {
      const { violation, bytes, message } = event.violation;
      if (this.#firstLine === undefined && bytes.length > 0) this.transcript.server(bytes);
      this.transcript.note(message);
      this.#fail(
        new ProtocolFailure(
          this.#waiters[0]?.step ?? this.#step,
          violation,
          this.#withoutSecrets(bytes),
          message,
        ),
      );
      return;
    }
    const last = this.transcript.length - 1;
    const reply: Reply = {
      ...event.reply,
      lines: { first: this.#firstLine ?? last, last },
      at: this.transcript.now(),
    };
    this.#firstLine = undefined;
    const waiter = this.#waiters.shift();
    if (waiter !== undefined) {
      waiter.disarm();
      waiter.resolve(reply);
      return;
    }
    this.#unsolicited.push(reply);
    if (this.#unsolicited.length > MAX_UNSOLICITED_REPLIES) {
      this.#fail(
        new ProtocolFailure(
          this.#step,
          'unsolicited-reply',
          reply.raw,
          'the server keeps sending replies to nothing',
        ),
      );
    }
  }

  readonly #onError = (error: Error): void => {
    const code = errnoOf(error);
    const step = this.#waiters[0]?.step ?? this.#step;
    if (code.startsWith('ERR_SSL')) {
      this.transcript.note(`TLS error: ${error.message}`);
      this.#fail(new TlsFailure(step, code, error.message, { cause: error }));
      return;
    }
    this.#lost(code === 'ECONNRESET' || code === 'EPIPE', error);
  };

  readonly #onEnd = (): void => {
    this.#lost(false);
  };

  #lost(reset: boolean, cause?: Error): void {
    if (this.#failure !== undefined) return;
    if (this.#reader.foreign) {
      clearTimeout(this.#foreignTimer);
      this.#take(this.#reader.surrender());
      return;
    }
    const step = this.#waiters[0]?.step ?? this.#step;
    const partial = this.transcript.redactor.redact(printable(this.#reader.pending));
    if (partial !== '') this.transcript.server(this.#reader.pending);
    this.transcript.note(reset ? 'the connection was reset' : 'the server closed the connection');
    this.#fail(new ConnectionLost(step, reset, partial, cause === undefined ? {} : { cause }));
  }

  /** An error may be logged whole, with the bytes that broke the protocol: a server may have echoed a secret in them. */
  #withoutSecrets(bytes: Buffer): Buffer {
    const text = bytes.toString('latin1');
    const clean = this.transcript.redactor.redact(text);
    return clean === text ? bytes : Buffer.from(clean, 'latin1');
  }

  #fail(failure: SmtpFailure): void {
    if (this.#failure !== undefined) return;
    this.#failure = failure;
    clearTimeout(this.#foreignTimer);
    if (failure.code === 'ESTEPTIMEOUT') {
      const pending = this.#reader.pending;
      if (pending.length > 0) this.transcript.server(pending.subarray(0, 2_048));
      this.transcript.note(failure.message);
    }
    this.#stream.destroy();
    this.#onClosed?.();
    for (const waiter of this.#waiters.splice(0)) {
      waiter.disarm();
      waiter.reject(failure);
    }
  }
}
