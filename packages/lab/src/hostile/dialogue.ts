import { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

/** One move of a hostile server: what it waits for, then what it sends. */
export interface HostileStep {
  /** `line`: the client's next line; `end-of-data`: a line with a lone dot; `nothing`: speaks unasked. */
  readonly after: 'nothing' | 'line' | 'end-of-data';
  readonly send: Buffer;
}

/** A server script that does not care what the client says, only when. */
export interface HostileDialogue {
  readonly steps: readonly HostileStep[];
  /** What happens after the last step. `stall` only over TCP: in memory nothing may wait. */
  readonly end: 'close' | 'reset' | 'stall';
  /** Every write is cut into pieces of this many bytes; absent: whole. */
  readonly pieceBytes?: number;
}

/** Counts the client's lines; shared by both ways of playing. */
class Script {
  readonly #steps: readonly HostileStep[];
  #next = 0;
  #lines = 0;
  #dots = 0;
  #partial = '';

  constructor(steps: readonly HostileStep[]) {
    this.#steps = steps;
  }

  get finished(): boolean {
    return this.#next >= this.#steps.length;
  }

  hear(bytes: Buffer): void {
    const lines = (this.#partial + bytes.toString('latin1')).split('\n');
    // Only the start of an endless line is kept: it can never be a lone dot.
    this.#partial = (lines.pop() ?? '').slice(0, 8);
    for (const line of lines) {
      this.#lines += 1;
      if (line === '.\r' || line === '.') this.#dots += 1;
    }
  }

  /** Everything there is to send after what was heard. */
  *due(): Generator<Buffer> {
    for (let step = this.#steps[this.#next]; step; step = this.#steps[this.#next]) {
      if (step.after === 'line') {
        if (this.#lines === 0) return;
        this.#lines -= 1;
      } else if (step.after === 'end-of-data') {
        if (this.#dots === 0) return;
        this.#dots -= 1;
        this.#lines = 0;
      }
      this.#next += 1;
      yield step.send;
    }
  }
}

/** Turns of the event loop without a word from either side after which the server in memory gives up. */
const idleTurns = 30;

/**
 * The client's end of a connection to a hostile server, in memory: no sockets, no timers, no waiting. The stream ends
 * or breaks when the script is at its end, and also when both sides wait for each other: what would be silence and a
 * timeout over TCP takes `idleTurns` turns of the event loop here.
 */
export class DialogueTransport extends Duplex {
  readonly #script: Script;
  readonly #dialogue: HostileDialogue;
  /** Bytes the client sent. */
  receivedBytes = 0;
  #idle = 0;

  constructor(dialogue: HostileDialogue) {
    super({ allowHalfOpen: true, emitClose: true });
    this.#dialogue = dialogue;
    this.#script = new Script(dialogue.steps);
    // As with a socket, the first bytes come after the caller had the chance to listen.
    setImmediate(() => this.#turn());
  }

  override _read(): void {
    // Bytes are pushed as the script says; nothing is produced on demand.
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: (error?: Error | null) => void): void {
    this.receivedBytes += chunk.length;
    this.#script.hear(chunk);
    this.#idle = 0;
    callback();
  }

  override _final(callback: (error?: Error | null) => void): void {
    callback();
    if (!this.destroyed && !this.readableEnded) this.push(null);
  }

  #turn(): void {
    if (this.destroyed || this.readableEnded || this.writableEnded) return;
    for (const bytes of this.#script.due()) {
      this.#idle = 0;
      for (const piece of pieces(bytes, this.#dialogue.pieceBytes)) this.push(piece);
    }
    this.#idle += 1;
    if (!this.#script.finished && this.#idle < idleTurns) {
      setImmediate(() => this.#turn());
    } else if (this.#dialogue.end === 'reset') {
      this.destroy(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' }));
    } else {
      this.push(null);
    }
  }
}

/** Plays the dialogue as the server of a real connection, until its end or until the client has gone. */
export async function playDialogue(stream: Duplex, dialogue: HostileDialogue): Promise<void> {
  const script = new Script(dialogue.steps);
  let wake = (): void => undefined;
  let gone = false;
  stream.on('error', () => undefined);
  stream.on('data', (bytes: Buffer) => {
    script.hear(bytes);
    wake();
  });
  for (const event of ['end', 'close'] as const) {
    stream.on(event, () => {
      gone = true;
      wake();
    });
  }
  while (!gone) {
    for (const bytes of script.due()) {
      for (const piece of pieces(bytes, dialogue.pieceBytes)) {
        if (gone || stream.destroyed) return;
        await new Promise<void>((resolve) => stream.write(piece, () => resolve()));
        if (dialogue.pieceBytes !== undefined) await pause(0);
      }
    }
    if (script.finished && dialogue.end !== 'stall') break;
    await new Promise<void>((resolve) => {
      wake = resolve;
      if (gone) resolve();
    });
  }
  if (
    dialogue.end === 'reset' &&
    'resetAndDestroy' in stream &&
    typeof stream.resetAndDestroy === 'function'
  ) {
    stream.resetAndDestroy();
  } else {
    stream.end();
  }
}

function* pieces(bytes: Buffer, size: number | undefined): Generator<Buffer> {
  if (size === undefined || bytes.length === 0) {
    if (bytes.length > 0) yield bytes;
    return;
  }
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}
