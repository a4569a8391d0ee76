import type { MechanismName } from '../options.ts';
import type { SaslContext, ServerMechanism } from './mechanism.ts';
import { cramMd5, external, login, plain } from './passwords.ts';
import { scram } from './scram.ts';
import { oauthBearer, xoauth2 } from './tokens.ts';

const makers: Readonly<Record<MechanismName, (context: SaslContext) => ServerMechanism>> = {
  PLAIN: plain,
  LOGIN: login,
  'CRAM-MD5': cramMd5,
  'SCRAM-SHA-1': (context) => scram(context, 'sha1', false),
  'SCRAM-SHA-256': (context) => scram(context, 'sha256', false),
  'SCRAM-SHA-1-PLUS': (context) => scram(context, 'sha1', true),
  'SCRAM-SHA-256-PLUS': (context) => scram(context, 'sha256', true),
  XOAUTH2: xoauth2,
  OAUTHBEARER: oauthBearer,
  EXTERNAL: external,
};

/** Begins a login with the mechanism. */
export function startMechanism(name: MechanismName, context: SaslContext): ServerMechanism {
  return makers[name](context);
}
