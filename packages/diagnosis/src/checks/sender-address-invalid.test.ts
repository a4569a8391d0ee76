import { expect, test } from 'vitest';
import { check } from './sender-address-invalid.ts';
import { examine, sight } from './support/examine.ts';
import { factsWith, failure } from './support/facts-builder.ts';

test('an address that no command may carry', () => {
  const facts = factsWith({
    settings: { from: 'a@example.com>\r\nRCPT TO:<b@example.com' },
    session: { failure: failure('EPOLICY', 'mail', { rule: 'sender-address' }) },
  });
  const sighting = sight(check, facts);
  expect(sighting.stage).toBe('mail');
  expect(sighting.evidence[0]?.ref).toBe('facts.settings.from');
});

test('another rule of ours', () => {
  const facts = factsWith({
    session: { failure: failure('EPOLICY', 'mail', { rule: 'smtputf8-required' }) },
  });
  expect(examine(check, facts)).toBeUndefined();
});
