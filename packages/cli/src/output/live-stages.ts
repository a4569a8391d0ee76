import { type ProbeEvent, stageWords } from '@postroad/diagnosis';
import { stageLine } from './stage-line.ts';
import { type Colors, textWidth } from './terminal.ts';

/** The stages as they happen, on a terminal: finished ones stay, the running one is written over. */
export class LiveStages {
  readonly #stream: NodeJS.WriteStream;
  readonly #colors: Colors;
  #running: string | undefined;
  #startedAt = 0;
  #timer: NodeJS.Timeout | undefined;
  #note = '';

  constructor(stream: NodeJS.WriteStream, colors: Colors) {
    this.#stream = stream;
    this.#colors = colors;
  }

  readonly onEvent = (event: ProbeEvent): void => {
    if (event.kind === 'stage-started') {
      this.#running = stageWords[event.stage];
      this.#startedAt = performance.now();
      this.#note = '';
      this.#timer ??= setInterval(() => this.#draw(), 100).unref();
      this.#draw();
    } else if (event.kind === 'stage-ended') {
      this.#clear();
      this.#running = undefined;
      this.#stream.write(`${stageLine(event, { colors: this.#colors, width: textWidth(this.#stream) })}\n`);
    } else {
      this.#note = event.what;
      if (this.#running === undefined) {
        this.#running = 'Looking around';
        this.#startedAt = performance.now();
        this.#timer ??= setInterval(() => this.#draw(), 100).unref();
      }
      this.#draw();
    }
  };

  /** Leaves the terminal as it should be, whatever was running. */
  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#clear();
    this.#running = undefined;
  }

  #draw(): void {
    if (this.#running === undefined) return;
    const elapsed = Math.round(performance.now() - this.#startedAt);
    const text = `… ${this.#running.padEnd(16)} ${`${elapsed} ms`.padStart(8)}  ${this.#note}`;
    this.#stream.write(`\r\x1b[2K${this.#colors.dim(text.slice(0, (this.#stream.columns || 80) - 1))}`);
  }

  #clear(): void {
    if (this.#running !== undefined) this.#stream.write('\r\x1b[2K');
  }
}
