import assert from 'node:assert/strict';
import { render, renderPhrase } from '../../causes/render.ts';
import type { Facts } from '../../facts.ts';
import type { TextValue } from '../../languages/phrase.ts';
import { read } from '../../verdict/reading.ts';
import { stages } from '../../vocabulary.ts';
import type { Check, Reading, Sighting } from '../types.ts';

/** The value at `settings.host` or `session.tls.chain[0].san` of an object; undefined when there is none. */
export function valueAt(object: unknown, path: string): unknown {
  let value = object;
  for (const key of path.split(/[.[\]]+/).filter((part) => part !== '')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** Whether a reference of an evidence line leads to something in these facts. */
export function refExists(facts: Facts, ref: string): boolean {
  return valueAt(facts, ref.replace(/^facts\./, '')) !== undefined;
}

/** A sighting with its phrases in words. */
type ReadSighting = Omit<Sighting, 'args' | 'fix'> & {
  readonly args?: Readonly<Record<string, string>>;
  readonly fix?: readonly string[];
};

/** Runs one check on facts, and holds its answer against what every check promises. Throws an AssertionError. */
export function examine(
  check: Check,
  facts: Facts,
  reading: Reading = read(facts),
): ReadSighting | undefined {
  const before = JSON.stringify(facts);
  const sighting = check.examine(facts, reading);
  assert.equal(JSON.stringify(facts), before, 'a check changes nothing');
  if (sighting === undefined) return undefined;
  const { confidence, stage, evidence } = sighting;
  const args = mapValues(sighting.args ?? {}, inWords);
  const fix = sighting.fix?.map((step) => render(step.text, step.args ?? {}));
  assert.ok(confidence > 0 && confidence <= 1, `${check.id}: the confidence is ${confidence}`);
  assert.ok(stage === undefined || stages.includes(stage), `${check.id}: there is no stage ${stage}`);
  assert.notEqual(evidence.length, 0, `${check.id}: a finding without evidence is an opinion`);
  for (const { ref, text } of evidence) {
    assert.ok(refExists(facts, ref), `${check.id}: ${ref} is not in the facts`);
    assert.match(text, /\S/, `${check.id}: ${ref} says nothing`);
    assert.doesNotMatch(text, BROKEN_TEXT);
  }
  for (const text of [...Object.values(args), ...(fix ?? [])]) assert.doesNotMatch(text, BROKEN_TEXT);
  const { args: given, fix: _, ...rest } = sighting;
  return {
    ...rest,
    ...(given === undefined ? {} : { args }),
    ...(fix === undefined ? {} : { fix }),
  };
}

function inWords(value: TextValue): string {
  return typeof value === 'object' ? renderPhrase(value) : String(value);
}

function mapValues<From, To>(values: Readonly<Record<string, From>>, change: (value: From) => To) {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}

/** What a template leaves behind when a value was missing. */
const BROKEN_TEXT = /undefined|NaN|\[object/;

/** The same, for facts on which the check must say something. */
export function sight(check: Check, facts: Facts, reading: Reading = read(facts)): ReadSighting {
  const sighting = examine(check, facts, reading);
  assert.ok(sighting !== undefined, `${check.id} says nothing`);
  return sighting;
}
