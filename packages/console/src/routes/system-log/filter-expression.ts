/** The comparisons of the filter language. `pr` takes no value. */
export const operators = ['eq', 'ne', 'co', 'sw', 'ew', 'pr', 'gt', 'ge', 'lt', 'le'] as const;
export type Operator = (typeof operators)[number];
type Value = string | number | boolean | null;

/** One row of the builder: `actor.id eq "00u1"`. */
export interface Condition {
  readonly attribute: string;
  readonly operator: Operator;
  /** Null and absent values are written without quotes. */
  readonly value: Value;
}

/** What the builder can show: all groups must hold, and of each group one condition. */
export type Groups = readonly (readonly Condition[])[];

/** The expression of some groups: SCIM (RFC 7644 §3.4.2.2), where `and` binds closer than `or`. */
export function writeFilter(groups: Groups): string {
  const written = groups.filter((group) => group.length > 0);
  return written
    .map((group) => {
      const text = group.map(writeCondition).join(' or ');
      return group.length > 1 && written.length > 1 ? `(${text})` : text;
    })
    .join(' and ');
}

function writeCondition({ attribute, operator, value }: Condition): string {
  return operator === 'pr' ? `${attribute} pr` : `${attribute} ${operator} ${JSON.stringify(value)}`;
}

/**
 * The groups of an expression; undefined where the builder cannot show it: `not`, deeper parentheses, an `and` inside of
 * an `or`, or what is no expression. The service alone decides what is one, and says what is wrong with it.
 */
export function readFilter(text: string): Groups | undefined {
  const tokens = tokensOf(text);
  if (tokens === undefined) return undefined;
  if (tokens.length === 0) return [];
  const reader = { tokens, at: 0 };
  const first = readGroup(reader);
  if (first === undefined) return undefined;
  const groups = [first];
  const joint = wordAt(reader);
  if (joint === 'or') {
    // `a or b`: one group without parentheses. Each part must be a single condition.
    const alternatives = [...first];
    if (first.length > 1) return undefined;
    while (wordAt(reader) === 'or') {
      reader.at += 1;
      const next = readCondition(reader);
      if (next === undefined) return undefined;
      alternatives.push(next);
    }
    return reader.at === tokens.length ? [alternatives] : undefined;
  }
  while (wordAt(reader) === 'and') {
    reader.at += 1;
    const next = readGroup(reader);
    if (next === undefined) return undefined;
    groups.push(next);
  }
  return reader.at === tokens.length ? groups : undefined;
}

/** The filter with one more condition that must hold. What is not known to the builder is put into parentheses. */
export function addCondition(filter: string, condition: Condition): string {
  if (filter.trim() === '') return writeFilter([[condition]]);
  const groups = readFilter(filter);
  if (groups === undefined) return `(${filter.trim()}) and ${writeCondition(condition)}`;
  return hasCondition(groups, condition) ? filter : writeFilter([...groups, [condition]]);
}

/** The filter without a condition that stands alone in its group. */
export function removeCondition(filter: string, condition: Condition): string {
  const groups = readFilter(filter);
  return groups === undefined ? filter : writeFilter(groups.filter((group) => !isOnly(group, condition)));
}

/** Whether a condition must hold already. */
export function hasCondition(groups: Groups | undefined, condition: Condition): boolean {
  return groups?.some((group) => isOnly(group, condition)) ?? false;
}

function isOnly(group: readonly Condition[], condition: Condition): boolean {
  const [only] = group;
  return group.length === 1 && only !== undefined && writeCondition(only) === writeCondition(condition);
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

const TOKEN = /\s*([()]|"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|[^\s()"]+)/y;
const NAME = /^[A-Za-z][\w$-]*(?:\.[\w$-]+)*$/;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

function tokensOf(text: string): readonly string[] | undefined {
  const tokens: string[] = [];
  const whole = text.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < whole.length) {
    const [, token] = TOKEN.exec(whole) ?? [];
    if (token === undefined) return undefined;
    tokens.push(token);
  }
  return tokens;
}

function wordAt({ tokens, at }: Reader): string | undefined {
  return tokens[at]?.toLowerCase();
}

/** A condition, or some of them in parentheses with `or` between. */
function readGroup(reader: Reader): readonly Condition[] | undefined {
  if (reader.tokens[reader.at] !== '(') {
    const only = readCondition(reader);
    return only === undefined ? undefined : [only];
  }
  reader.at += 1;
  const group: Condition[] = [];
  do {
    const next = readCondition(reader);
    if (next === undefined) return undefined;
    group.push(next);
  } while (wordAt(reader) === 'or' && ++reader.at > 0);
  if (reader.tokens[reader.at] !== ')') return undefined;
  reader.at += 1;
  return group;
}

function readCondition(reader: Reader): Condition | undefined {
  const [attribute = '', operatorWord = '', valueToken = ''] = reader.tokens.slice(reader.at, reader.at + 3);
  const operator = operators.find((one) => one === operatorWord.toLowerCase());
  if (!NAME.test(attribute) || ['and', 'or', 'not'].includes(attribute.toLowerCase())) return undefined;
  if (operator === undefined) return undefined;
  if (operator === 'pr') {
    reader.at += 2;
    return { attribute, operator, value: null };
  }
  const value = readValue(valueToken);
  if (value === undefined) return undefined;
  reader.at += 3;
  return { attribute, operator, value };
}

function readValue(token: string): Value | undefined {
  const isJson = token.startsWith('"') || NUMBER.test(token) || ['true', 'false', 'null'].includes(token);
  return isJson ? (JSON.parse(token) as Value) : undefined;
}
