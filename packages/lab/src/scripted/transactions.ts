import type { Channel } from './channel.ts';
import { announces, defaultSizeLimit } from './extensions.ts';
import { mailParameters, type PathArgument, parsePath, rcptParameters } from './path.ts';

interface Transaction {
  readonly reversePath: string;
  readonly smtpUtf8: boolean;
  readonly forwardPaths: string[];
  readonly chunks: Buffer[];
}

/** The mail transactions of one session: MAIL, RCPT, DATA and BDAT, with what they may not say (RFC 5321 §4.1). */
export class Transactions {
  readonly #channel: Channel;
  #transaction: Transaction | undefined;

  constructor(channel: Channel) {
    this.#channel = channel;
  }

  get open(): boolean {
    return this.#transaction !== undefined;
  }

  /** Forgets the transaction, as RSET, EHLO and STARTTLS do. */
  reset(): void {
    this.#transaction = undefined;
  }

  /** Serves MAIL. */
  async mail(argument: string, line: string): Promise<void> {
    if (this.#transaction) return this.#channel.reply(['503 5.5.1 Error: nested MAIL command']);
    const path = parsePath('FROM', argument);
    if (!path) return this.#channel.reply(['501 5.5.4 Syntax: MAIL FROM:<address>']);
    const objection = this.#objection(path, mailParameters);
    if (objection) return this.#channel.reply([objection]);
    const size = Number(path.parameters.get('SIZE') ?? 0);
    if (size > (this.#channel.options.sizeLimit ?? defaultSizeLimit)) {
      return this.#channel.reply(['552 5.3.4 Message size exceeds fixed limit']);
    }
    const smtpUtf8 = path.parameters.has('SMTPUTF8');
    const outcome = await this.#channel.say('mail', line, '250 2.1.0 Ok');
    if (outcome === 'accepted') {
      this.#transaction = { reversePath: path.address, smtpUtf8, forwardPaths: [], chunks: [] };
    }
  }

  /** Serves RCPT. */
  async rcpt(argument: string, line: string): Promise<void> {
    if (!this.#transaction) return this.#channel.reply(['503 5.5.1 Error: need MAIL command']);
    const path = parsePath('TO', argument);
    if (!path || path.address === '') return this.#channel.reply(['501 5.5.4 Syntax: RCPT TO:<address>']);
    const objection = this.#objection(path, rcptParameters);
    if (objection) return this.#channel.reply([objection]);
    const outcome = await this.#channel.say('rcpt', line, '250 2.1.5 Ok');
    if (outcome === 'accepted') this.#transaction.forwardPaths.push(path.address);
  }

  /** A refusal of an address or parameter that needs an extension which is not announced. */
  #objection(path: PathArgument, known: ReadonlyMap<string, string>): string | undefined {
    for (const name of path.parameters.keys()) {
      const keyword = known.get(name);
      if (!keyword || !announces(this.#channel.options, this.#channel.insideTls, keyword)) {
        return `555 5.5.4 Unsupported option: ${name}`;
      }
    }
    const utf8 = this.#transaction?.smtpUtf8 || path.parameters.has('SMTPUTF8');
    // Lines are read as Latin-1, so any octet above 127 shows as such a character.
    return /[\x80-\xff]/.test(path.address) && !utf8
      ? '553 5.6.7 Must use SMTPUTF8 for this address'
      : undefined;
  }

  /** Serves DATA. */
  async data(line: string): Promise<void> {
    if (!this.#transaction || this.#transaction.forwardPaths.length === 0) {
      return this.#channel.reply([
        this.#transaction ? '554 5.5.1 Error: no valid recipients' : '503 5.5.1 Error: need MAIL command',
      ]);
    }
    if ((await this.#channel.say('data', line, '354 End data with <CR><LF>.<CR><LF>')) === 'refused') return;
    const lines: string[] = [];
    for (;;) {
      const text = await this.#channel.reader.readLine();
      if (text === undefined) return;
      if (text === '.') break;
      lines.push(text.startsWith('.') ? text.slice(1) : text);
    }
    await this.#finishMessage('DATA', lines.map((text) => `${text}\r\n`).join(''));
  }

  /** Serves BDAT. */
  async bdat(argument: string, line: string): Promise<void> {
    const [, size, last] = /^(\d+)( LAST)?$/i.exec(argument) ?? [];
    if (size === undefined) return this.#channel.reply(['501 5.5.4 Syntax: BDAT count [LAST]']);
    const octets = await this.#channel.reader.readOctets(Number(size));
    if (!octets) return;
    if (!announces(this.#channel.options, this.#channel.insideTls, 'CHUNKING'))
      return this.#channel.reply(['502 5.5.1 Command not implemented']);
    const transaction = this.#transaction;
    if (!transaction || transaction.forwardPaths.length === 0)
      return this.#channel.reply(['503 5.5.1 Error: need RCPT command']);
    transaction.chunks.push(octets);
    if (last) await this.#finishMessage('BDAT', Buffer.concat(transaction.chunks).toString('latin1'));
    else await this.#channel.say('data', line, `250 2.0.0 ${size} octets received`);
  }

  async #finishMessage(by: 'DATA' | 'BDAT', content: string): Promise<void> {
    const transaction = this.#transaction;
    this.#transaction = undefined;
    if (!transaction) return;
    const { reversePath, forwardPaths } = transaction;
    this.#channel.services.log.messages.push({
      session: this.#channel.number,
      reversePath,
      forwardPaths,
      content,
      by,
    });
    // LMTP answers once for each recipient (RFC 2033 §4.2).
    const times = this.#channel.options.protocol === 'lmtp' ? forwardPaths.length : 1;
    for (let count = 0; count < times; count += 1)
      await this.#channel.say('message', '', '250 2.0.0 Ok: queued as 4LAB0001');
  }
}
