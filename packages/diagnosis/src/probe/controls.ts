import type { Socket } from 'node:net';
import type { SecureContext } from 'node:tls';
import {
  Deadline,
  formatReply,
  type Permit,
  parseProxyUrl,
  Redactor,
  SmtpSession,
  secure,
  type TlsOptions,
  Transcript,
} from '@postroad/smtp';
import type { AttemptFacts, ControlFacts, ModeControl, PortControl, VantageFacts } from '../facts.ts';
import type { CheckSettings } from '../settings/settings.ts';
import { type DialTarget, dial } from './dial.ts';
import { firstWord } from './first-word.ts';
import { glimpse } from './glimpse.ts';
import { CONTROL_TIMEOUT_MS, SUBMISSION_PORTS, WEB_PORT } from './limits.ts';
import { failureFacts, isSmtpFailure } from './reply-facts.ts';
import { relaxedContext } from './trust.ts';

/** What the control experiments need from the probe. */
export interface ControlOptions {
  readonly settings: CheckSettings;
  readonly serverName: string;
  readonly ehloName: string;
  readonly context: SecureContext;
  readonly now: () => number;
  /** Of the whole diagnosis: an experiment that began late ends with it. */
  readonly deadline: Deadline;
  readonly vantage: VantageFacts;
  /** Asked about every connection of an experiment, as about the main one. */
  readonly permit?: Permit;
  /** Tells whoever listens what is being looked at. */
  readonly announce: (what: string) => void;
}

/**
 * The control experiments: short looks at what stands beside the configured port, taken only when they decide
 * something. Each is started at most once; all end by themselves within `CONTROL_TIMEOUT_MS`.
 */
export class Controls {
  readonly #options: ControlOptions;
  readonly #running: Promise<unknown>[] = [];
  #ports: PortControl[] | undefined;
  #otherMode: ModeControl | undefined;
  #relaxed: ControlFacts['relaxedTls'];
  #firstWord: string | undefined;
  #addresses: AttemptFacts[] = [];
  #proxy: ControlFacts['environmentProxy'];
  readonly #started = new Set<string>();

  constructor(options: ControlOptions) {
    this.#options = options;
  }

