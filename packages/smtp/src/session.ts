import type { Duplex } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import { type CommandLine, Connection } from './connection.ts';
import type { Deadline } from './deadline.ts';
import { assertAddress, type Envelope, mailCommand, needsSmtpUtf8, rcptCommand } from './envelope.ts';
import { PolicyStop, ProtocolFailure, type SessionStep } from './errors.ts';
import { type Extensions, offeredMechanisms, parseExtensions } from './extensions.ts';
import { DEFAULT_TIMEOUTS_MS, MAX_CHALLENGE_BYTES, MAX_SASL_ROUNDS } from './limits.ts';
import { toDataBlock, withCrlfLines } from './message.ts';
import { isPositive, type Reply } from './reply.ts';
import type { Credentials, SaslMechanism } from './sasl/types.ts';
import { Secret } from './secret.ts';
import { assertMove, type Command, moves, type SessionState } from './states.ts';
import { channelBindingOf, type TlsFacts, type TlsOptions } from './tls.ts';
import type { Transcript } from './transcript.ts';

/** Limits of the steps of a session, in milliseconds. */
export interface SessionTimeouts {
  readonly greeting: number;
  readonly command: number;
  readonly tls: number;
  readonly dataEnd: number;
}

/** What a session needs to know beside its stream. */
export interface SessionOptions {
  /** Name of the server as configured; a SASL mechanism may send it. */
  readonly host: string;
  readonly port: number;
  readonly transcript: Transcript;
  readonly deadline: Deadline;
  readonly timeouts?: Partial<SessionTimeouts>;
  /** Set when the stream is already TLS (implicit TLS). */
  readonly tls?: { readonly socket: TLSSocket; readonly facts: TlsFacts };
  /** Permission, in so many words, to log in where anyone on the path can read it. Default: no. */
  readonly allowCleartextLogin?: boolean;
  /** Permission to log in to a server whose certificate did not prove its name. Default: no. */
  readonly allowUntrustedLogin?: boolean;
}

/** The last reply of a login and how it went. Challenges of the server are decoded, for the evidence. */
export interface AuthResult {
  readonly reply: Reply;
  readonly mechanism: string;
  readonly accepted: boolean;
  /** Decoded texts of 334 challenges; XOAUTH2 servers put the reason of a refusal there. */
  readonly challenges: readonly string[];
}

/** The replies to the envelope of a mail transaction. */
export interface TransactionResult {
  readonly mail: Reply;
  /** One per recipient, in order; shorter when the session stopped at MAIL. */
  readonly rcpt: readonly Reply[];
}

/**
 * One SMTP session over one connection: greeting to QUIT. Commands return the server's reply whatever it says; they
 * throw only when there is no reply (SmtpFailure) or the caller breaks the order of commands (Error).
 * A session can carry any number of mail transactions.
 */
export class SmtpSession {
  readonly connection: Connection;
  readonly #options: SessionOptions;
  readonly #timeouts: SessionTimeouts;
  #state: SessionState = 'connected';
  #extensions: Extensions = new Map();
  #tlsFacts: TlsFacts | undefined;
  #authenticated = false;

  constructor(stream: Duplex, options: SessionOptions) {
    this.#options = options;
    this.#timeouts = { ...DEFAULT_TIMEOUTS_MS, ...options.timeouts };
    this.#tlsFacts = options.tls?.facts;
    this.connection = new Connection(stream, {
      transcript: options.transcript,
      deadline: options.deadline,
      ...(options.tls === undefined ? {} : { tls: options.tls.socket }),
    });
  }

  get state(): SessionState {
    return this.connection.failure === undefined ? this.#state : 'closed';
  }

  /** Of the last EHLO; empty after HELO and after STARTTLS until EHLO is asked again. */
  get extensions(): Extensions {
    return this.#extensions;
  }

  get tlsFacts(): TlsFacts | undefined {
    return this.#tlsFacts;
  }

  get authenticated(): boolean {
    return this.#authenticated;
  }

