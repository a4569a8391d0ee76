import type { Secret } from '../secret.ts';

/** What a login needs. Which fields a mechanism uses is its own business. */
export interface Credentials {
  readonly username: string;
  readonly password?: Secret;
  /** OAuth 2 access token, for XOAUTH2 and OAUTHBEARER. */
  readonly accessToken?: Secret;
  /** Identity to act as; absent: the user itself (RFC 4616). */
  readonly authorizationId?: string;
}

/** What a mechanism may know of the connection. */
export interface SaslContext {
  readonly host: string;
  readonly port: number;
  /** Channel binding data (RFC 5929, RFC 9266); undefined without TLS or where Node cannot give it. */
  readonly channelBinding?: { readonly type: 'tls-exporter' | 'tls-server-end-point'; readonly data: Buffer };
  /** The server also offered the -PLUS form: a client that could have used it says so, so that a downgrade shows (RFC 5802 §6). */
  readonly plusOffered: boolean;
}

/** One exchange of one mechanism. Every response is a secret. */
export interface SaslExchange {
  /** The initial response; undefined when the server speaks first. */
  readonly initialResponse: Buffer | undefined;
  /** Answers a challenge. Throws ServerProofFailure or ProtocolFailure when the challenge is unacceptable. */
  respond(challenge: Buffer): Promise<Buffer> | Buffer;
  /** Called with the text of the final 235: a mutual mechanism may still want its proof. */
  finish?(): void;
}

/** One way to log in (RFC 4422). */
export interface SaslMechanism {
  readonly name: string;
  /** What it needs to be usable. */
  readonly needs: 'password' | 'accessToken' | 'client-certificate';
  /** The password, or what can be used in its place, crosses the wire. */
  readonly exposesSecret: boolean;
  start(credentials: Credentials, context: SaslContext): SaslExchange;
}
