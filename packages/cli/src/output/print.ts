import type { Diagnosis } from '@postroad/diagnosis';
import { harmless } from './harmless.ts';
import { reportText } from './report-text.ts';
import { colorsFor, textWidth } from './terminal.ts';
import { Writer } from './writer.ts';

/** The forms in which a diagnosis can be asked for. */
export interface PrintOptions {
  readonly json?: boolean;
  readonly markdown?: boolean;
  readonly html?: boolean;
  readonly transcript?: boolean;
  readonly quiet?: boolean;
}

/** Prints a diagnosis in the form that was asked for. `stagesShown`: the stages are on the terminal already. */
export async function print(
  diagnosis: Diagnosis,
  options: PrintOptions,
  stagesShown: boolean,
): Promise<void> {
  const out = new Writer(process.stdout);
  if (options.json === true) await out.write(`${JSON.stringify(diagnosis, null, 2)}\n`);
  else if (options.markdown === true || options.html === true) {
    // Loaded only here: a plain check does not pay for it.
    const { reportHtml, reportMarkdown } = await import('@postroad/diagnosis/report');
    const shown = harmless(diagnosis);
    await out.write(options.html === true ? reportHtml(shown) : reportMarkdown(shown));
  } else {
    const text = reportText(harmless(diagnosis), {
      colors: colorsFor(process.stdout),
      width: textWidth(process.stdout),
      stagesShown,
      transcript: options.transcript === true,
      quiet: options.quiet === true,
    });
    await out.write(stagesShown ? `\n${text}` : text);
  }
}
