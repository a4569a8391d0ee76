import { type CauseId, type Diagnosis, findCause, type VerdictWord, verdictMarks } from '@postroad/diagnosis';
import { printable } from '@postroad/smtp';
import { durationWords } from './progress-bar.ts';
import { type Colors, paintOf } from './terminal.ts';

const WORDS: Readonly<Record<VerdictWord, string>> = {
  ok: 'OK',
  degraded: 'WARNING',
  failed: 'FAILED',
  inconclusive: 'NO RESULT',
};

/** `host:port`, an IPv6 address in brackets, nothing that steers a terminal. */
export function endpointText({ host, port }: { readonly host: string; readonly port: number }): string {
  const shown = printable(host);
  return `${shown.includes(':') ? `[${shown}]` : shown}:${port}`;
}

/** One line per target: verdict, server, cause, summary. */
export function fleetLine(diagnosis: Diagnosis, colors: Colors): string {
  const { verdict, cause, target } = diagnosis;
  const summary = printable(diagnosis.summary);
  const word = paintOf(verdict, colors)(`${verdictMarks[verdict]} ${WORDS[verdict].padEnd(9)}`);
  return `${word}  ${endpointText(target)}  ${cause === null ? '' : `${cause}  `}${summary}`;
}

/** Counts what a fleet came to, and nothing more: results are not kept. */
export class FleetTally {
  readonly verdicts: Record<VerdictWord, number> = { ok: 0, degraded: 0, failed: 0, inconclusive: 0 };
  readonly #causes = new Map<CauseId, { count: number; first: string }>();

  add({
    verdict,
    cause,
    target,
  }: Pick<Diagnosis, 'verdict' | 'cause'> & {
    readonly target: { readonly host: string; readonly port: number };
  }): void {
    this.verdicts[verdict] += 1;
    if (cause === null) return;
    const known = this.#causes.get(cause);
    if (known === undefined) this.#causes.set(cause, { count: 1, first: endpointText(target) });
    else known.count += 1;
  }

  get done(): number {
    return Object.values(this.verdicts).reduce((sum, count) => sum + count, 0);
  }

  /** The closing table: how many of each cause, the commonest first, and how it all ended. */
  text(elapsedMs: number, colors: Colors): string {
    const rows = [...this.#causes].sort(([, a], [, b]) => b.count - a.count);
    const width = Math.max(5, ...rows.map(([cause]) => cause.length));
    const digits = Math.max(5, ...rows.map(([, { count }]) => String(count).length));
    const lines = rows.map(
      ([cause, { count, first }]) =>
        `${String(count).padStart(digits)}  ${cause.padEnd(width)}  ${findCause(cause)?.title ?? ''} (first: ${first})`,
    );
    const table =
      lines.length === 0
        ? ''
        : `\n${colors.bold(`${'Count'.padStart(digits)}  ${'Cause'.padEnd(width)}  Meaning`)}\n${lines.join('\n')}\n`;
    const { ok, degraded, failed, inconclusive } = this.verdicts;
    const parts = [
      `${ok} ok`,
      ...(degraded === 0 ? [] : [`${degraded} with a warning`]),
      `${failed} failed`,
      ...(inconclusive === 0 ? [] : [`${inconclusive} without a result`]),
    ];
    return `${table}\n${this.done} checked in ${durationWords(elapsedMs)}: ${parts.join(', ')}\n`;
  }
}
