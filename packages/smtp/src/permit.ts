/**
 * What a connection is for: a policy may allow other ports for each. `proxy` is the connection to a proxy; `proxied`
 * what the proxy is then asked to connect to, an address or a name that only the proxy resolves; `dns` a resolver that
 * a person named.
 */
export type ConnectionPurpose = 'smtp' | 'proxy' | 'proxied' | 'dns' | 'http' | 'imap';

/** Why whoever runs this program does not let it connect somewhere. */
export interface Refusal {
  /** What would have to be another one, or to be allowed. */
  readonly subject: 'address' | 'port' | 'proxy';
  /** One sentence that names address and port: "10.0.0.5 is in a private network (RFC 1918)." */
  readonly reason: string;
  /** One sentence to whoever runs the program: how to allow it. */
  readonly remedy: string;
}

/**
 * Asked before each connection, with the very address that is then connected to. Undefined lets it happen.
 *
 * @param host what the address was resolved from, where that was a name
 */
export type Permit = (
  address: string,
  port: number,
  purpose: ConnectionPurpose,
  host?: string,
) => Refusal | undefined;

/**
 * The refusal behind an error, also where a library wrapped it: `fetch` throws `fetch failed` with the reason as its cause.
 * Recognised by shape, so that a `fetch` made elsewhere can tell of its own.
 */
export function refusalOf(error: unknown): Refusal | undefined {
  let current = error;
  // A cause that leads back to itself must not hold us.
  for (let depth = 0; depth < 5 && current instanceof Error; depth += 1) {
    if ('refusal' in current && isRefusal(current.refusal)) return current.refusal;
    current = current.cause;
  }
  return undefined;
}

function isRefusal(value: unknown): value is Refusal {
  return (
    typeof value === 'object' &&
    value !== null &&
    'reason' in value &&
    typeof value.reason === 'string' &&
    'remedy' in value &&
    typeof value.remedy === 'string'
  );
}