  /** The other submission ports of the same host, and 443 to see whether it is alive. */
  ports(address: string, family: 4 | 6): void {
    this.#once('ports', async () => {
      const { settings, announce } = this.#options;
      const wanted = settings.controlPorts ?? [...SUBMISSION_PORTS, WEB_PORT];
      const ports = [...new Set(wanted)].filter((port) => port !== settings.port);
      announce(`looking at ports ${ports.join(', ')} of the same host`);
      this.#ports = await Promise.all(ports.map((port) => this.#port({ address, family, port })));
    });
  }

  /** The configured port in the TLS mode that the settings do not use. */
  otherMode(target: DialTarget, mode: 'implicit' | 'cleartext'): Promise<ModeControl | undefined> {
    return this.#once('otherMode', async () => {
      const { announce } = this.#options;
      announce(mode === 'implicit' ? 'trying TLS at once on this port' : 'trying cleartext on this port');
      const seen = await glimpse(target, { ...this.#glimpseOptions(), mode });
      this.#otherMode = {
        mode,
        worked: mode === 'implicit' ? seen.tls !== undefined : seen.greeting !== undefined,
        ...(seen.greeting === undefined ? {} : { greeting: seen.greeting }),
        ...(seen.tls === undefined ? {} : { tls: seen.tls }),
        ...(seen.error === undefined ? {} : { message: seen.error }),
        ...(seen.received === undefined ? {} : { received: seen.received }),
      };
      // TLS and then silence: a web server waits for its client. What it says tells it from a slow mail server.
      const silent = seen.tls !== undefined && seen.greeting === undefined && seen.received === undefined;
      if (mode === 'implicit' && silent && !this.#started.has('firstWord')) {
        this.#started.add('firstWord');
        await this.#speakFirst(target, mode);
      }
    }).then(() => this.#otherMode);
  }

  /** A handshake that accepts old protocols and weak keys, to see what the server has. */
  relaxedTls(target: DialTarget, mode: 'starttls' | 'implicit'): void {
    this.#once('relaxedTls', async () => {
      this.#options.announce('looking at what TLS the server has');
      this.#relaxed = await this.#relaxedHandshake(target, mode);
    });
  }

  /** Whether the silent port waits for its client to speak, as a web server does. */
  firstWord(target: DialTarget, mode: 'implicit' | 'cleartext'): void {
    this.#once('firstWord', async () => {
      await this.#speakFirst(target, mode);
    });
  }

  async #speakFirst(target: DialTarget, mode: 'implicit' | 'cleartext'): Promise<void> {
    const { ehloName, announce, serverName, context } = this.#options;
    announce('speaking first');
    const deadline = this.#deadline();
    const { socket } = await this.#dial(target, deadline);
    if (socket === undefined) return;
    try {
      const options = { serverName, secureContext: context, timeoutMs: CONTROL_TIMEOUT_MS, deadline };
      const stream = mode === 'implicit' ? (await secure(socket, 'tls', options)).socket : socket;
      this.#firstWord = await firstWord(stream, `EHLO ${ehloName}`, CONTROL_TIMEOUT_MS / 2, deadline);
    } catch (error) {
      if (!isSmtpFailure(error)) throw error;
    } finally {
      socket.destroy();
    }
  }

  /** The addresses that were not needed to connect. */
  addresses(targets: readonly DialTarget[]): void {
    if (targets.length === 0) return;
    this.#once('addresses', async () => {
      this.#addresses = await Promise.all(
        targets.map(async (target) => {
          const { socket, attempt } = await this.#dial(target, this.#deadline());
          socket?.destroy();
          return attempt;
        }),
      );
    });
  }

  /** Whether the proxy that the environment names would reach the server. */
  environmentProxy(host: string): void {
    const { vantage, settings, now, announce, permit } = this.#options;
    const named = vantage.proxyVariables.flatMap((variable) => {
      const proxy = usableProxy(process.env[variable.name] ?? variable.proxy);
      return proxy === undefined ? [] : [{ ...variable, settings: proxy }];
    })[0];
    if (named === undefined || settings.proxy !== undefined) return;
    this.#once('proxy', async () => {
      announce(`trying the proxy that ${named.name} names`);
      const { socket, attempt } = await dial(
        { address: host, family: 4, port: settings.port },
        {
          timeoutMs: CONTROL_TIMEOUT_MS,
          deadline: this.#deadline(),
          now,
          proxy: named.settings,
          ...(permit === undefined ? {} : { permit }),
        },
      );
      socket?.destroy();
      // Nobody asked for this proxy: that it may not be used is no news.
      if (attempt.outcome === 'not-permitted') return;
      this.#proxy = {
        proxy: named.proxy,
        outcome: socket === undefined ? 'failed' : 'connected',
        ...(attempt.message === undefined ? {} : { message: attempt.message }),
      };
    });
  }

  /** Waits for all that were started and returns what they showed. */
  async settle(): Promise<ControlFacts> {
    await Promise.all(this.#running);
    return {
      ports: this.#ports ?? [],
      addresses: this.#addresses,
      ...(this.#otherMode === undefined ? {} : { otherMode: this.#otherMode }),
      ...(this.#relaxed === undefined ? {} : { relaxedTls: this.#relaxed }),
      ...(this.#firstWord === undefined || this.#firstWord === '' ? {} : { firstWord: this.#firstWord }),
      ...(this.#proxy === undefined ? {} : { environmentProxy: this.#proxy }),
    };
  }

  #once(name: string, experiment: () => Promise<void>): Promise<void> {
    if (this.#started.has(name)) return Promise.resolve();
    this.#started.add(name);
    const running = experiment();
    this.#running.push(running);
    // A defect of ours in here is told by `settle`; until then nobody waits for it.
    running.catch(() => {});
    return running;
  }

  /** Of one experiment: its own limit, or what the whole diagnosis has left. */
  #deadline(): Deadline {
    const { deadline } = this.#options;
    return new Deadline(Math.min(CONTROL_TIMEOUT_MS, deadline.remainingMs()), deadline.signal);
  }

  #dial(target: DialTarget, deadline: Deadline): ReturnType<typeof dial> {
    const { now, settings, permit } = this.#options;
    return dial(target, {
      timeoutMs: CONTROL_TIMEOUT_MS,
      deadline,
      now,
      ...(permit === undefined ? {} : { permit }),
      ...(settings.sourceAddress === undefined ? {} : { sourceAddress: settings.sourceAddress }),
    });
  }

  #glimpseOptions() {
    const { serverName, ehloName, context, now, settings, permit } = this.#options;
    return {
      serverName,
      ehloName,
      context,
      now,
      deadline: this.#deadline(),
      ...(permit === undefined ? {} : { permit }),
      ...(settings.sourceAddress === undefined ? {} : { sourceAddress: settings.sourceAddress }),
    };
  }

  async #port(target: DialTarget): Promise<PortControl> {
    const mode = target.port === 465 || target.port === WEB_PORT ? 'implicit' : 'cleartext';
    // Of a web server only the certificate is wanted: it would wait for us to speak.
    const greeting = target.port !== WEB_PORT;
    const purpose = greeting ? 'smtp' : 'http';
    const seen = await glimpse(target, { ...this.#glimpseOptions(), mode, greeting, purpose });
    const { outcome, durationMs, port, address } = seen.attempt;
    const speaks = seen.greeting === undefined ? 'open' : mode === 'implicit' ? 'tls' : 'smtp';
    return {
      port,
      address,
      outcome,
      durationMs,
      ...(outcome === 'connected' ? { speaks } : {}),
      ...(seen.greeting === undefined ? {} : { greeting: seen.greeting }),
      ...(seen.extensions === undefined ? {} : { extensions: seen.extensions }),
      ...(seen.tls === undefined
        ? {}
        : {
            tls: {
              protocol: seen.tls.protocol,
              trusted: seen.tls.trusted,
              nameMatches: seen.tls.nameMatches,
              ...(seen.tls.trustError === undefined ? {} : { trustError: seen.tls.trustError }),
            },
          }),
    };
  }

  async #relaxedHandshake(
    target: DialTarget,
    mode: 'starttls' | 'implicit',
  ): Promise<NonNullable<ControlFacts['relaxedTls']>> {
    const { serverName, ehloName } = this.#options;
    const deadline = this.#deadline();
    const { socket } = await this.#dial(target, deadline);
    if (socket === undefined) return { ok: false, reason: 'no connection' };
    const tlsOptions = {
      serverName,
      secureContext: relaxedContext(),
      timeoutMs: CONTROL_TIMEOUT_MS,
      deadline,
    };
    try {
      if (mode === 'implicit') return { ok: true, tls: (await secure(socket, 'tls', tlsOptions)).facts };
      return await starttlsHandshake(socket, target.port, ehloName, tlsOptions);
    } catch (error) {
      if (!isSmtpFailure(error)) throw error;
      const facts = failureFacts(error, new Redactor());
      return { ok: false, reason: facts.reason ?? facts.message };
    } finally {
      socket.destroy();
    }
  }
}

async function starttlsHandshake(
  socket: Socket,
  port: number,
  ehloName: string,
  options: TlsOptions,
): Promise<NonNullable<ControlFacts['relaxedTls']>> {
  const { deadline, serverName, secureContext } = options;
  const session = new SmtpSession(socket, {
    host: serverName,
    port,
    transcript: new Transcript(),
    deadline,
    timeouts: { greeting: CONTROL_TIMEOUT_MS, command: CONTROL_TIMEOUT_MS, tls: CONTROL_TIMEOUT_MS },
  });
  try {
    // A server may well refuse a second connection that comes so soon after the first.
    const greeting = await session.greeting();
    if (greeting.code !== 220) return { ok: false, reason: formatReply(greeting) };
    const ehlo = await session.ehlo(ehloName);
    if (ehlo.code !== 250) return { ok: false, reason: formatReply(ehlo) };
    const reply = await session.startTls();
    if (reply.code !== 220) return { ok: false, reason: formatReply(reply) };
    return { ok: true, tls: await session.secure({ serverName, secureContext }) };
  } finally {
    session.quit();
  }
}

/** The settings of a proxy URL; undefined for a kind that is not known here (`socks4://`). */
function usableProxy(url: string): ReturnType<typeof parseProxyUrl> | undefined {
  try {
    return parseProxyUrl(url);
  } catch {
    return undefined;
  }
}
