/** An address of MAIL or RCPT with its parameters, RFC 5321 §4.1.2. */
export interface PathArgument {
  readonly address: string;
  readonly parameters: ReadonlyMap<string, string | undefined>;
}

/** Parses `FROM:<a@b> SIZE=10 BODY=8BITMIME`; `undefined` when the syntax is wrong. */
export function parsePath(keyword: 'FROM' | 'TO', argument: string): PathArgument | undefined {
  const parsed = /^([A-Za-z]+):<((?:"(?:\\.|[^"\\])*"|[^<>"])*)>((?: [^ ]+)*)$/.exec(argument);
  const [, word, address = '', rest = ''] = parsed ?? [];
  if (word?.toUpperCase() !== keyword) return undefined;
  const parameters = new Map<string, string | undefined>();
  for (const parameter of rest.split(' ').filter(Boolean)) {
    const [, name, value] = /^([A-Za-z0-9][A-Za-z0-9-]*)(?:=([^=\x00-\x20\x7f]+))?$/.exec(parameter) ?? [];
    if (name === undefined || parameters.has(name.toUpperCase())) return undefined;
    parameters.set(name.toUpperCase(), value);
  }
  return { address, parameters };
}

/** Which EHLO keyword must have been announced for a parameter of MAIL (RFC 1870, 6152, 3461, 4954, 6531, 8689). */
export const mailParameters: ReadonlyMap<string, string> = new Map([
  ['SIZE', 'SIZE'],
  ['BODY', '8BITMIME'],
  ['RET', 'DSN'],
  ['ENVID', 'DSN'],
  ['AUTH', 'AUTH'],
  ['SMTPUTF8', 'SMTPUTF8'],
  ['REQUIRETLS', 'REQUIRETLS'],
]);

/** The same for RCPT (RFC 3461). */
export const rcptParameters: ReadonlyMap<string, string> = new Map([
  ['NOTIFY', 'DSN'],
  ['ORCPT', 'DSN'],
]);
