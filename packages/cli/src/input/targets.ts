import { createReadStream } from 'node:fs';
import { text as readAll } from 'node:stream/consumers';
import { CsvError, parse } from 'csv-parse/sync';
import { type CheckOptions, readSettings } from './check-settings.ts';
import { Misuse } from './misuse.ts';
import { fileReason } from './secrets.ts';
import { parsePort, parseTarget, type Target } from './target.ts';

/** The columns a targets file may have, and the option of `postroad check` each one stands for. */
const columns = {
  host: undefined,
  port: undefined,
  security: 'security',
  user: 'user',
  password_env: 'passwordEnv',
  password_file: 'passwordFile',
  oauth_token_env: 'oauthTokenEnv',
  mechanism: 'mechanism',
  from: 'from',
  to: 'to',
  ehlo: 'ehlo',
  source: 'source',
  proxy: 'proxy',
  proxy_password_env: 'proxyPasswordEnv',
  ca: 'ca',
  timeout: 'timeout',
} as const satisfies Readonly<Record<string, keyof CheckOptions | undefined>>;

/** The names of the columns, as the help and the messages list them. */
export const columnNames = Object.keys(columns) as readonly (keyof typeof columns)[];

/** One server of a targets file. Kept small: a file may have a million of them. */
export interface TargetRow {
  /** Its line in the file, counted from 1. */
  readonly line: number;
  readonly target: Target;
  /** Options of `postroad check` that this row sets. */
  readonly options: Partial<CheckOptions>;
}

/** Reads a targets file, or standard input for `-`. Throws Misuse when it cannot be read. */
export async function readTargetsFile(path: string): Promise<string> {
  try {
    return await readAll(path === '-' ? process.stdin : createReadStream(path));
  } catch (error) {
    throw new Misuse(`--file: cannot read ${path}: ${fileReason(error)}`);
  }
}

/**
 * Reads targets: CSV with a header row that names the columns, or `HOST` or `HOST:PORT` on each line. Empty lines and
 * lines that begin with # are passed over. Everything is judged here that can be judged without a connection; `defaults`
 * are the options given on the command line, which a row may override. Throws Misuse that names the line.
 */
export function parseTargets(text: string, name: string, defaults: CheckOptions): readonly TargetRow[] {
  const binary = text.indexOf('\0');
  if (binary !== -1)
    throw new Misuse(
      `--file: ${name}, line ${text.slice(0, binary).split('\n').length}: this is not a text file`,
    );
  // What is wrong on the command line is no line's fault.
  readSettings({ host: 'localhost', port: 25 }, withoutPairs(defaults));
  const records = parseCsv(text, name);
  const [first, ...rest] = records;
  if (first === undefined) throw new Misuse(`--file: ${name} holds no server`);
  const header = headerOf(first, name);
  const body = header === undefined ? records : rest;
  if (body.length === 0) throw new Misuse(`--file: ${name} holds no server below its header row`);
  return body.map(({ fields, line }) => {
    try {
      const row = header === undefined ? plainRow(fields, line) : readRow(new Map(zip(header, fields)), line);
      readSettings(row.target, rowOptions(row, defaults));
      return row;
    } catch (error) {
      if (error instanceof Misuse) throw new Misuse(`--file: ${name}, line ${line}: ${error.message}`);
      throw error;
    }
  });
}

/** Without the options that need another one: a row may bring that. */
function withoutPairs({
  to: _to,
  send: _send,
  passwordEnv: _env,
  passwordFile: _file,
  ...rest
}: CheckOptions) {
  const { passwordStdin: _stdin, oauthTokenEnv: _token, oauthGrant: _grant, ...others } = rest;
  return others;
}

/** The options for one row: its own before those of the command line. A login of its own displaces the other's. */
export function rowOptions(row: TargetRow, defaults: CheckOptions): CheckOptions {
  const { options } = row;
  if (options.passwordEnv === undefined && options.passwordFile === undefined)
    return { ...defaults, ...options };
  const { passwordEnv: _env, passwordFile: _file, ...others } = defaults;
  return { ...others, ...options };
}

interface CsvLine {
  readonly fields: readonly string[];
  readonly line: number;
}

function parseCsv(text: string, name: string): readonly CsvLine[] {
  const first = text.split('\n').find((line) => !/^\uFEFF?\s*(#|$)/.test(line)) ?? '';
  // Spreadsheets of half the world separate by semicolons.
  const delimiter = [',', ';', '\t'].find((candidate) => first.includes(candidate)) ?? ',';
  try {
    const rows: unknown = parse(text, {
      bom: true,
      comment: '#',
      comment_no_infix: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    });
    return (rows as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
      fields: record,
      line: info.lines,
    }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
    throw new Misuse(`--file: ${name}, line ${line}: not CSV: ${csvReason(error.code)}`);
  }
}

function csvReason(code: string): string {
  if (code === 'CSV_QUOTE_NOT_CLOSED') return 'a quotation mark is opened and never closed';
  if (code === 'INVALID_OPENING_QUOTE' || code === 'CSV_INVALID_CLOSING_QUOTE')
    return 'a quotation mark stands inside a field that does not begin and end with one';
  return code;
}

/** The columns when the first line names them: it does when one of its fields is `host`. */
function headerOf({ fields, line }: CsvLine, name: string): readonly (keyof typeof columns)[] | undefined {
  const names = fields.map((field) => field.trim().toLowerCase().replaceAll(/[ -]/g, '_'));
  if (!names.includes('host')) return undefined;
  const fault = (text: string) => new Misuse(`--file: ${name}, line ${line}: ${text}`);
  return names.map((column, at) => {
    const known = columnNames.find((candidate) => candidate === column);
    if (column === 'password')
      throw fault(
        'a password does not belong in this file: give a column password_env with the name of an environment variable',
      );
    if (known === undefined)
      throw fault(`there is no column "${fields[at]}"; the columns are ${columnNames.join(', ')}`);
    if (names.indexOf(column) !== at) throw fault(`the column ${column} is named twice`);
    return known;
  });
}

function zip<A, B>(names: readonly A[], fields: readonly B[]): (readonly [A, B])[] {
  if (fields.length !== names.length)
    throw new Misuse(`${fields.length} fields, but the header row names ${names.length} columns`);
  return fields.map((field, at) => [names[at] as A, field] as const);
}

function plainRow(fields: readonly string[], line: number): TargetRow {
  const [host = ''] = fields;
  if (fields.length > 1)
    throw new Misuse(
      `without a header row each line is HOST or HOST:PORT; a first line such as host,port,security names columns`,
    );
  if (/\s/.test(host)) throw new Misuse(`"${host}" is not HOST or HOST:PORT: there is a blank in it`);
  return { line, target: parseTarget(host), options: {} };
}

const SECURITIES = ['auto', 'starttls', 'implicit', 'none'] as const;

function readRow(fields: ReadonlyMap<keyof typeof columns, string>, line: number): TargetRow {
  const host = fields.get('host') ?? '';
  const port = fields.get('port') ?? '';
  if (host === '') throw new Misuse('the host is empty');
  const target = port === '' ? parseTarget(host) : { host, port: parsePort(port) };
  const options: Record<string, string | readonly string[]> = {};
  for (const [column, value] of fields) {
    const option = columns[column];
    if (option === undefined || value === '') continue;
    if (option === 'security' && !SECURITIES.some((one) => one === value.toLowerCase()))
      throw new Misuse(`security must be auto, starttls, implicit or none, not "${value}"`);
    options[option] = option === 'ca' ? [value] : option === 'security' ? value.toLowerCase() : value;
  }
  return { line, target, options: options as Partial<CheckOptions> };
}
