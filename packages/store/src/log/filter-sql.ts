import { type RawBuilder, sql } from 'kysely';
import type { EngineName } from '../engines/engine.ts';
import { foldAscii, type LogComparison, type LogField, type LogFilter } from './filter.ts';
import { storableText } from './storable.ts';

type Sql = RawBuilder<unknown>;

/** How an engine reads JSON. `source` is a JSON value, the steps lead from there. */
interface Reader {
  /** Of the value there: its JSON, or SQL's null. */
  readonly json: (source: Sql, steps: readonly string[]) => Sql;
  /** `text`, `number`, `boolean`, or anything else. */
  readonly type: (source: Sql, steps: readonly string[]) => Sql;
  /** The value as a text; only asked for texts. */
  readonly text: (source: Sql, steps: readonly string[]) => Sql;
  readonly number: (source: Sql, steps: readonly string[]) => Sql;
  readonly boolean: (source: Sql, steps: readonly string[], value: boolean) => Sql;
  readonly fold: (text: Sql) => Sql;
  /** Both texts are folded. */
  readonly compare: (operator: LogComparison, text: Sql, value: string) => Sql;
  readonly anyElement: (source: Sql, steps: readonly string[], condition: (element: Sql) => Sql) => Sql;
  readonly never: Sql;
}

const symbols = { eq: sql`=`, gt: sql`>`, ge: sql`>=`, lt: sql`<`, le: sql`<=` } as const;

/** `$."target"."id"`. Steps have no quotes: the parser of filters allows letters, digits, `-` and `_` only. */
function sqlitePath(steps: readonly string[]): string {
  return `$${steps.map((step) => `."${step}"`).join('')}`;
}

const sqlite: Reader = {
  json: (source, steps) => sql`(${source} -> ${sqlitePath(steps)})`,
  type: (source, steps) => sql`case json_type(${source}, ${sqlitePath(steps)})
    when 'text' then 'text' when 'integer' then 'number' when 'real' then 'number'
    when 'true' then 'boolean' when 'false' then 'boolean' end`,
  text: (source, steps) => sql`json_extract(${source}, ${sqlitePath(steps)})`,
  number: (source, steps) => sql`json_extract(${source}, ${sqlitePath(steps)})`,
  boolean: (source, steps, value) => sql`json_extract(${source}, ${sqlitePath(steps)}) = ${value ? 1 : 0}`,
  fold: (text) => sql`lower(${text})`,
  compare(operator, text, value) {
    switch (operator) {
      case 'co':
        return sql`instr(${text}, ${value}) > 0`;
      case 'sw':
        return sql`substr(${text}, 1, length(${value})) = ${value}`;
      case 'ew':
        // `substr` from -0 would be the whole text.
        return value === '' ? sql`1` : sql`substr(${text}, -length(${value})) = ${value}`;
      default:
        return sql`${text} ${symbols[operator]} ${value}`;
    }
  },
  anyElement: (source, steps, condition) => sql`exists (
    select 1 from json_each(${source}, ${sqlitePath(steps)}) as element where ${condition(sql`element.value`)})`,
  never: sql`0`,
};

const postgresql: Reader = {
  json: (source, steps) => sql`(${source} #> ${steps}::text[])`,
  type: (source, steps) => sql`case jsonb_typeof(${source} #> ${steps}::text[])
    when 'string' then 'text' when 'number' then 'number' when 'boolean' then 'boolean' end`,
  text: (source, steps) => sql`(${source} #>> ${steps}::text[])`,
  number: (source, steps) => sql`(${source} #>> ${steps}::text[])::numeric`,
  boolean: (source, steps, value) => sql`(${source} #>> ${steps}::text[]) = ${String(value)}`,
  fold: (text) => sql`lower(${text} collate "C")`,
  compare(operator, text, value) {
    switch (operator) {
      case 'co':
        return sql`strpos(${text}, ${value}::text) > 0`;
      case 'sw':
        return sql`starts_with(${text}, ${value}::text)`;
      case 'ew':
        return sql`right(${text}, length(${value}::text)) = ${value}::text`;
      default:
        return sql`${text} ${symbols[operator]} ${value}::text`;
    }
  },
  anyElement: (source, steps, condition) => sql`exists (
    select 1 from jsonb_array_elements(coalesce(${source} #> ${steps}::text[], '[]')) as element
    where ${condition(sql`element`)})`,
  never: sql`false`,
};

/** A filter as a condition on `log_events` (or another relation of this name), never null. */
export function filterSql(engine: EngineName, filter: LogFilter, from = 'log_events'): Sql {
  const reader = engine === 'sqlite' ? sqlite : postgresql;
  switch (filter.kind) {
    case 'constant':
      return filter.holds ? sql`1 = 1` : sql`1 = 0`;
    case 'and':
    case 'or': {
      const parts = filter.parts.map((part) => filterSql(engine, part, from));
      return sql`(${sql.join(parts, filter.kind === 'and' ? sql` and ` : sql` or `)})`;
    }
    case 'not':
      return sql`(not ${filterSql(engine, filter.part, from)})`;
    case 'present':
      return onField(reader, filter.field, from, (source, steps, column) =>
        source === undefined ? sql`(${column} <> '')` : presentSql(reader, source, steps),
      );
    case 'compare': {
      const { operator, value } = filter;
      return onField(reader, filter.field, from, (source, steps, column) =>
        source === undefined
          ? textSql(reader, operator, column, value)
          : comparisonSql(reader, operator, source, steps, value),
      );
    }
  }
}

function onField(
  reader: Reader,
  field: LogField,
  from: string,
  condition: (source: Sql | undefined, steps: readonly string[], column: Sql) => Sql,
): Sql {
  const body = sql.ref(`${from}.body`);
  switch (field.kind) {
    case 'column':
      return condition(undefined, [], sql.ref(`${from}.${field.column}`));
    case 'path':
      return condition(body, field.steps, body);
    case 'each':
      return reader.anyElement(body, field.array, (element) => condition(element, field.steps, element));
  }
}

/** Neither absent nor null nor empty (RFC 7644 §3.4.2.2). */
function presentSql(reader: Reader, source: Sql, steps: readonly string[]): Sql {
  return sql`(coalesce(${reader.json(source, steps)}, 'null') not in ('null', '""', '{}', '[]'))`;
}

function comparisonSql(
  reader: Reader,
  operator: LogComparison,
  source: Sql,
  steps: readonly string[],
  value: string | number | boolean,
): Sql {
  const asText = textSql(reader, operator, reader.text(source, steps), value);
  const other = otherSql(reader, operator, source, steps, value);
  // In a CASE only the branch that is taken is evaluated: a text is never made a number.
  return sql`coalesce(case ${reader.type(source, steps)} when 'text' then ${asText} ${other} else ${reader.never} end, ${reader.never})`;
}

function otherSql(
  reader: Reader,
  operator: LogComparison,
  source: Sql,
  steps: readonly string[],
  value: string | number | boolean,
): Sql {
  if (typeof value === 'number' && operator in symbols)
    return sql`when 'number' then ${reader.number(source, steps)} ${symbols[operator as keyof typeof symbols]} ${value}`;
  if (typeof value === 'boolean' && operator === 'eq')
    return sql`when 'boolean' then ${reader.boolean(source, steps, value)}`;
  return sql``;
}

function textSql(reader: Reader, operator: LogComparison, text: Sql, value: string | number | boolean): Sql {
  const folded = foldAscii(storableText(String(value)));
  return sql`(${reader.compare(operator, reader.fold(text), folded)})`;
}
