import type { Colors } from './terminal.ts';

/** What a progress bar shows. */
export interface Progress {
  readonly total: number;
  readonly done: number;
  readonly failed: number;
  /** Milliseconds since the start. */
  readonly elapsedMs: number;
}

const BAR_CHARS = 24;
const REDRAW_MS = 100;

/** A time for people: `8 s`, `3 min 20 s`, `2 h 05 min`. */
export function durationWords(ms: number): string {
  const s = Math.round(ms / 1_000);
  if (s < 60) return `${s} s`;
  if (s < 3_600) return `${Math.floor(s / 60)} min ${String(s % 60).padStart(2, '0')} s`;
  return `${Math.floor(s / 3_600)} h ${String(Math.floor((s % 3_600) / 60)).padStart(2, '0')} min`;
}

/** The bar as text, without colours or control characters. */
export function progressText({ total, done, failed, elapsedMs }: Progress): string {
  const filled = total === 0 ? BAR_CHARS : Math.floor((done / total) * BAR_CHARS);
  const bar = `[${'='.repeat(filled)}${' '.repeat(BAR_CHARS - filled)}]`;
  const perSecond = elapsedMs > 0 ? done / (elapsedMs / 1_000) : 0;
  const rate = perSecond === 0 ? '' : `  ${perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond)}/s`;
  const eta = perSecond === 0 ? '' : `  ${durationWords(((total - done) / perSecond) * 1_000)} left`;
  return `${bar} ${done}/${total}  ${failed} failed${rate}${eta}`;
}

/** A progress bar on the last line of a terminal. `clear` before anything else is written there. */
export class ProgressBar {
  readonly #stream: NodeJS.WriteStream;
  readonly #colors: Colors;
  readonly #read: () => Progress;
  #timer: NodeJS.Timeout | undefined;
  #shown = false;

  constructor(stream: NodeJS.WriteStream, colors: Colors, read: () => Progress) {
    this.#stream = stream;
    this.#colors = colors;
    this.#read = read;
    this.#timer = setInterval(() => this.#draw(), REDRAW_MS).unref();
  }

  /** Takes the bar away until the next redraw. */
  clear(): void {
    if (this.#shown) this.#stream.write('\r\x1b[2K');
    this.#shown = false;
  }

  /** Takes the bar away for good. */
  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.clear();
  }

  #draw(): void {
    const width = Math.max(20, (this.#stream.columns || 80) - 1);
    this.#stream.write(`\r\x1b[2K${this.#colors.dim(progressText(this.#read()).slice(0, width))}`);
    this.#shown = true;
  }
}
