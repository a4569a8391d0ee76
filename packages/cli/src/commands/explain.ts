import { createReadStream, existsSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { findCause, stages } from '@postroad/diagnosis';
import type { Explanation, LineAnswer } from '@postroad/diagnosis/explain';
import { type Command, Option } from 'commander';
import { exitStatus } from '../exit-status.ts';
import { findingPage } from '../input/finding-pages.ts';
import { linesOf } from '../input/lines.ts';
import { Misuse } from '../input/misuse.ts';
import { fileReason } from '../input/secrets.ts';
import { parsePort } from '../input/target.ts';
import { explanationText } from '../output/explanation-text.ts';
import { colorsFor, textWidth } from '../output/terminal.ts';
import { Writer } from '../output/writer.ts';

interface ExplainCommandOptions {
  readonly json?: boolean;
  readonly host?: string;
  readonly port?: string;
  readonly tls?: string;
  readonly stage?: string;
}

/** More than any transcript; a file of this size is something else. */
const MAX_TEXT_CHARS = 8_388_608;

/** Adds `postroad explain`. */
export function registerExplain(program: Command): void {
  program
    .command('explain')
    .summary('say what an error text, a transcript or a finding means')
    .description(
      'Names the root cause of a pasted error text or transcript, from any mail server, library or tool. Nothing is connected. With the id of a finding it prints the page about it.',
    )
    .argument('[text...]', 'the text; a file that holds it; - for standard input; or the id of a finding')
    .option('--json', 'print the answer as JSON')
    .option('--host <name>', 'the server that was to be reached')
    .option('--port <port>', 'its port')
    .addOption(
      new Option('--tls <mode>', 'the TLS mode in the settings').choices([
        'starttls',
        'implicit',
        'none',
        'unknown',
      ]),
    )
    .addOption(new Option('--stage <stage>', 'the stage at which it happened').choices(stages))
    .addHelpText(
      'after',
      `
JSON Lines as input (one object a line: {"id", "stage"?, "config"?, "observed": {"text", …}}) are answered by one
line of JSON each, in the same order, as they come.

Exit status: 0 answered, 2 misuse or a line that could not be read, 3 a defect of postroad

Examples:
  postroad explain '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled'
  postroad explain error.txt --host smtp.example.com --port 587
  journalctl -u postfix | tail -n 20 | postroad explain -
  postroad explain --json < failures.jsonl
  postroad explain starttls-not-offered`,
    )
    .action(async (words: readonly string[], options: ExplainCommandOptions, command: Command) => {
      const port = options.port === undefined ? undefined : parsePort(options.port, '--port');
      const [only] = words;
      if (only === undefined && process.stdin.isTTY) command.help({ error: true });
      if (words.length === 1 && only !== undefined && findCause(only) !== undefined) {
        process.stdout.write(pageOf(only));
        return;
      }
      const stream =
        only === undefined || (words.length === 1 && only === '-')
          ? process.stdin
          : words.length === 1
            ? fileNamed(only)
            : undefined;
      process.exitCode =
        stream === undefined
          ? await explainText(words.join(' '), options, port)
          : await explainStream(stream, options, port, only?.match(/\.(jsonl|ndjson)$/) != null);
    });
}

function pageOf(id: string): string {
  const page = findingPage(id);
  if (page === undefined) throw new Error(`the page of ${id} is not in this installation`);
  return page;
}

/** The file of this name, when there is one. A long text is no name. */
function fileNamed(text: string): Readable | undefined {
  if (text.length > 1_000 || /[\n\0]/.test(text) || !existsSync(text)) return undefined;
  if (!statSync(text).isFile()) return undefined;
  return createReadStream(text);
}

async function explainText(
  text: string,
  options: ExplainCommandOptions,
  port: number | undefined,
): Promise<number> {
  if (text.trim() === '') throw new Misuse('there is no text to explain');
  const { explain } = await import('@postroad/diagnosis/explain');
  const explanation: Explanation = explain({
    text,
    ...(options.stage === undefined ? {} : { stage: options.stage }),
    config: {
      ...(options.host === undefined ? {} : { host: options.host }),
      ...(port === undefined ? {} : { port }),
      ...(options.tls === undefined ? {} : { tls: options.tls }),
    },
  });
  const layout = { colors: colorsFor(process.stdout), width: textWidth(process.stdout) };
  process.stdout.write(
    options.json === true
      ? `${JSON.stringify(explanation, null, 2)}\n`
      : explanationText(explanation, layout),
  );
  return exitStatus.ok;
}

/** Explains what a stream holds: JSON Lines one by one as they come, anything else as one text. */
async function explainStream(
  stream: Readable,
  options: ExplainCommandOptions,
  port: number | undefined,
  namedJsonLines: boolean,
): Promise<number> {
  stream.setEncoding('utf8');
  const lines = linesOf(readable(stream));
  const { isJsonLines } = await import('@postroad/diagnosis/explain');
  const head: string[] = [];
  let begun = 0;
  // The first line decides; where that is broken, the second.
  let jsonLines = namedJsonLines;
  while (!jsonLines && begun < 2) {
    const { value, done } = await lines.next();
    if (done === true) break;
    head.push(value);
    if (value.trim() === '') continue;
    if (!/^\uFEFF?\s*\{/.test(value)) break;
    begun += 1;
    jsonLines = isJsonLines(value);
    if (!jsonLines && isJson(value)) break;
  }
  if (jsonLines) return explainLines(head, lines);
  let text = head.join('\n');
  for await (const line of lines) {
    text += `\n${line}`;
    if (text.length > MAX_TEXT_CHARS)
      throw new Misuse('the text is longer than 8 MB: give the part around the error');
  }
  return explainText(text, options, port);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A stream whose failure to read is misuse, not a defect. */
async function* readable(stream: Readable): AsyncGenerator<string> {
  try {
    for await (const chunk of stream) yield String(chunk);
  } catch (error) {
    throw new Misuse(`cannot read the input: ${fileReason(error)}`);
  }
}

async function explainLines(head: readonly string[], lines: AsyncIterable<string>): Promise<number> {
  const { explainLine } = await import('@postroad/diagnosis/explain');
  const out = new Writer(process.stdout);
  let number = 0;
  let unreadable = 0;
  const answer = async (line: string) => {
    number += 1;
    if (line.trim() === '') return;
    const given: LineAnswer = explainLine(line, number);
    if ('error' in given) unreadable += 1;
    await out.write(`${JSON.stringify(given)}\n`);
  };
  for (const line of head) await answer(line);
  for await (const line of lines) await answer(line);
  if (unreadable === 0) return exitStatus.ok;
  process.stderr.write(
    `postroad: ${unreadable} of ${number} lines could not be read; their answers say why\n`,
  );
  return exitStatus.misuse;
}
