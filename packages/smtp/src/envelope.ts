/** The envelope of a mail transaction (RFC 5321 §3.3). */
export interface Envelope {
  /** Empty: the null reverse-path `<>`. */
  readonly reversePath: string;
  readonly recipients: readonly string[];
  /** RFC 1870: bytes of the message as it goes over the wire; announced when the server lists SIZE. */
  readonly sizeBytes?: number;
  /** RFC 6152: the message has 8-bit bytes. */
  readonly body?: '7BIT' | '8BITMIME';
  /** RFC 6531. Needed when an address has non-ASCII characters. */
  readonly smtpUtf8?: boolean;
  /** RFC 8689: TLS on every hop. */
  readonly requireTls?: boolean;
  /** RFC 3461. */
  readonly dsn?: {
    readonly ret?: 'FULL' | 'HDRS';
    readonly envelopeId?: string;
    readonly notify?: readonly ('NEVER' | 'SUCCESS' | 'FAILURE' | 'DELAY')[];
  };
}

const NON_ASCII = /[^\x00-\x7f]/;
/** What must never reach a command line: it would begin another command. */
const FORBIDDEN = /[\x00-\x1f\x7f<>]/;

/** Throws a TypeError when an address could not stand in a command without changing it. */
export function assertAddress(address: string, what: 'sender' | 'recipient'): void {
  if (FORBIDDEN.test(address))
    throw new TypeError(`the ${what} address contains a control character or an angle bracket`);
  if (what === 'recipient' && address === '') throw new TypeError('the recipient address is empty');
  if (address.includes(' ') && !address.startsWith('"'))
    throw new TypeError(`the ${what} address contains a blank`);
}

/** Whether an address has letters outside ASCII (RFC 6531 §3.1). */
export function needsSmtpUtf8(envelope: Envelope): boolean {
  return [envelope.reversePath, ...envelope.recipients].some((address) => NON_ASCII.test(address));
}

/** RFC 3461 §4: xtext. */
export function toXtext(text: string): string {
  return text.replace(
    /[^\x21-\x2a\x2c-\x3c\x3e-\x7e]/g,
    (c) => `+${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** `MAIL FROM:<…>` with the parameters that the server's extensions allow. */
export function mailCommand(envelope: Envelope, extensions: ReadonlyMap<string, readonly string[]>): string {
  const parameters: string[] = [];
  if (extensions.has('SIZE') && envelope.sizeBytes !== undefined)
    parameters.push(`SIZE=${envelope.sizeBytes}`);
  if (extensions.has('8BITMIME') && envelope.body !== undefined) parameters.push(`BODY=${envelope.body}`);
  if (envelope.smtpUtf8 === true || needsSmtpUtf8(envelope)) parameters.push('SMTPUTF8');
  if (envelope.requireTls === true) parameters.push('REQUIRETLS');
  if (extensions.has('DSN') && envelope.dsn !== undefined) {
    if (envelope.dsn.ret !== undefined) parameters.push(`RET=${envelope.dsn.ret}`);
    if (envelope.dsn.envelopeId !== undefined) parameters.push(`ENVID=${toXtext(envelope.dsn.envelopeId)}`);
  }
  return ['MAIL', `FROM:<${envelope.reversePath}>`, ...parameters].join(' ');
}

/** `RCPT TO:<…>` for one recipient. */
export function rcptCommand(
  recipient: string,
  envelope: Envelope,
  extensions: ReadonlyMap<string, readonly string[]>,
): string {
  const notify = envelope.dsn?.notify;
  const parameter = extensions.has('DSN') && notify !== undefined ? ` NOTIFY=${notify.join(',')}` : '';
  return `RCPT TO:<${recipient}>${parameter}`;
}
