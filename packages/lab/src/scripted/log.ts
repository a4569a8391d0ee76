/** One thing that happened in a session, in order. */
export interface ScriptedEvent {
  readonly session: number;
  readonly kind: 'connect' | 'command' | 'response' | 'reply' | 'tls' | 'tls-error' | 'early-bytes' | 'close';
  /** The line as received or sent; for `tls` protocol and cipher. */
  readonly text: string;
  /** Inside TLS. */
  readonly tls: boolean;
}

/** A login that was tried. */
export interface LoginAttempt {
  readonly session: number;
  readonly mechanism: string;
  readonly user: string;
  readonly accepted: boolean;
  readonly tls: boolean;
}

/** A message that was transmitted whole. */
export interface ReceivedMessage {
  readonly session: number;
  readonly reversePath: string;
  readonly forwardPaths: readonly string[];
  /** Latin-1, so that a character is an octet; dots unstuffed. */
  readonly content: string;
  readonly by: 'DATA' | 'BDAT';
}

/** What a scripted server saw: for asserting that a client was gentle, and what it did. */
export class ScriptedLog {
  readonly events: ScriptedEvent[] = [];
  readonly logins: LoginAttempt[] = [];
  readonly messages: ReceivedMessage[] = [];
  #sessions = 0;

  /** Number of connections so far. */
  get sessions(): number {
    return this.#sessions;
  }

  /** Opens the next session and returns its number, from 1. */
  nextSession(): number {
    this.#sessions += 1;
    return this.#sessions;
  }

  /** The command lines, of one session or of all. AUTH lines are complete, secrets and all. */
  commands(session?: number): readonly string[] {
    return this.events
      .filter((event) => event.kind === 'command' && (session === undefined || event.session === session))
      .map((event) => event.text);
  }

  /** How often a verb was sent, whatever its case. */
  count(verb: string): number {
    const wanted = verb.toUpperCase();
    return this.commands().filter((line) => line.split(' ', 1)[0]?.toUpperCase() === wanted).length;
  }

  /** Logins the server refused. */
  get failedLogins(): readonly LoginAttempt[] {
    return this.logins.filter((login) => !login.accepted);
  }
}
