import { isIP, type Socket } from 'node:net';
import { Deadline, MASK, type Permit, limits as smtpLimits, Transcript } from '@postroad/smtp';
import type {
  AttemptFacts,
  DnsAnswer,
  DnsFacts,
  Facts,
  FailureFacts,
  SessionFacts,
  SettingsFacts,
  VantageFacts,
} from '../facts.ts';
import { effectiveSecurity } from '../settings/effective-security.ts';
import { passwordInHost, readHost, readPassword, readUsername } from '../settings/hidden-characters.ts';
import type { CheckSettings, CheckTimeouts } from '../settings/settings.ts';
import { Controls } from './controls.ts';
import { Dialogue } from './converse.ts';
import type { DialTarget } from './dial.ts';
import { CONTROL_AFTER_MS, DEVICE_DEADLINE_MS, MAX_ADDRESSES } from './limits.ts';
import { race } from './race.ts';
import { dnsDetails, type ResolveOptions, resolveHost } from './resolve.ts';
import { type ProbeEvent, StageRecorder } from './stage-recorder.ts';
import type { TestMessage } from './test-message.ts';
import { obtainToken, type TokenOptions, type TokenResult, type TokenSource } from './token.ts';
import { trustContext, trustedOrganisations } from './trust.ts';
import { vantage } from './vantage.ts';

/** What the probe needs of a provider: its name in the catalogue, and what its passwords look like. */
export interface KnownProvider {
  readonly id: string;
  readonly password: { readonly pattern?: RegExp };
}

/** What a caller may hand to a probe beside the settings. */
export interface ProbeOptions {
  readonly signal?: AbortSignal;
  readonly onEvent?: (event: ProbeEvent) => void;
  readonly onDeviceCode?: TokenOptions['onDeviceCode'];
  /** What `send` transmits in place of the probe's own few lines. */
  readonly message?: TestMessage;
  /** Names the catalogue's provider of a host; kept out of the probe, which knows no providers. */
  readonly providerOf?: (host: string) => KnownProvider | undefined;
  /**
   * Asked about every address before anything is sent to it: the server, its other ports, proxies, resolvers that the
   * settings name. What it refuses is a fact of its own. Absent: everything is allowed.
   */
  readonly permit?: Permit;
  /** For token endpoints. Default the runtime's own; a service that uses `permit` gives one that obeys it too. */
  readonly fetch?: typeof globalThis.fetch;
  /** Where access tokens come from. Default: the token endpoint, asked anew. */
  readonly tokens?: TokenSource;
}

/** Runs one probe: everything that touches the network. Never throws for what it meets; a defect of ours is a fact too. */
export async function probe(settings: CheckSettings, options: ProbeOptions = {}): Promise<Facts> {
  return new Probe(settings, options).run();
}

/** Made once: without a reason of its own each abort builds an error with a stack. */
const ENDED = new Error('the check has ended');

/** A connection and the attempt that made it. */
interface Connected {
  readonly socket: Socket;
  readonly winner: AttemptFacts;
}

class Probe {
  readonly #settings: CheckSettings;
  readonly #options: ProbeOptions;
  readonly #startedAt = performance.now();
  readonly #date = new Date();
  readonly #transcript: Transcript;
  readonly #deadline: Deadline;
  readonly #timeouts: CheckTimeouts;
  readonly #stages: StageRecorder;
  readonly #vantage: VantageFacts;
  readonly #settingsFacts: SettingsFacts;
  readonly #serverName: string;
  /** Ends the controls when the caller stops. */
  readonly #signal: AbortSignal | undefined;
  /** Ends what the dialogue did not come to need. */
  readonly #ended = new AbortController();
  /** The caller's wish to stop, or the end of the probe. */
  readonly #stop: AbortSignal;
  #dns: DnsFacts | undefined;
  #attempts: readonly AttemptFacts[] = [];
  #session: SessionFacts | undefined;
  #controls: Controls | undefined;
  #dialogue: Dialogue | undefined;

