import type { ScriptedUser } from '../options.ts';

/** What a mechanism says after a step. Challenges and responses are bytes; the session does the base64. */
export type SaslStep =
  | { readonly kind: 'challenge'; readonly challenge: Buffer }
  | { readonly kind: 'accepted'; readonly user: string }
  | { readonly kind: 'refused'; readonly user: string; readonly password?: string }
  /** The client's words do not follow the mechanism: 501 5.5.2. */
  | { readonly kind: 'malformed'; readonly why: string };

/** The server's half of one login. `step` gets the initial response, or `undefined` when there was none. */
export interface ServerMechanism {
  step(response: Buffer | undefined): SaslStep;
}

/** What a mechanism may need to know of the server and the connection. */
export interface SaslContext {
  readonly users: readonly ScriptedUser[];
  readonly hostname: string;
  readonly scram: { readonly nonce?: string; readonly salt?: Buffer; readonly iterations?: number };
  /** Channel binding data by type, inside TLS. */
  readonly channelBindings: ReadonlyMap<string, Buffer>;
  /** Mechanisms offered, for the downgrade check of SCRAM (`y` flag). */
  readonly plusOffered: boolean;
  /** Common name of the client's verified certificate. */
  readonly certificateName?: string;
  readonly tokenErrorJson: string;
}

export const empty: Buffer = Buffer.alloc(0);

/** Compares a secret; the user may be unknown or have none. */
export function findUser(users: readonly ScriptedUser[], name: string): ScriptedUser | undefined {
  return users.find((user) => user.name === name);
}

export function challenge(text: string | Buffer): SaslStep {
  return { kind: 'challenge', challenge: typeof text === 'string' ? Buffer.from(text) : text };
}

export function malformed(why: string): SaslStep {
  return { kind: 'malformed', why };
}
