import { expect, it } from 'vitest';
import { eventTypes } from '../../../server/src/system-log/event-types.ts';
import { findField } from '../../../server/src/system-log/filter/fields.ts';
import { logWordTexts } from './log-words.ts';

it('has a name for every event that the service writes', () => {
  expect(Object.keys(logWordTexts.en.eventTypes).sort()).toEqual(Object.keys(eventTypes).sort());
});

it('offers only attributes that a filter may ask for', () => {
  for (const name of Object.keys(logWordTexts.en.attributes)) expect(findField(name), name).toBeDefined();
});