  /** Reads the greeting. 220 opens the session; anything else leaves only QUIT. */
  async greeting(): Promise<Reply> {
    assertMove('greeting', this.#state);
    const reply = await this.connection.expect('greeting', this.#timeouts.greeting);
    if (reply.code === 220) this.#state = 'greeted';
    return reply;
  }

  /** EHLO; extensions are those of this reply alone. */
  async ehlo(name: string): Promise<Reply> {
    assertPrintable(name);
    const reply = await this.#command('EHLO', [`EHLO ${name}`]);
    if (reply.code === 250) {
      this.#state = 'ready';
      this.#extensions = parseExtensions(reply);
    }
    return reply;
  }

  /** HELO, for servers that refuse EHLO with 500 or 502 (RFC 5321 §4.1.1.1). No extensions then. */
  async helo(name: string): Promise<Reply> {
    assertPrintable(name);
    const reply = await this.#command('HELO', [`HELO ${name}`]);
    if (reply.code === 250) {
      this.#state = 'ready';
      this.#extensions = new Map();
    }
    return reply;
  }

  /** Sends STARTTLS. After 220 only `secure` may follow. */
  async startTls(): Promise<Reply> {
    const reply = await this.#command('STARTTLS', ['STARTTLS']);
    if (reply.code === 220) this.#state = 'upgrading';
    return reply;
  }

  /** The handshake after STARTTLS. What EHLO said before is discarded: ask again (RFC 3207 §4.2). */
  async secure(options: Omit<TlsOptions, 'timeoutMs' | 'deadline'>): Promise<TlsFacts> {
    if (this.#state !== 'upgrading') throw new Error(`no TLS handshake while the session is ${this.#state}`);
    this.#extensions = new Map();
    this.#tlsFacts = await this.connection.upgrade('starttls', {
      ...options,
      timeoutMs: this.#timeouts.tls,
      deadline: this.#options.deadline,
    });
    this.#state = 'greeted';
    return this.#tlsFacts;
  }

  /**
   * One login with one mechanism. Throws PolicyStop instead of sending a secret over cleartext, or to a server that
   * did not prove its name, unless the options allow it.
   */
  async authenticate(mechanism: SaslMechanism, credentials: Credentials): Promise<AuthResult> {
    assertMove('AUTH', this.#state);
    this.#assertLoginAllowed(mechanism);
    const { transcript } = this.connection;
    for (const secret of [credentials.password, credentials.accessToken]) {
      if (secret !== undefined) transcript.redactor.add(secret);
    }
    const tls = this.connection.tls;
    // Only SCRAM binds to the channel; asking for the data is not free.
    const binds = tls !== undefined && mechanism.name.startsWith('SCRAM');
    const binding = binds ? channelBindingOf(tls) : undefined;
    const exchange = mechanism.start(credentials, {
      host: this.#options.host,
      port: this.#options.port,
      ...(binding === undefined ? {} : { channelBinding: binding }),
      plusOffered: offeredMechanisms(this.#extensions).some((name) => name.endsWith('-PLUS')),
    });
    const initial = exchange.initialResponse;
    let reply = await this.#command('AUTH', [
      `AUTH ${mechanism.name}`,
      ...(initial === undefined ? [] : [' ', this.#encode(initial)]),
    ]);
    const challenges: string[] = [];
    for (let round = 0; reply.code === 334; round += 1) {
      if (round >= MAX_SASL_ROUNDS) {
        throw new ProtocolFailure(
          'auth',
          'bad-challenge',
          reply.raw,
          'the server never stops sending challenges',
        );
      }
      const challenge = decodeChallenge(reply);
      challenges.push(transcript.redactor.redact(challenge.toString('utf8')));
      let response: Buffer;
      try {
        response = await exchange.respond(challenge);
      } catch (error) {
        // RFC 4954 §4: `*` cancels; the server answers 501, which tells nothing more.
        transcript.note(error instanceof Error ? error.message : 'the challenge is unacceptable');
        throw error;
      }
      const [answer] = this.connection.send([[this.#encode(response)]], ['auth'], this.#timeouts.command);
      if (answer === undefined) throw new Error('no reply promise');
      reply = await answer;
    }
    const accepted = reply.code === 235;
    if (accepted) exchange.finish?.();
    this.#authenticated = accepted;
    return { reply, mechanism: mechanism.name, accepted, challenges };
  }

  /**
   * Opens a mail transaction: MAIL and every RCPT, in one command group where the server offers PIPELINING.
   * Without it a refused MAIL ends the group. `onMail` gets the reply to MAIL as soon as it is there: the connection
   * may break before the rest of the group is answered.
   */
  async transaction(
    envelope: Envelope,
    { onMail }: { readonly onMail?: (reply: Reply) => void } = {},
  ): Promise<TransactionResult> {
    assertMove('MAIL', this.#state);
    assertSendable(envelope.reversePath, 'sender');
    for (const recipient of envelope.recipients) assertSendable(recipient, 'recipient');
    if (needsSmtpUtf8(envelope) && !this.#extensions.has('SMTPUTF8')) {
      throw new PolicyStop(
        'mail',
        'smtputf8-required',
        'an address has non-ASCII characters and the server does not offer SMTPUTF8',
      );
    }
    if (
      envelope.requireTls === true &&
      (!this.#extensions.has('REQUIRETLS') || this.connection.tls === undefined)
    ) {
      throw new PolicyStop(
        'mail',
        'requiretls-required',
        'REQUIRETLS is wanted and the server does not offer it over TLS',
      );
    }
    const mail = mailCommand(envelope, this.#extensions);
    const rcpts = envelope.recipients.map((recipient) => rcptCommand(recipient, envelope, this.#extensions));
    const replies = await this.group(
      [mail, ...rcpts],
      ['mail', ...rcpts.map((): SessionStep => 'rcpt')],
      (reply, index) => index === 0 && !isPositive(reply),
      (reply, index) => {
        if (index === 0) onMail?.(reply);
      },
    );
    const [first, ...rest] = replies;
    if (first === undefined) throw new Error('no reply to MAIL');
    if (isPositive(first)) this.#state = rest.some(isPositive) ? 'rcpt' : 'mail';
    return { mail: first, rcpt: rest };
  }

  /**
   * Sends commands as one group with PIPELINING (RFC 2920), one by one without; `stop` ends the sequence early where
   * the later commands make no sense. All replies to what was sent are read.
   */
  async group(
    lines: readonly string[],
    steps: readonly SessionStep[],
    stop: (reply: Reply, index: number) => boolean = () => false,
    onReply: (reply: Reply, index: number) => void = () => {},
  ): Promise<readonly Reply[]> {
    if (this.#extensions.has('PIPELINING')) {
      const promises = this.connection.send(
        lines.map((line) => [line]),
        steps,
        this.#timeouts.command,
      );
      return Promise.all(
        promises.map(async (promise, index) => {
          const reply = await promise;
          onReply(reply, index);
          return reply;
        }),
      );
    }
    const replies: Reply[] = [];
    for (const [index, line] of lines.entries()) {
      const [promise] = this.connection.send([[line]], [steps[index] ?? 'noop'], this.#timeouts.command);
      if (promise === undefined) break;
      const reply = await promise;
      onReply(reply, index);
      replies.push(reply);
      if (stop(reply, index)) break;
    }
    return replies;
  }

  /** Transmits a message with DATA. Returns the reply to DATA when it is not 354, else the reply to the end of data. */
  async data(message: Buffer): Promise<{ readonly command: Reply; readonly final?: Reply }> {
    const command = await this.#command('DATA', ['DATA']);
    if (command.code !== 354) return { command };
    const block = toDataBlock(message);
    await this.connection.write(block, `message of ${message.length} bytes and the end-of-data mark`);
    const final = await this.connection.expect('data', this.#timeouts.dataEnd);
    this.#state = 'ready';
    return { command, final };
  }

  /** Transmits a message with BDAT LAST in one chunk (RFC 3030); needs CHUNKING. */
  async bdat(message: Buffer): Promise<Reply> {
    assertMove('BDAT', this.#state);
    if (!this.#extensions.has('CHUNKING')) throw new Error('the server does not offer CHUNKING');
    const content = withCrlfLines(message);
    const [promise] = this.connection.send(
      [[`BDAT ${content.length} LAST`]],
      ['data'],
      this.#timeouts.dataEnd,
    );
    if (promise === undefined) throw new Error('no reply promise');
    // Should the write fail first, that failure is the one to report.
    promise.catch(() => {});
    await this.connection.write(content, `chunk of ${content.length} bytes`);
    const reply = await promise;
    this.#state = 'ready';
    return reply;
  }

  async rset(): Promise<Reply> {
    const reply = await this.#command('RSET', ['RSET']);
    if (this.#state === 'mail' || this.#state === 'rcpt') this.#state = 'ready';
    return reply;
  }

  async noop(): Promise<Reply> {
    return this.#command('NOOP', ['NOOP']);
  }

  /** Says QUIT (after RSET when a transaction is open) and does not wait for the 221. */
  quit(): void {
    const open = this.#state === 'mail' || this.#state === 'rcpt';
    const silent =
      this.#state === 'closed' || this.#state === 'upgrading' || this.connection.failure !== undefined;
    this.#state = 'closed';
    if (silent) this.connection.destroy();
    else this.connection.end(open ? ['RSET', 'QUIT'] : ['QUIT']);
  }

  #encode(response: Buffer): Secret {
    // RFC 4954 §4: an empty initial response is `=`; an empty later one is an empty line, which base64 gives by itself.
    const { redactor } = this.connection.transcript;
    redactor.addEncoded(response);
    // The proof of CRAM-MD5 and of SCRAM: with the challenge, which is known, passwords can be tried against it.
    const proof = / ([0-9a-f]{32})$|,p=([A-Za-z0-9+/=]+)$/.exec(response.toString('latin1'));
    if (proof !== null) redactor.add(proof[1] ?? proof[2] ?? '');
    return new Secret(response.toString('base64'));
  }

  #assertLoginAllowed(mechanism: SaslMechanism): void {
    // A challenge mechanism shows a listener no password.
    if (
      mechanism.exposesSecret &&
      this.connection.tls === undefined &&
      this.#options.allowCleartextLogin !== true
    ) {
      throw new PolicyStop(
        'auth',
        'cleartext-login',
        'the login was not sent: the connection is not encrypted',
      );
    }
    const facts = this.#tlsFacts;
    if (
      facts !== undefined &&
      !(facts.trusted && facts.nameMatches) &&
      this.#options.allowUntrustedLogin !== true
    ) {
      throw new PolicyStop(
        'auth',
        'untrusted-login',
        'the login was not sent: the certificate does not prove the server',
      );
    }
  }

  async #command(command: Command, line: CommandLine): Promise<Reply> {
    assertMove(command, this.#state);
    const [promise] = this.connection.send([line], [moves[command].step], this.#timeouts.command);
    if (promise === undefined) throw new Error('no reply promise');
    return promise;
  }
}

function decodeChallenge(reply: Reply): Buffer {
  const text = reply.replyLines.join('').trim();
  if (text.length > MAX_CHALLENGE_BYTES * 2) {
    throw new ProtocolFailure('auth', 'bad-challenge', reply.raw, 'the challenge is too long');
  }
  return Buffer.from(text, 'base64');
}

function assertPrintable(name: string): void {
  if (!/^[\x21-\x7e]+$/.test(name))
    throw new TypeError('the EHLO name contains blanks, control or non-ASCII characters');
}

/** An address that would change the command it stands in is never sent (command injection). */
function assertSendable(address: string, what: 'sender' | 'recipient'): void {
  try {
    assertAddress(address, what);
  } catch (error) {
    const message = error instanceof Error ? error.message : `the ${what} address cannot be sent`;
    throw new PolicyStop(what === 'sender' ? 'mail' : 'rcpt', `${what}-address`, message);
  }
}
