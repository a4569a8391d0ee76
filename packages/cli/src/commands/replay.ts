import { judge } from '@postroad/diagnosis';
import { type Command, Option } from 'commander';
import { statusOf } from '../exit-status.ts';
import { Misuse } from '../input/misuse.ts';
import { readGivenFile } from '../input/secrets.ts';
import { type PrintOptions, print } from '../output/print.ts';

/** Adds `postroad replay`. */
export function registerReplay(program: Command): void {
  program
    .command('replay')
    .summary('judge the saved facts of a check again')
    .description(
      'Reads what "postroad check --save-facts" wrote and judges it again, without touching the network: with the rules of this version, on another machine, or by another person.',
    )
    .argument('<facts.json>', 'the saved facts')
    .addOption(
      new Option('--json', 'print the diagnosis as JSON (schema postroad.diagnosis/1)').conflicts([
        'markdown',
        'html',
      ]),
    )
    .addOption(new Option('--markdown', 'print a report to hand on, in Markdown').conflicts(['html']))
    .option('--html', 'print a report to hand on, as one HTML page')
    .option('--transcript', 'print the whole dialogue too')
    .option('--quiet', 'print only the verdict')
    .addHelpText('after', '\nExit status: as of "postroad check", of the diagnosis that comes out')
    .action(async (file: string, options: PrintOptions) => {
      const text = readGivenFile(file, 'replay');
      let value: unknown;
      try {
        value = JSON.parse(text.replace(/^\uFEFF/, ''));
      } catch (error) {
        throw new Misuse(`replay: ${file} is not JSON${positionOf(error, text)}`);
      }
      const { readFacts } = await import('@postroad/diagnosis/schema');
      const read = readFacts(value);
      if (!read.ok) {
        const where = read.path === '' ? 'the file' : read.path;
        throw new Misuse(`replay: ${file} does not hold saved facts: ${where}: ${read.message}`);
      }
      const diagnosis = judge(read.facts);
      await print(diagnosis, options, false);
      process.exitCode = statusOf(diagnosis);
    });
}

/** `, line 3`, where the parser says how far it came. */
function positionOf(error: unknown, text: string): string {
  const position = error instanceof SyntaxError ? /position (\d+)/.exec(error.message)?.[1] : undefined;
  return position === undefined ? '' : `: line ${text.slice(0, Number(position)).split('\n').length}`;
}
