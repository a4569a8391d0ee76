import type { LogComparison, LogFilter } from '@postroad/store';
import { ApiError } from '../../http/api-error.ts';
import { compareConstant, findField } from './fields.ts';

/**
 * Reads a filter of the System Log: SCIM's language (RFC 7644 §3.4.2.2) as Okta has it, with `ew` and without brackets.
 *
 * The parser is ours. Of those on npm, scim2-parse-filter 0.2.10 gives no positions for Okta's error texts and overflows
 * the stack on deep parentheses, and scimmy 1.3.5 answers with a normal form made for resources, not with the tree.
 */
export function parseFilter(text: string): LogFilter {
  if (text.length > MAX_LENGTH)
    throw new ApiError('E0000053', {
      argument: `Invalid filter: it is longer than ${MAX_LENGTH.toLocaleString('en')} characters.`,
    });
  return new Parser(text).parse();
}

/** What fits into a request line of usual servers and proxies. */
const MAX_LENGTH = 8_000;
/** Parentheses and `not` inside of each other. */
const MAX_DEPTH = 50;
/** Each asks the database for one more value of each event. */
const MAX_COMPARISONS = 200;

const OPERATORS = ['eq', 'ne', 'co', 'sw', 'ew', 'pr', 'gt', 'ge', 'lt', 'le'] as const;
type Operator = (typeof OPERATORS)[number];
const LOGICAL: ReadonlySet<string> = new Set(['and', 'or', 'not']);

/** Okta refuses them for their cost. */
const UNSEARCHABLE: ReadonlySet<string> = new Set([
  'debugContext.debugData.url',
  'debugContext.debugData.requestUri',
]);

const BLANKS = /\s*/y;
const NAME = /[A-Za-z][\w$-]*(?:\.[\w$-]+)*/y;
const WORD = /[^\s()"]+/y;
const NEXT = /[^\s()"]+|./sy;
const STRING = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?=[\s)]|$)/y;
const LITERAL = /(?:true|false|null)(?=[\s)]|$)/y;

class Parser {
  readonly #text: string;
  #at = 0;
  #depth = 0;
  #comparisons = 0;

  constructor(text: string) {
    this.#text = text;
  }

