import type { Duplex } from 'node:stream';
import type { SecureContext } from 'node:tls';
import {
  AbortedFailure,
  type AuthResult,
  type Credentials,
  type Deadline,
  type Extensions,
  mechanismNamed,
  offeredMechanisms,
  parseExtensions,
  type Reply,
  type SaslMechanism,
  SmtpSession,
  secure,
  type TlsFacts,
  type Transcript,
  usableMechanisms,
} from '@postroad/smtp';
import type { AuthAttemptFacts, LoginSkipped, ReplyFacts, SessionFacts } from '../facts.ts';
import { effectiveSecurity, hasCredentials } from '../settings/effective-security.ts';
import type { CheckSettings, CheckTimeouts } from '../settings/settings.ts';
import { cleanText, failureFacts, isSmtpFailure, replyFacts } from './reply-facts.ts';
import type { StageRecorder } from './stage-recorder.ts';
import { type TestMessage, testMessage } from './test-message.ts';
import type { TokenResult } from './token.ts';

/** What a dialogue runs over: a socket, or any stream that stands for one. */
export type Transport = Duplex & { readonly localAddress?: string | undefined };

/** What one dialogue needs from the probe. */
export interface ConverseOptions {
  readonly settings: CheckSettings;
  readonly timeouts: CheckTimeouts;
  /** Reference identifier and SNI: the host in A-labels, or the address. */
  readonly serverName: string;
  readonly ehloName: string;
  readonly address: string;
  readonly context: SecureContext;
  readonly transcript: Transcript;
  readonly deadline: Deadline;
  readonly stages: StageRecorder;
  /** Gives the access token; may have been under way since the beginning. */
  readonly token?: () => Promise<TokenResult>;
  /** Told when the server refused the login with this token. */
  readonly onTokenRefused?: (token: TokenResult) => void;
  /** The caller's message; without it the probe writes one. */
  readonly message?: TestMessage;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Draft = Mutable<Omit<SessionFacts, 'login'>> & { login: Mutable<SessionFacts['login']> };

/** Thrown inside to leave the dialogue; everything it means is already in the facts. */
class DialogueEnd extends Error {}

/**
 * Walks one session as far as the settings ask: greeting, EHLO, TLS, login, MAIL, RCPT, DATA. It takes the same moves
 * as a sender would, and stops at the first reply that a sender could not go on from. Never throws for what a server does.
 */
export class Dialogue {
  readonly #options: ConverseOptions;
  readonly #facts: Draft;
  #session: SmtpSession | undefined;
  #socket: Transport;

  constructor(socket: Transport, options: ConverseOptions) {
    this.#socket = socket;
    this.#options = options;
    const local = socket.localAddress;
    this.#facts = {
      address: options.address,
      ehloName: options.ehloName,
      ...(local === undefined ? {} : { localAddress: local }),
      extensions: [],
      login: { offered: [], attempts: [] },
      bytesReceived: 0,
    };
  }

