import type { LogFilter } from '@postroad/store';
import { describe, expect, it } from 'vitest';
import { parseFilter } from './parse-filter.ts';

/** Short for reading: `(or uuid=a (and uuid=b uuid=c))`. */
function shape(filter: LogFilter): string {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return `(${filter.kind} ${filter.parts.map(shape).join(' ')})`;
    case 'not':
      return `(not ${shape(filter.part)})`;
    case 'compare':
      return `${steps(filter.field)}${filter.operator === 'eq' ? '=' : ` ${filter.operator} `}${String(filter.value)}`;
    case 'present':
      return `${steps(filter.field)}?`;
    case 'constant':
      return String(filter.holds);
  }
}

function steps(field: Extract<LogFilter, { kind: 'present' }>['field']): string {
  if (field.kind === 'column') return field.column;
  return field.kind === 'path'
    ? field.steps.join('.')
    : `${field.array.join('.')}[*].${field.steps.join('.')}`;
}

describe('the parser of filters', () => {
  it.each([
    ['uuid eq "a" or uuid eq "b" and uuid eq "c"', '(or uuid=a (and uuid=b uuid=c))'],
    ['(uuid eq "a" or uuid eq "b") and uuid eq "c"', '(and (or uuid=a uuid=b) uuid=c)'],
    ['not uuid eq "a" and uuid eq "b"', '(and (not uuid=a) uuid=b)'],
    ['not (uuid eq "a" and uuid eq "b")', '(not (and uuid=a uuid=b))'],
    ['NOT(uuid PR)OR(uuid Eq "a")', '(or (not uuid?) uuid=a)'],
    ['  uuid   eq\t"a"\n', 'uuid=a'],
    ['uuid ne "a"', '(not uuid=a)'],
    ['outcome.reason eq null', '(not outcome.reason?)'],
    ['outcome.reason ne null', '(not (not outcome.reason?))'],
    ['event_type sw "system."', 'event_type sw system.'],
    ['actor.alternate_id eq "x"', 'actor.alternateId=x'],
    ['target.id eq "x"', 'target[*].id=x'],
    ['target.detailEntry.some_key eq 25', 'target[*].detailEntry.some_key=25'],
    ['request.ip_chain.ip eq "x"', 'request.ipChain[*].ip=x'],
    ['debug_context.debug_data.some_key eq "x"', 'debugContext.debugData.some_key=x'],
    ['debugContext.debugData.a.b-c eq -1.5e3', 'debugContext.debugData.a.b-c=-1500'],
    ['uuid eq "quote \\" slash \\\\ \\u00e9"', 'uuid=quote " slash \\ é'],
    ['version eq "0"', 'true'],
    ['authenticationContext.authenticationStep gt 0', 'false'],
    ['target pr', 'target?'],
    ['notable eq "x" or uuid pr', undefined],
  ])('reads %s', (text, expected) => {
    if (expected === undefined) expect(() => parseFilter(text)).toThrow('field is not valid: notable');
    else expect(shape(parseFilter(text))).toBe(expected);
  });

  it.each([
    ['', 'Unexpected end at position 0'],
    ['uuid', 'Unexpected end at position 4'],
    ['uuid eq', 'Unexpected end at position 7'],
    ['uuid eq "a" and', 'Unexpected end at position 15'],
    ['uuid eq "a" uuid', "Unexpected 'uuid' at position 12"],
    ['(uuid eq "a"', 'Unexpected end at position 12'],
    ['uuid eq "a")', "Unexpected ')' at position 11"],
    ['uuid eq "a', "Unexpected '\"' at position 8"],
    ["uuid eq 'a'", "Unexpected ''a'' at position 8"],
    ['uuid eq tru', "Unexpected 'tru' at position 8"],
    ['uuid eq 01', "Unexpected '01' at position 8"],
    ['uuid eq 1e999', "Unexpected '1e999' at position 8"],
    ['uuid eq "\\x"', "Unexpected '\"' at position 8"],
    ['target[id eq "x"]', 'Square brackets are not supported at position 6'],
    ['and uuid pr', "Unexpected 'and' at position 0"],
    ['uuid pr pr', "Unexpected 'pr' at position 8"],
    ['"uuid" eq "a"', "Unexpected '\"' at position 0"],
  ])('refuses %s and says where', (text, problem) => {
    expect(() => parseFilter(text)).toThrow(`Invalid filter '${text}': ${problem}.`);
  });

  it('bounds depth, number and length', () => {
    const deep = (levels: number) => `${'('.repeat(levels)}uuid pr${')'.repeat(levels)}`;
    expect(parseFilter(deep(50)).kind).toBe('present');
    expect(() => parseFilter(deep(51))).toThrow('deeper than 50');
    expect(() => parseFilter(`${'not '.repeat(51)}uuid pr`)).toThrow('deeper than 50');
    const many = (count: number) => Array.from({ length: count }, () => 'uuid pr').join(' or ');
    expect(parseFilter(many(200)).kind).toBe('or');
    expect(() => parseFilter(many(201))).toThrow('more than 200');
    expect(() => parseFilter(`uuid eq "${'x'.repeat(8_000)}"`)).toThrow('longer than 8,000');
    expect(() => parseFilter('('.repeat(7_999))).toThrow('deeper than 50');
  });
});
