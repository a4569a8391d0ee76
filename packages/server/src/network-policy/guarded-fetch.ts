import { isIP } from 'node:net';
import { type Refusal, refusalOf } from '@postroad/smtp';
import type { Agent, Response as UndiciResponse } from 'undici';
import { isLoopbackAddress } from './judge-address.ts';
import { NetworkRefused } from './network-refused.ts';

/** A whole request, redirects and body included. */
const MAX_DURATION_MS = 15_000;
/** A token or an autoconfig document has a few kilobytes. Decoded: a small answer can unpack to gigabytes. */
const MAX_BODY_BYTES = 1024 * 1024;
const MAX_HEADER_BYTES = 16 * 1024;

/** Resolves a host and gives the one address to connect to, or throws NetworkRefused. */
export type Target = (host: string, port: number) => Promise<{ readonly address: string }>;

export interface GuardedFetch {
  readonly fetch: typeof globalThis.fetch;
  close(): Promise<void>;
}

/**
 * `fetch` whose every connection goes to an address that was judged, also that of each hop of a redirect: the connector
 * resolves the name itself and connects to the address, so there is no second lookup that could answer differently.
 * Without encryption it speaks only to a loopback address that the policy allows. Proxies of the environment are not
 * used, and no connection is kept: it would outlive a policy that allowed it.
 */
export function createGuardedFetch(target: Target, maxDurationMs = MAX_DURATION_MS): GuardedFetch {
  let agent: Promise<Agent> | undefined;
  return {
    async fetch(input, init) {
      // A Request of the runtime's own fetch is another class than this one's, so its parts are read from it.
      const request = new Request(input, init);
      const ended = AbortSignal.timeout(maxDurationMs);
      // Loaded here: many services never fetch anything, and it takes ten megabytes of memory.
      const { fetch: undiciFetch } = await import('undici');
      agent ??= createAgent(target, maxDurationMs);
      try {
        const response = await undiciFetch(request.url, {
          method: request.method,
          headers: [...request.headers],
          body: request.body === null ? null : await request.arrayBuffer(),
          redirect: request.redirect,
          signal: AbortSignal.any([request.signal, ended]),
          dispatcher: await agent,
        });
        return bounded(response);
      } catch (error) {
        const refusal = refusalOf(error);
        throw refusal === undefined ? error : new NetworkRefused(refusal);
      }
    },
    close: async () => (await agent)?.destroy(),
  };
}

async function createAgent(target: Target, maxDurationMs: number): Promise<Agent> {
  const { Agent, buildConnector } = await import('undici');
  const connect = buildConnector({ allowH2: false, timeout: maxDurationMs });
  return new Agent({
    pipelining: 0,
    allowH2: false,
    headersTimeout: maxDurationMs,
    bodyTimeout: maxDurationMs,
    maxHeaderSize: MAX_HEADER_BYTES,
    maxResponseSize: MAX_BODY_BYTES,
    connect(options, callback) {
      const encrypted = options.protocol === 'https:';
      const host = options.hostname.replace(/^\[|\]$/g, '');
      const port = Number(options.port) || (encrypted ? 443 : 80);
      target(host, port).then(
        ({ address }) => {
          if (!encrypted && !isLoopbackAddress(address)) {
            callback(new NetworkRefused(unencrypted(host)), null);
            return;
          }
          const name = encrypted && isIP(host) === 0 ? { servername: host } : {};
          connect({ ...options, hostname: address, ...name }, callback);
        },
        (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
      );
    },
  });
}

function unencrypted(host: string): Refusal {
  return {
    subject: 'address',
    reason: `A request to ${host} without TLS is not allowed: whoever is on the way could read what is sent.`,
    remedy: 'Use an address that begins with https://.',
  };
}

/** Answers whose body must be null for the constructor of Response. */
const EMPTY: ReadonlySet<number> = new Set([204, 205, 304]);

/** The answer as one of the runtime's own, with a body that fails when it becomes too long. */
function bounded(response: UndiciResponse): Response {
  const { status, statusText, body, url, redirected } = response;
  const answer = new Response(
    body === null || EMPTY.has(status) ? null : limited(body as ReadableStream<Uint8Array>),
    {
      status,
      statusText,
      headers: [...response.headers],
    },
  );
  // Only fetch itself sets these two, and callers look where a redirect ended.
  Object.defineProperty(answer, 'url', { value: url });
  Object.defineProperty(answer, 'redirected', { value: redirected });
  return answer;
}

function limited(body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  let bytes = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > MAX_BODY_BYTES)
        controller.error(new TypeError(`the answer is longer than ${MAX_BODY_BYTES} bytes`));
      else controller.enqueue(chunk);
    },
  });
  return body.pipeThrough(counter);
}