  constructor(settings: CheckSettings, options: ProbeOptions) {
    this.#settings = settings;
    this.#options = options;
    this.#signal = options.signal;
    // Not AbortSignal.any: thousands of those keep the garbage collector busy with their weak references.
    this.#stop = this.#ended.signal;
    if (options.signal?.aborted === true) this.#onAbort();
    else options.signal?.addEventListener('abort', this.#onAbort, { once: true });
    this.#transcript = new Transcript({ startedAt: this.#startedAt });
    for (const secret of secretsOf(settings)) this.#transcript.redactor.add(secret);
    this.#deadline = new Deadline(
      settings.deadlineMs ??
        (settings.oauth?.grant === 'device-code' ? DEVICE_DEADLINE_MS : smtpLimits.DEFAULT_DEADLINE_MS),
      options.signal,
    );
    this.#timeouts = { ...smtpLimits.DEFAULT_TIMEOUTS_MS, ...settings.timeouts };
    this.#stages = new StageRecorder(this.#now, options.onEvent ?? (() => {}));
    this.#vantage = vantage();
    this.#settingsFacts = settingsFacts(settings, this.#vantage, options.providerOf);
    this.#serverName = this.#settingsFacts.hostReading.cleaned ?? settings.host;
  }

  readonly #onAbort = (): void => this.#ended.abort(ENDED);

  readonly #now = (): number => Math.round((performance.now() - this.#startedAt) * 10) / 10;

