export { type ConnectOptions, errnoOf, openConnection } from './connect.ts';
export { Connection } from './connection.ts';
export { Deadline } from './deadline.ts';
export { assertAddress, type Envelope, needsSmtpUtf8 } from './envelope.ts';
export * from './errors.ts';
export { declaredSizeLimit, type Extensions, offeredMechanisms, parseExtensions } from './extensions.ts';
export * as limits from './limits.ts';
export { toDataBlock } from './message.ts';
export { type ConnectionPurpose, type Permit, type Refusal, refusalOf } from './permit.ts';
export { printable } from './printable.ts';
export { parseProxyUrl } from './proxy/parse.ts';
export type { ProxySettings } from './proxy/types.ts';
export {
  type EnhancedStatusCode,
  formatEnhanced,
  formatReply,
  isPermanent,
  isPositive,
  isTransient,
  parseEnhanced,
  type Reply,
} from './reply.ts';
export { type ReadEvent, ReplyReader } from './reply-reader.ts';
export { mechanismNamed, mechanisms, usableMechanisms } from './sasl/mechanisms.ts';
export type { Credentials, SaslContext, SaslExchange, SaslMechanism } from './sasl/types.ts';
export { MASK, Redactor, Secret } from './secret.ts';
export {
  type AuthResult,
  type SessionOptions,
  type SessionTimeouts,
  SmtpSession,
  type TransactionResult,
} from './session.ts';
export type { SessionState } from './states.ts';
export { type CertificateFacts, type SecuredSocket, secure, type TlsFacts, type TlsOptions } from './tls.ts';
export { Transcript, type TranscriptEntry } from './transcript.ts';
