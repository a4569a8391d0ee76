import {
  type OAuthSettings,
  obtainToken,
  type TokenOptions,
  type TokenResult,
  type TokenSource,
} from '@postroad/diagnosis';

/** A token is given back this long before it runs out, so that it lives through the session it is used in. */
const MARGIN_MS = 60_000;
/** Of a short-lived token at most this part of its life is given up. */
const MARGIN_SHARE = 0.5;

/** The saved configuration that a token was got with. A change of settings counts `configVersion` up. */
export interface TokenOwner {
  readonly id: string;
  readonly configVersion: number;
}

interface Kept {
  readonly configVersion: number;
  readonly result: TokenResult;
  readonly expiresAt: number;
  /** When the token stops being handed out. */
  readonly until: number;
}

/** One request to a token endpoint, shared by all who want its answer at the same time. */
interface Flight {
  readonly answer: Promise<TokenResult>;
  readonly stop: AbortController;
  wanting: number;
}

/** Access tokens of the saved email servers, in memory only. One for each process. */
export class TokenCache {
  readonly #now: () => Date;
  readonly #kept = new Map<string, Kept>();
  readonly #flights = new Map<string, Flight>();

  constructor(now: () => Date) {
    this.#now = now;
  }

  /**
   * Where a probe gets the token of this server.
   *
   * @param options `fresh`: always ask the token endpoint, as a diagnosis must to say whether it answers
   */
  sourceOf(owner: TokenOwner, options: { readonly fresh?: boolean } = {}): TokenSource {
    return {
      obtain: async (settings, tokenOptions) => {
        const kept = options.fresh === true ? undefined : this.#valid(owner);
        return kept ?? (await this.#fetch(owner, settings, tokenOptions));
      },
      refused: ({ token }) => {
        const kept = this.#kept.get(owner.id);
        if (token !== undefined && kept?.result.token?.reveal() === token.reveal()) this.forget(owner.id);
      },
    };
  }

  /** Drops the token of a server: it is deleted, or its settings have changed. */
  forget(serverId: string): void {
    this.#kept.delete(serverId);
  }

  #valid({ id, configVersion }: TokenOwner): TokenResult | undefined {
    const kept = this.#kept.get(id);
    if (kept === undefined) return undefined;
    const now = this.#now().getTime();
    if (kept.configVersion !== configVersion || now >= kept.until) {
      // An older configuration's question must not throw a newer one's token away.
      if (kept.configVersion <= configVersion) this.#kept.delete(id);
      return undefined;
    }
    const expiresInS = Math.floor((kept.expiresAt - now) / 1000);
    return {
      ...kept.result,
      facts: { ...kept.result.facts, cached: true, durationMs: 0, expiresInS },
    };
  }

  async #fetch(owner: TokenOwner, settings: OAuthSettings, options: TokenOptions): Promise<TokenResult> {
    const key = `${owner.id}/${owner.configVersion}`;
    let flight = this.#flights.get(key);
    if (flight === undefined) {
      flight = this.#take(key, owner, settings, options);
      this.#flights.set(key, flight);
    }
    const facts = {
      grant: settings.grant,
      obtained: false,
      description: 'the check was stopped',
      durationMs: 0,
    };
    return this.#share(key, flight, { facts, secrets: [] }, options.signal);
  }

  #take(key: string, owner: TokenOwner, settings: OAuthSettings, options: TokenOptions): Flight {
    const stop = new AbortController();
    const answer = obtainToken(settings, { ...options, signal: stop.signal }).then((result) => {
      if (this.#flights.get(key)?.stop === stop) this.#flights.delete(key);
      this.#keep(owner, result);
      return result;
    });
    return { answer, stop, wanting: 0 };
  }

  /** One of several who leaves takes nothing from the others; the last one ends the request. */
  async #share(
    key: string,
    flight: Flight,
    stopped: TokenResult,
    signal: AbortSignal | undefined,
  ): Promise<TokenResult> {
    flight.wanting += 1;
    let leave = () => {};
    const left = new Promise<TokenResult>((resolve) => {
      leave = () => resolve(stopped);
    });
    if (signal?.aborted === true) leave();
    else signal?.addEventListener('abort', leave, { once: true });
    try {
      return await Promise.race([flight.answer, left]);
    } finally {
      signal?.removeEventListener('abort', leave);
      flight.wanting -= 1;
      if (flight.wanting === 0 && this.#flights.get(key) === flight) {
        this.#flights.delete(key);
        flight.stop.abort();
      }
    }
  }

  #keep({ id, configVersion }: TokenOwner, result: TokenResult): void {
    const { expiresInS } = result.facts;
    // Without a stated life (RFC 6749 §5.1 only recommends it) a token is used once.
    if (result.token === undefined || expiresInS === undefined) return;
    const known = this.#kept.get(id);
    if (known !== undefined && known.configVersion > configVersion) return;
    const now = this.#now().getTime();
    const lifeMs = expiresInS * 1000;
    this.#kept.set(id, {
      configVersion,
      result,
      expiresAt: now + lifeMs,
      until: now + lifeMs - Math.min(MARGIN_MS, lifeMs * MARGIN_SHARE),
    });
  }
}
