import type { Duplex } from 'node:stream';
import { Channel, SessionEnd, type SessionServices } from './channel.ts';
import { announces, extensionLines } from './extensions.ts';
import { serveLogin } from './login.ts';
import { Transactions } from './transactions.ts';

/** Serves one connection over any stream until either side ends it. Rejects only for a defect of the lab. */
export async function serveSession(stream: Duplex, services: SessionServices): Promise<void> {
  const channel = new Channel(stream, services);
  try {
    if (services.options.security === 'implicit') await channel.startTls();
    await new Session(channel).run();
    channel.end('close');
  } catch (error) {
    if (!(error instanceof SessionEnd)) throw error;
    if (error.how === 'stall') await channel.reader.drain();
    channel.end(error.how === 'reset' ? 'reset' : 'close');
  } finally {
    channel.note('close', '');
  }
}

class Session {
  readonly #channel: Channel;
  readonly #transactions: Transactions;
  #greeted = false;
  #user: string | undefined;
  #authFailures = 0;

  constructor(channel: Channel) {
    this.#channel = channel;
    this.#transactions = new Transactions(channel);
  }

  async run(): Promise<void> {
    const channel = this.#channel;
    const lmtp = channel.options.protocol === 'lmtp';
    const software = channel.options.software ?? `${lmtp ? 'LMTP' : 'ESMTP'} ready`;
    const open = await channel.say('greeting', '', `220 ${channel.host} ${software}`);
    for (;;) {
      const line = await channel.reader.readLine();
      if (line === undefined) return;
      channel.note('command', line);
      const [, verb = '', argument = ''] = /^(\S*) ?(.*)$/s.exec(line) ?? [];
      // After a 554 greeting only QUIT is served (RFC 5321 §3.1).
      if (open === 'refused' && verb.toUpperCase() !== 'QUIT') {
        await channel.reply(['503 5.5.1 Bad sequence of commands']);
      } else if (!(await this.#command(verb.toUpperCase(), argument, line))) {
        return;
      }
    }
  }

  /** False when the session is over. */
  async #command(verb: string, argument: string, line: string): Promise<boolean> {
    const lmtp = this.#channel.options.protocol === 'lmtp';
    if (
      this.#channel.options.requireTls &&
      !this.#channel.insideTls &&
      !/^(EHLO|LHLO|NOOP|QUIT|STARTTLS)$/.test(verb)
    ) {
      await this.#channel.reply(['530 5.7.0 Must issue a STARTTLS command first']);
      return true;
    }
    switch (verb) {
      case lmtp ? 'LHLO' : 'EHLO':
        await this.#ehlo(argument, line);
        return true;
      case lmtp ? '' : 'HELO':
        if (argument)
          this.#greeted = (await this.#channel.say('helo', line, `250 ${this.#channel.host}`)) === 'accepted';
        else await this.#channel.reply(['501 Syntax: HELO hostname']);
        return true;
      case 'STARTTLS':
        await this.#starttls(line);
        return true;
      case 'AUTH':
        await this.#auth(argument, line);
        return true;
      case 'MAIL':
        await this.#mail(argument, line);
        return true;
      case 'RCPT':
        await this.#transactions.rcpt(argument, line);
        return true;
      case 'DATA':
        await this.#transactions.data(line);
        return true;
      case 'BDAT':
        await this.#transactions.bdat(argument, line);
        return true;
      case 'RSET':
        this.#transactions.reset();
        await this.#channel.say('rset', line, '250 2.0.0 Ok');
        return true;
      case 'NOOP':
        await this.#channel.say('noop', line, '250 2.0.0 Ok');
        return true;
      case 'VRFY':
        await this.#channel.say('vrfy', line, '252 2.0.0 Cannot VRFY user, but will accept message');
        return true;
      case 'QUIT':
        await this.#channel.say('quit', line, '221 2.0.0 Bye');
        return false;
      default:
        await this.#channel.say('unknown', line, '500 5.5.2 Error: command not recognized');
        return true;
    }
  }

  async #ehlo(argument: string, line: string): Promise<void> {
    this.#transactions.reset();
    if (!argument) return this.#channel.reply(['501 5.5.4 Syntax: EHLO hostname']);
    const lines = [this.#channel.host, ...extensionLines(this.#channel.options, this.#channel.insideTls)];
    const coded = lines.map((text, index) => `250${index === lines.length - 1 ? ' ' : '-'}${text}`);
    this.#greeted = (await this.#channel.say('ehlo', line, ...coded)) === 'accepted';
  }

  async #starttls(line: string): Promise<void> {
    if (this.#channel.insideTls) return this.#channel.reply(['503 5.5.1 TLS already active']);
    if (!announces(this.#channel.options, false, 'STARTTLS'))
      return this.#channel.reply(['502 5.5.1 Command not implemented']);
    const inject = this.#channel.options.injectAfterStarttls;
    if (inject !== undefined) {
      await this.#channel.bytes(`220 2.0.0 Ready to start TLS\r\n${inject}`);
    } else if ((await this.#channel.say('starttls', line, '220 2.0.0 Ready to start TLS')) === 'refused') {
      return;
    }
    await this.#channel.startTls();
    this.#greeted = false;
    this.#user = undefined;
    this.#transactions.reset();
  }

  async #auth(argument: string, line: string): Promise<void> {
    if (!this.#greeted || this.#user !== undefined || this.#transactions.open) {
      return this.#channel.reply(['503 5.5.1 Bad sequence of commands']);
    }
    const mayFail = this.#authFailures + 1 < (this.#channel.options.maxAuthFailures ?? 3);
    const outcome = await serveLogin(this.#channel, argument, line, mayFail);
    if (outcome.failed) this.#authFailures += 1;
    this.#user = outcome.user;
  }

  async #mail(argument: string, line: string): Promise<void> {
    const { options } = this.#channel;
    if (!this.#greeted) return this.#channel.reply(['503 5.5.1 Error: send HELO/EHLO first']);
    const needsAuth = options.requireAuth ?? (options.users ?? []).length > 0;
    if (needsAuth && this.#user === undefined)
      return this.#channel.reply(['530 5.7.0 Authentication required']);
    return this.#transactions.mail(argument, line);
  }
}
