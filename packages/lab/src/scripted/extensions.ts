import type { MechanismName, ScriptedServerOptions } from './options.ts';

/** Strongest last, as most servers list them: a client must choose for itself. */
export const defaultMechanisms: readonly MechanismName[] = [
  'PLAIN',
  'LOGIN',
  'CRAM-MD5',
  'SCRAM-SHA-1',
  'SCRAM-SHA-256',
  'SCRAM-SHA-1-PLUS',
  'SCRAM-SHA-256-PLUS',
  'XOAUTH2',
  'OAUTHBEARER',
];

export const defaultSizeLimit = 35_882_577;

/** The mechanisms on offer at this moment: none where no login is allowed, -PLUS only inside TLS. */
export function offeredMechanisms(
  options: ScriptedServerOptions,
  insideTls: boolean,
): readonly MechanismName[] {
  const hidden = new Set(options.hideExtensions?.map((word) => word.toUpperCase()));
  const allowed = insideTls || (options.authWithoutTls ?? options.security === 'none');
  if (!allowed || hidden.has('AUTH') || (options.users ?? []).length === 0) return [];
  return (options.mechanisms ?? defaultMechanisms).filter((name) => insideTls || !name.endsWith('-PLUS'));
}

/** What EHLO lists at this moment, without the host name's line. */
export function extensionLines(options: ScriptedServerOptions, insideTls: boolean): readonly string[] {
  const hidden = new Set(options.hideExtensions?.map((word) => word.toUpperCase()));
  const mechanisms = offeredMechanisms(options, insideTls);
  const lines = [
    'PIPELINING',
    `SIZE ${options.sizeLimit ?? defaultSizeLimit}`,
    ...((options.security ?? 'starttls') === 'starttls' && !insideTls ? ['STARTTLS'] : []),
    ...(mechanisms.length > 0 ? [`AUTH ${mechanisms.join(' ')}`] : []),
    'ENHANCEDSTATUSCODES',
    '8BITMIME',
    'DSN',
    'SMTPUTF8',
    'CHUNKING',
    // RFC 8689 §2: announced only inside TLS.
    ...(insideTls ? ['REQUIRETLS'] : []),
  ];
  const shown = lines.filter((line) => !hidden.has(line.split(' ', 1)[0] ?? ''));
  return [...shown, ...(options.addExtensions ?? [])];
}

/** True when the keyword is announced at this moment, by default or through `addExtensions`. */
export function announces(options: ScriptedServerOptions, insideTls: boolean, keyword: string): boolean {
  return extensionLines(options, insideTls).some(
    (line) => line.split(/[ =]/, 1)[0]?.toUpperCase() === keyword,
  );
}
