import { expect } from 'vitest';
import type { Facts } from '../../facts.ts';
import { read } from '../../verdict/reading.ts';
import { stages } from '../../vocabulary.ts';
import type { Check, Sighting } from '../types.ts';

/** The value at `settings.host` or `session.tls.chain[0].san` of the facts; undefined when there is none. */
function valueAt(facts: Facts, path: string): unknown {
  let value: unknown = facts;
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

/** Runs one check on facts, and holds its answer against what every check promises. */
export function examine(check: Check, facts: Facts): Sighting | undefined {
  const before = JSON.stringify(facts);
  const sighting = check.examine(facts, read(facts));
  expect(JSON.stringify(facts), 'a check changes nothing').toBe(before);
  if (sighting === undefined) return undefined;
  expect(sighting.confidence).toBeGreaterThan(0);
  expect(sighting.confidence).toBeLessThanOrEqual(1);
  if (sighting.stage !== undefined) expect(stages).toContain(sighting.stage);
  expect(sighting.evidence, 'a finding without evidence is an opinion').not.toEqual([]);
  for (const { ref, text } of sighting.evidence) {
    expect(refExists(facts, ref), `${check.id}: ${ref} is not in the facts`).toBe(true);
    expect(text.trim()).not.toBe('');
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  }
  for (const value of Object.values(sighting.args ?? {}))
    expect(String(value)).not.toMatch(/undefined|NaN|\[object/);
  return sighting;
}

/** The same, for facts on which the check must say something. */
export function sight(check: Check, facts: Facts): Sighting {
  const sighting = examine(check, facts);
  expect(sighting, `${check.id} says nothing`).toBeDefined();
  return sighting as Sighting;
}