  /** Facts so far; complete once `run` has returned. */
  get facts(): SessionFacts {
    return { ...this.#facts, bytesReceived: this.#session?.connection.bytesReceived ?? 0 };
  }

  /** Cuts the dialogue short: a control experiment has already shown why it cannot go on. */
  cut(): void {
    this.#session?.connection.destroy();
    this.#socket.destroy();
  }

  async run(): Promise<SessionFacts> {
    try {
      await this.#walk();
    } catch (error) {
      if (isSmtpFailure(error)) {
        this.#facts.failure = failureFacts(error, this.#options.transcript.redactor);
        // Stopped by whoever asked: the server did nothing wrong.
        const status = error instanceof AbortedFailure ? 'inconclusive' : 'failed';
        this.#options.stages.end(status, this.#facts.failure.message);
      } else if (!(error instanceof DialogueEnd)) {
        this.cut();
        throw error;
      }
    }
    if (hasCredentials(this.#options.settings) && this.#facts.login.attempts.length === 0) {
      this.#facts.login.skipped ??= 'not-reached';
    }
    this.#session?.quit();
    if (this.#session === undefined) this.#socket.destroy();
    return this.facts;
  }

  async #walk(): Promise<void> {
    const { settings, stages } = this.#options;
    const security = effectiveSecurity(settings);
    const session = await this.#open(security.mode === 'implicit');

    stages.start('greeting');
    const greeting = await session.greeting();
    this.#facts.greeting = this.#reply(greeting);
    this.#judge(greeting, greeting.code === 220);

    await this.#ehlo(session, 'ehlo');
    if (security.mode === 'starttls') await this.#startTls(session, security.required);
    const tls = session.tlsFacts;
    if (tls !== undefined && !(tls.trusted && tls.nameMatches)) {
      // A sender that checks certificates stops here; so do we, before anything secret.
      if (hasCredentials(settings)) this.#facts.login.skipped = 'untrusted';
      throw new DialogueEnd();
    }
    if (hasCredentials(settings)) await this.#login(session);
    if (settings.from !== undefined) await this.#transaction(session, settings.from);
  }

  async #open(implicit: boolean): Promise<SmtpSession> {
    const { settings, serverName, context, deadline, timeouts, transcript, stages } = this.#options;
    let tls: { socket: Awaited<ReturnType<typeof secure>>['socket']; facts: TlsFacts } | undefined;
    if (implicit) {
      stages.start('tls');
      tls = await secure(this.#socket, 'tls', {
        serverName,
        secureContext: context,
        timeoutMs: timeouts.tls,
        deadline,
      });
      this.#facts.tls = tls.facts;
      transcript.note(`TLS established: ${tls.facts.protocol}, ${tls.facts.cipher}`);
      stages.end(...tlsStage(tls.facts));
    }
    this.#session = new SmtpSession(tls?.socket ?? this.#socket, {
      host: serverName,
      port: settings.port,
      transcript,
      deadline,
      timeouts,
      allowCleartextLogin: settings.allowCleartextLogin === true,
      ...(tls === undefined ? {} : { tls }),
    });
    return this.#session;
  }

  /** EHLO, and HELO where the server does not know EHLO. */
  async #ehlo(session: SmtpSession, which: 'ehlo' | 'ehloOverTls'): Promise<void> {
    const { stages, ehloName } = this.#options;
    if (which === 'ehlo') stages.start('ehlo');
    const ehlo = await session.ehlo(ehloName);
    const facts = this.#reply(ehlo);
    this.#facts[which] = facts;
    // From the lines without secrets: taken apart, an echoed secret could no longer be found.
    this.#facts.extensions =
      ehlo.code === 250 ? extensionList(parseExtensions({ replyLines: facts.lines })) : [];
    if ((ehlo.code === 500 || ehlo.code === 502) && which === 'ehlo') {
      const helo = await session.helo(ehloName);
      this.#facts.helo = this.#reply(helo);
      this.#judge(helo, helo.code === 250);
      return;
    }
    if (which === 'ehlo') this.#judge(ehlo, ehlo.code === 250);
    else if (ehlo.code !== 250) this.#judge(ehlo, false);
  }

  async #startTls(session: SmtpSession, required: boolean): Promise<void> {
    const { stages, serverName, context } = this.#options;
    stages.start('starttls');
    if (!session.extensions.has('STARTTLS')) {
      if (!required) {
        stages.end('not-run', 'not offered, and the settings do not require it');
        return;
      }
      // Asked although not offered: a server that knows it anyway is behind something that hides it.
      if (this.#facts.helo === undefined)
        this.#facts.starttlsUnoffered = this.#reply(await session.startTls());
      if (this.#facts.helo !== undefined || this.#facts.starttlsUnoffered !== undefined) {
        stages.end('failed', 'the server does not offer STARTTLS');
        throw new DialogueEnd();
      }
    }
    const reply = await session.startTls();
    this.#facts.starttls = this.#reply(reply);
    if (reply.code !== 220) this.#judge(reply, false);
    this.#facts.cleartextExtensions = this.#facts.extensions;
    this.#facts.tls = await session.secure({ serverName, secureContext: context });
    const [status, detail] = tlsStage(this.#facts.tls);
    await this.#ehlo(session, 'ehloOverTls');
    stages.end(status, detail);
  }

  async #login(session: SmtpSession): Promise<void> {
    const { stages, settings } = this.#options;
    stages.start('auth');
    const offered = offeredMechanisms(session.extensions);
    this.#facts.login.offered = offered.map((name) => this.#clean(name));
    if (offered.length === 0) this.#skip('not-offered', 'the server offers no login here');
    const credentials = await this.#credentials();
    const usable = this.#mechanisms(session, offered, credentials);
    if (usable.length === 0)
      this.#skip('no-common-mechanism', `the server offers ${this.#facts.login.offered.join(', ')}`);
    const cleartext = session.connection.tls === undefined;
    const hidden =
      cleartext && settings.allowCleartextLogin !== true ? usable.filter((m) => !m.exposesSecret) : usable;
    if (hidden.length === 0) this.#skip('cleartext', 'not tried: the connection is not encrypted');
    for (const mechanism of hidden) {
      const result = await session.authenticate(mechanism, credentials);
      const attempt = this.#attempt(result);
      this.#facts.login.attempts = [...this.#facts.login.attempts, attempt];
      if (result.accepted) {
        stages.end('passed', `${mechanism.name} accepted`);
        return;
      }
      // One failed login at most: another mechanism is tried only when the server refused the mechanism, not the login.
      if (!refusesMechanism(result.reply)) break;
    }
    await this.#tellRefused();
    const last = this.#facts.login.attempts.at(-1)?.reply;
    stages.end('failed', last === undefined ? 'refused' : `${last.code} ${last.text}`);
    throw new DialogueEnd();
  }

  #skip(why: LoginSkipped, detail: string): never {
    this.#facts.login.skipped = why;
    this.#options.stages.end('failed', detail);
    throw new DialogueEnd();
  }

  async #credentials(): Promise<Credentials> {
    const { settings, token, transcript } = this.#options;
    const username = settings.username ?? '';
    if (token === undefined)
      return { username, ...(settings.password === undefined ? {} : { password: settings.password }) };
    const result = await token();
    for (const secret of result.secrets) transcript.redactor.add(secret);
    // A token endpoint may repeat what it was sent.
    const facts = {
      ...result.facts,
      ...(result.facts.error === undefined ? {} : { error: this.#clean(result.facts.error) }),
      ...(result.facts.description === undefined
        ? {}
        : { description: this.#clean(result.facts.description) }),
    };
    this.#facts.login.token = facts;
    if (result.token === undefined)
      this.#skip('no-token', `no access token: ${facts.error ?? facts.description ?? 'refused'}`);
    return { username, accessToken: result.token };
  }

  async #tellRefused(): Promise<void> {
    const { token, onTokenRefused } = this.#options;
    // A busy server says nothing about the token.
    const permanent = (this.#facts.login.attempts.at(-1)?.reply?.code ?? 0) >= 500;
    if (token !== undefined && permanent) onTokenRefused?.(await token());
  }

  #mechanisms(
    session: SmtpSession,
    offered: readonly string[],
    credentials: Credentials,
  ): readonly SaslMechanism[] {
    const wanted = this.#options.settings.mechanism;
    if (wanted !== undefined) {
      const named = mechanismNamed(wanted);
      return named !== undefined && offered.includes(named.name) ? [named] : [];
    }
    return usableMechanisms(offered, credentials, {
      encrypted: session.connection.tls !== undefined,
      clientCertificate: this.#options.settings.clientCertificate !== undefined,
    });
  }

  #attempt(result: AuthResult): AuthAttemptFacts {
    return {
      mechanism: result.mechanism,
      accepted: result.accepted,
      reply: this.#reply(result.reply),
      challenges: result.mechanism.includes('OAUTH') ? result.challenges : [],
    };
  }

  async #transaction(session: SmtpSession, from: string): Promise<void> {
    const { settings, stages } = this.#options;
    stages.start('mail');
    const message =
      settings.send === true && settings.to !== undefined
        ? (this.#options.message ?? testMessage(from, settings.to))
        : undefined;
    let refused: Reply | undefined;
    const onMail = (mail: Reply): void => {
      this.#facts.mail = this.#reply(mail);
      if (!isCompletion(mail)) {
        refused = mail;
        return;
      }
      this.#judge(mail, true);
      if (settings.to !== undefined) stages.start('rcpt');
    };
    const envelope = {
      reversePath: from,
      recipients: settings.to === undefined ? [] : [settings.to],
      ...(message === undefined ? {} : { sizeBytes: message.bytes.length }),
    };
    let recipient: Reply | undefined;
    try {
      [recipient] = (await session.transaction(envelope, { onMail })).rcpt;
    } catch (error) {
      // The sender was refused and then the connection broke: the words say more than the break.
      if (refused !== undefined) this.#judge(refused, false);
      throw error;
    }
    if (recipient !== undefined) this.#facts.rcpt = this.#reply(recipient);
    if (refused !== undefined) this.#judge(refused, false);
    if (recipient === undefined) return;
    this.#judge(recipient, isCompletion(recipient));
    if (message === undefined) return;

    stages.start('data');
    const { command, final } = await session.data(message.bytes);
    this.#facts.dataCommand = this.#reply(command);
    if (final === undefined) this.#judge(command, false);
    else {
      this.#facts.data = this.#reply(final);
      this.#facts.messageId = message.messageId;
      this.#judge(final, isCompletion(final));
    }
  }

  #clean(text: string): string {
    return cleanText(text, this.#options.transcript.redactor);
  }

  #reply(reply: Reply): ReplyFacts {
    return replyFacts(reply, this.#options.transcript.redactor);
  }

  #judge(reply: Reply, good: boolean): void {
    const facts = this.#reply(reply);
    this.#options.stages.end(good ? 'passed' : 'failed', `${facts.code} ${facts.lines[0] ?? ''}`.trim());
    if (!good) throw new DialogueEnd();
  }
}

/** RFC 5321 §4.2: a code that is not known counts by its first digit. */
function isCompletion(reply: Reply): boolean {
  return reply.code >= 200 && reply.code < 300;
}

/**
 * 504: this mechanism is not known; 538: not without encryption (RFC 4954 §4, §6). A 534 is not among them: Gmail says it
 * of the password, and another try would be a second failed login.
 */
function refusesMechanism(reply: Reply): boolean {
  if (reply.code === 504 || reply.code === 538) return true;
  return (
    reply.code === 535 &&
    /mechanism|unrecognized authentication type/i.test(reply.text) &&
    !/password|credential/i.test(reply.text)
  );
}

function extensionList(extensions: Extensions): readonly string[] {
  return [...extensions].slice(0, 64).map(([keyword, parameters]) => [keyword, ...parameters].join(' '));
}

function tlsStage(facts: TlsFacts): ['passed' | 'failed', string] {
  const proven = facts.trusted && facts.nameMatches;
  return [
    proven ? 'passed' : 'failed',
    `${facts.protocol}${proven ? '' : `, certificate not accepted: ${facts.trustError ?? 'wrong name'}`}`,
  ];
}