  async run(): Promise<Facts> {
    let interrupted: Facts['interrupted'];
    let defect: string | undefined;
    try {
      await this.#walk();
    } catch (error) {
      interrupted = 'defect';
      defect = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
      this.#session = this.#dialogue?.facts;
      this.#dialogue?.cut();
    }
    if (this.#options.signal?.aborted === true) interrupted = 'aborted';
    else if (this.#deadline.expired) interrupted ??= 'deadline';
    this.#stages.end('inconclusive', 'stopped');
    this.#options.signal?.removeEventListener('abort', this.#onAbort);
    this.#onAbort();
    let controls: Facts['controls'] = { ports: [], addresses: [] };
    try {
      controls = (await this.#controls?.settle()) ?? controls;
    } catch (error) {
      interrupted ??= 'defect';
      defect ??= error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
    }
    const trusted = this.#organisationsBehind(this.#session);
    return {
      schema: 'postroad.facts/1',
      startedAt: this.#date.toISOString(),
      durationMs: this.#now(),
      settings: this.#settingsFacts,
      vantage: this.#vantage,
      ...(this.#dns === undefined ? {} : { dns: this.#dns }),
      attempts: this.#attempts,
      ...(this.#session === undefined ? {} : { session: this.#session }),
      controls,
      ...(trusted === undefined ? {} : { trustedOrganisations: trusted }),
      timings: this.#stages.timings(),
      transcript: this.#transcript.entries(),
      ...(interrupted === undefined ? {} : { interrupted }),
      ...(defect === undefined ? {} : { defect: this.#transcript.redactor.redact(defect) }),
    };
  }

  async #walk(): Promise<void> {
    const settings = this.#settings;
    const { hostReading, ehloName } = this.#settingsFacts;
    if (hostReading.unusable) {
      this.#stages.note('configuration', 'failed', 'the host cannot be looked up as it is written');
      await this.#askCleaned(hostReading.cleaned);
      return;
    }
    const token = this.#tokenSource();
    this.#stages.note('configuration', 'passed', `${this.#serverName}:${settings.port}`);
    // Parsing the roots takes milliseconds: done while the resolver works.
    const resolving = settings.proxy === undefined ? this.#resolve() : Promise.resolve(true);
    const context = trustContext(settings);
    if (!(await resolving)) return;

    this.#controls = new Controls({
      settings,
      serverName: this.#serverName,
      ehloName,
      context,
      now: this.#now,
      deadline: this.#deadline,
      vantage: this.#vantage,
      announce: (what) => this.#stages.control(what),
      ...(this.#options.permit === undefined ? {} : { permit: this.#options.permit }),
    });
    const socket = await this.#connectWithToken(this.#controls, token);
    if (socket === undefined) return;
    const address = socket.winner.address;
    this.#transcript.note(
      `connected to ${address}, port ${settings.port}${settings.proxy === undefined ? '' : ' through the proxy'}`,
    );
    this.#dialogue = new Dialogue(socket.socket, {
      settings,
      timeouts: this.#timeouts,
      serverName: this.#serverName,
      ehloName: settings.ehloName ?? defaultEhloName(this.#vantage.hostname, socket.socket.localAddress),
      address,
      context,
      transcript: this.#transcript,
      deadline: this.#deadline,
      stages: this.#stages,
      ...(token === undefined
        ? {}
        : { token, onTokenRefused: (result) => this.#options.tokens?.refused?.(result) }),
      ...(this.#options.message === undefined ? {} : { message: this.#options.message }),
    });
    await this.#converse(this.#dialogue, this.#controls, socket.winner);
  }

  /** Asks for the token beside the first stages, but for the device grant: nobody is sent to a browser for a server that cannot be reached. */
  #tokenSource(): (() => Promise<TokenResult>) | undefined {
    const { oauth } = this.#settings;
    const { tokens } = this.#options;
    if (oauth === undefined) return undefined;
    const obtain = () =>
      (tokens ?? { obtain: obtainToken }).obtain(oauth, {
        timeoutMs: this.#timeouts.command,
        signal: this.#stop,
        ...(this.#options.onDeviceCode === undefined ? {} : { onDeviceCode: this.#options.onDeviceCode }),
        ...(this.#options.fetch === undefined ? {} : { fetch: this.#options.fetch }),
      });
    let asked = oauth.grant === 'device-code' ? undefined : obtain();
    return () => {
      asked ??= obtain();
      return asked;
    };
  }

  /** For a chain that ends before a root: whether its last issuer's organisation has a root in our store. */
  #organisationsBehind(session: SessionFacts | undefined): readonly string[] | undefined {
    const tls = session?.tls;
    const issuer = tls?.chain.at(-1)?.issuer;
    if (tls?.trustError?.startsWith('UNABLE_TO') !== true || issuer === undefined) return undefined;
    const known = trustedOrganisations(this.#settings);
    return issuer
      .split(', ')
      .filter((part) => part.startsWith('O='))
      .map((part) => part.slice(2))
      .filter((organisation) => known.has(organisation));
  }

  async #resolve(): Promise<boolean> {
    this.#stages.start('dns');
    const dns = await resolveHost(this.#serverName, this.#resolveOptions(this.#timeouts.dns));
    this.#dns = dns;
    if (dns.refusal !== undefined) {
      this.#stages.end('inconclusive', 'not permitted');
      return false;
    }
    const usable = dns.addresses.filter((entry) => entry.kind !== 'unusable');
    if (usable.length > 0) {
      this.#stages.end('passed', usable.map((entry) => entry.address).join(', '));
      return true;
    }
    this.#stages.end(
      'failed',
      dns.error ?? (dns.addresses.map((entry) => entry.address).join(', ') || 'no address'),
    );
    await this.#askDnsWhy(this.#serverName);
    return false;
  }

  #resolveOptions(timeoutMs: number): ResolveOptions {
    const { dnsServers } = this.#settings;
    const { permit } = this.#options;
    return {
      timeoutMs: Math.min(timeoutMs, this.#deadline.remainingMs()),
      signal: this.#stop,
      ...(dnsServers === undefined ? {} : { servers: dnsServers }),
      ...(permit === undefined ? {} : { permit }),
    };
  }

  /** Whether the host without its odd characters exists. What was typed is not asked for: it is no name, and may hold a password. */
  async #askCleaned(cleaned: string | undefined): Promise<void> {
    if (cleaned === undefined || isIP(cleaned) !== 0 || this.#settings.proxy !== undefined) return;
    const found = await resolveHost(cleaned, this.#resolveOptions(Math.min(2_000, this.#timeouts.dns)));
    const notAsked = { status: 'not-asked', records: [] } as const;
    const records = found.addresses.map((entry) => entry.address);
    const a: DnsAnswer = { status: records.length > 0 ? 'found' : 'ERROR', records };
    const details = {
      a: notAsked,
      aaaa: notAsked,
      mx: notAsked,
      resolvers: [],
      cleaned: { name: cleaned, a },
    };
    this.#dns = { addresses: [], durationMs: found.durationMs, details };
  }

  async #askDnsWhy(name: string): Promise<void> {
    if (isIP(name) !== 0) return;
    this.#stages.control('asking the resolvers one by one');
    const details = await dnsDetails(name, this.#resolveOptions(Math.min(2_000, this.#timeouts.dns)));
    this.#dns = { ...(this.#dns ?? { name, addresses: [], durationMs: 0 }), details };
  }

  /**
   * The device grant takes a person minutes: it begins once the server has answered, and the session after it, on a
   * connection of its own. No server waits that long for a login.
   */
  async #connectWithToken(
    controls: Controls,
    token: (() => Promise<TokenResult>) | undefined,
  ): Promise<Connected | undefined> {
    const connected = await this.#connect(controls);
    if (connected === undefined || this.#settings.oauth?.grant !== 'device-code') return connected;
    connected.socket.destroy();
    await token?.();
    return this.#connect(controls);
  }

  async #connect(controls: Controls): Promise<Connected | undefined> {
    const { port, proxy, sourceAddress, allAddresses } = this.#settings;
    const targets: DialTarget[] =
      proxy === undefined
        ? (this.#dns?.addresses ?? [])
            .filter((entry) => entry.kind !== 'unusable')
            .slice(0, MAX_ADDRESSES)
            .map(({ address, family }) => ({ address, family, port }))
        : [{ address: this.#serverName, family: 4, port }];
    this.#stages.start('tcp');
    const { permit } = this.#options;
    const first = targets.find(
      ({ address }) => permit?.(address, port, 'smtp', this.#serverName) === undefined,
    );
    const lookAround = () => {
      if (first === undefined || proxy !== undefined) return;
      controls.ports(first.address, first.family);
      controls.environmentProxy(this.#serverName);
    };
    const timer = setTimeout(lookAround, Math.min(CONTROL_AFTER_MS, this.#timeouts.connect / 2));
    const result = await race(targets, {
      timeoutMs: this.#timeouts.connect,
      deadline: this.#deadline,
      now: this.#now,
      ...(sourceAddress === undefined ? {} : { sourceAddress }),
      ...(proxy === undefined ? {} : { proxy }),
      ...(permit === undefined ? {} : { permit }),
    });
    clearTimeout(timer);
    this.#attempts = result.attempts;
    if (result.socket === undefined || result.winner === undefined) {
      const outcomes = [...new Set(result.attempts.map((attempt) => attempt.outcome))];
      const refused = outcomes.every((outcome) => outcome === 'not-permitted');
      // Nothing was tried, so nothing failed.
      this.#stages.end(
        refused ? 'inconclusive' : 'failed',
        outcomes.join(', ').replace('not-permitted', 'not permitted'),
      );
      if (!this.#deadline.expired && this.#signal?.aborted !== true) lookAround();
      return undefined;
    }
    this.#stages.end('passed', result.winner.address);
    const untried = targets.filter(
      (target) => !result.attempts.some((a) => a.address === target.address && a.outcome !== 'abandoned'),
    );
    if (allAddresses === true || result.attempts.length > 1) controls.addresses(untried);
    return { socket: result.socket, winner: result.winner };
  }

  /** Runs the dialogue; where it waits longer than a healthy one does, looks beside it for the reason. */
  async #converse(dialogue: Dialogue, controls: Controls, winner: AttemptFacts): Promise<void> {
    const { mode } = effectiveSecurity(this.#settings);
    const direct = this.#settings.proxy === undefined;
    const target = { address: winner.address, family: winner.family, port: winner.port };
    const other = mode === 'implicit' ? 'cleartext' : 'implicit';
    const lookAtOtherMode = async () => {
      const stage = this.#stages.current;
      if (!direct || (stage !== 'greeting' && stage !== 'tls')) return;
      const seen = await controls.otherMode(target, other);
      // Proven: the port wants the other mode. Waiting out the limit would show nothing more.
      if (seen?.worked === true && (this.#stages.current === 'greeting' || this.#stages.current === 'tls'))
        dialogue.cut();
    };
    let running: Promise<void> | undefined;
    // On port 25 a slow greeting is a trap for bots (postscreen, greet_pause): speaking beside it would spring it.
    const early = this.#settings.port === 25 ? this.#timeouts.greeting : CONTROL_AFTER_MS;
    const timer = setTimeout(() => {
      running = lookAtOtherMode();
    }, early);
    this.#session = await dialogue.run();
    clearTimeout(timer);
    await running;
    if (direct && this.#signal?.aborted !== true && !this.#deadline.expired)
      this.#explore(this.#session, controls, target, mode);
  }

  /** Starts the experiments that the end of the dialogue calls for. */
  #explore(
    session: SessionFacts,
    controls: Controls,
    target: DialTarget,
    mode: 'starttls' | 'implicit' | 'none',
  ): void {
    const { failure } = session;
    const silent = failure !== undefined && session.greeting === undefined;
    if (silent && mode !== 'implicit' && failure.violation === undefined)
      void controls.otherMode(target, 'implicit');
    if (silent && mode === 'implicit' && failure.code === 'ETLSHANDSHAKE')
      void controls.otherMode(target, 'cleartext');
    if (silent && failure.step === 'greeting' && session.bytesReceived === 0) {
      controls.firstWord(target, mode === 'implicit' ? 'implicit' : 'cleartext');
    }
    if (isHandshakeFailure(failure) && mode !== 'none') controls.relaxedTls(target, mode);
    if (session.starttlsUnoffered !== undefined) controls.ports(target.address, target.family);
    if (session.login.skipped === 'not-offered' || session.login.skipped === 'cleartext')
      controls.ports(target.address, target.family);
    // Whether the rest of the host shows the right name: then something diverts this port.
    if (session.tls?.nameMatches === false) controls.ports(target.address, target.family);
    if (silent) controls.ports(target.address, target.family);
  }
}

function isHandshakeFailure(failure: FailureFacts | undefined): boolean {
  return failure?.code === 'ETLSHANDSHAKE' && failure.reason !== 'ERR_SSL_WRONG_VERSION_NUMBER';
}

function secretsOf(settings: CheckSettings) {
  const { password, oauth, clientCertificate, proxy } = settings;
  const ofOauth =
    oauth === undefined
      ? []
      : Object.entries(oauth).flatMap(([, value]) =>
          typeof value === 'object' && 'reveal' in value ? [value] : [],
        );
  return [password, clientCertificate?.key, proxy?.password, ...ofOauth].filter(
    (secret) => secret !== undefined,
  );
}

/** RFC 5321 §4.1.3: a host without a full name gives its address as a literal, which every server must understand. */
function defaultEhloName(hostname: string, localAddress: string | undefined): string {
  if (/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(hostname) && !/\.(local|localdomain|internal|lan)$/i.test(hostname))
    return hostname;
  if (localAddress === undefined) return '[127.0.0.1]';
  const bare = localAddress.replace(/^::ffff:/, '').replace(/%.*$/, '');
  return isIP(bare) === 6 ? `[IPv6:${bare}]` : `[${bare}]`;
}

function settingsFacts(
  settings: CheckSettings,
  from: VantageFacts,
  providerOf: ProbeOptions['providerOf'],
): SettingsFacts {
  const hostReading = readHost(settings.host);
  const provider = providerOf?.(hostReading.cleaned ?? settings.host);
  const proxy = settings.proxy;
  const pasted = passwordInHost(settings.host);
  return {
    host: pasted === undefined ? settings.host : settings.host.replace(pasted, MASK),
    port: settings.port,
    security: settings.security,
    effective: effectiveSecurity(settings),
    ...(settings.username === undefined ? {} : { username: settings.username }),
    ...(settings.from === undefined ? {} : { from: settings.from }),
    ...(settings.to === undefined ? {} : { to: settings.to }),
    send: settings.send === true,
    ehloName: settings.ehloName ?? defaultEhloName(from.hostname, from.addresses[0]),
    ...(settings.mechanism === undefined ? {} : { mechanism: settings.mechanism }),
    ...(settings.sourceAddress === undefined ? {} : { sourceAddress: settings.sourceAddress }),
    ...(proxy === undefined ? {} : { proxy: `${proxy.protocol}://${proxy.host}:${proxy.port}` }),
    login:
      settings.oauth !== undefined
        ? 'oauth'
        : settings.password !== undefined
          ? 'password'
          : settings.clientCertificate !== undefined
            ? 'client-certificate'
            : 'none',
    clientCertificate: settings.clientCertificate !== undefined,
    allowCleartextLogin: settings.allowCleartextLogin === true,
    hostReading,
    usernameCharacters: readUsername(settings.username ?? ''),
    ...(settings.password === undefined ? {} : { passwordReading: readPassword(settings.password.reveal()) }),
    ...(settings.password === undefined || provider?.password.pattern === undefined
      ? {}
      : { passwordFits: provider.password.pattern.test(settings.password.reveal()) }),
    ...(provider === undefined ? {} : { provider: provider.id }),
  };
}