  parse(): LogFilter {
    const filter = this.#parseOr();
    this.#take(BLANKS);
    if (this.#at < this.#text.length) throw this.#unexpected("'and', 'or' or the end");
    return filter;
  }

  #parseOr(): LogFilter {
    const parts = [this.#parseAnd()];
    while (this.#takeWord('or')) parts.push(this.#parseAnd());
    return joined('or', parts);
  }

  #parseAnd(): LogFilter {
    const parts = [this.#parseOne()];
    while (this.#takeWord('and')) parts.push(this.#parseOne());
    return joined('and', parts);
  }

  #parseOne(): LogFilter {
    if (this.#takeWord('not')) return this.#nested(() => ({ kind: 'not', part: this.#parseOne() }));
    this.#take(BLANKS);
    if (this.#text[this.#at] !== '(') return this.#parseComparison();
    this.#at += 1;
    return this.#nested(() => {
      const inner = this.#parseOr();
      this.#take(BLANKS);
      if (this.#text[this.#at] !== ')') throw this.#unexpected("'and', 'or' or ')'");
      this.#at += 1;
      return inner;
    });
  }

  #nested(parse: () => LogFilter): LogFilter {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw this.#invalid(`It is nested deeper than ${MAX_DEPTH} levels`);
    const filter = parse();
    this.#depth -= 1;
    return filter;
  }

  #parseComparison(): LogFilter {
    this.#comparisons += 1;
    if (this.#comparisons > MAX_COMPARISONS)
      throw this.#invalid(`It has more than ${MAX_COMPARISONS} comparisons`);
    const name = this.#take(NAME);
    if (name === undefined || LOGICAL.has(name.toLowerCase())) {
      this.#at -= name?.length ?? 0;
      throw this.#unexpected('an attribute name');
    }
    this.#take(BLANKS);
    if (this.#text[this.#at] === '[') throw this.#invalid('Square brackets are not supported');
    const operatorAt = this.#at;
    const word = this.#take(WORD);
    if (word === undefined) throw this.#unexpected('an attribute operator');
    const operator = word.toLowerCase() as Operator;
    if (!OPERATORS.includes(operator)) {
      this.#at = operatorAt;
      throw this.#invalid(`Unrecognized attribute operator '${word}'`, `Expected: ${OPERATORS.join(',')}`);
    }
    if (operator === 'pr') return presence(name);
    return comparison(name, operator, this.#parseValue());
  }

  #parseValue(): string | number | boolean | null {
    this.#take(BLANKS);
    const at = this.#at;
    const string = this.#take(STRING);
    if (string !== undefined) return JSON.parse(string) as string;
    const number = this.#take(NUMBER);
    if (number !== undefined && Number.isFinite(Number(number))) return Number(number);
    this.#at = at;
    const literal = this.#take(LITERAL);
    if (literal !== undefined) return JSON.parse(literal) as boolean | null;
    throw this.#unexpected('a text in double quotes, a number, true, false or null');
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0];
    this.#at += found?.length ?? 0;
    return found;
  }

  /** Operators are not case-sensitive, and end where a name would. */
  #takeWord(word: string): boolean {
    this.#take(BLANKS);
    const end = this.#at + word.length;
    if (this.#text.slice(this.#at, end).toLowerCase() !== word) return false;
    if (/[\w$.-]/.test(this.#text.charAt(end))) return false;
    this.#at = end;
    return true;
  }

  #unexpected(expected: string): ApiError {
    NEXT.lastIndex = this.#at;
    const [found] = NEXT.exec(this.#text) ?? [];
    return this.#invalid(
      found === undefined ? 'Unexpected end' : `Unexpected '${found}'`,
      `Expected: ${expected}`,
    );
  }

  /** In Okta's words, with the position counted from 0. */
  #invalid(problem: string, hint?: string): ApiError {
    return new ApiError('E0000053', {
      argument: `Invalid filter '${this.#text}': ${problem} at position ${this.#at}.${hint === undefined ? '' : ` ${hint}`}`,
    });
  }
}

function joined(kind: 'and' | 'or', parts: readonly LogFilter[]): LogFilter {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind, parts };
}

function presence(name: string): LogFilter {
  const found = findField(name) ?? invalidFieldName(name);
  return found.kind === 'constant'
    ? { kind: 'constant', holds: true }
    : { kind: 'present', field: found.field };
}

function comparison(
  name: string,
  operator: Exclude<Operator, 'pr'>,
  value: string | number | boolean | null,
): LogFilter {
  const found = findField(name) ?? invalidFieldName(name);
  if (found.kind === 'complex') return invalidFieldName(name);
  const ordered = operator !== 'eq' && operator !== 'ne';
  // What is unequal includes what is not there: so `ne` finds the events of all others, as Okta's example says.
  if (operator === 'ne') return { kind: 'not', part: comparison(name, 'eq', value) };
  if (value === null) {
    if (ordered) throw unsupported(operator, name);
    return { kind: 'not', part: presence(name) };
  }
  if (ordered && typeof value === 'boolean') throw unsupported(operator, name);
  if (found.kind === 'constant')
    return { kind: 'constant', holds: compareConstant(operator, found.value, value) };
  const path = found.field.kind === 'path' ? found.field.steps.join('.') : '';
  if (operator === 'co' && UNSEARCHABLE.has(path)) throw unsupported(operator, path);
  return { kind: 'compare', field: found.field, operator: operator satisfies LogComparison, value };
}

function invalidFieldName(name: string): never {
  throw new ApiError('E0000053', { argument: `field is not valid: ${name}` });
}

function unsupported(operator: string, field: string): ApiError {
  return new ApiError('E0000031', {
    argument: `The supplied combination of operator and field is not currently supported. Operator: ${operator}, Field: ${field}`,
  });
}
