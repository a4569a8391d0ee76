import { expect, test } from 'vitest';
import { check } from './recipient-rejected-unknown.ts';
import { examine, sight } from './support/examine.ts';
import { factsWith, failure } from './support/facts-builder.ts';

test('an address that no command may carry', () => {
  const facts = factsWith({
    settings: { to: 'a@example.com>\r\nRCPT TO:<b@example.com' },
    session: { failure: failure('EPOLICY', 'rcpt', { rule: 'recipient-address' }) },
  });
  const sighting = sight(check, facts);
  expect(sighting.stage).toBe('rcpt');
  expect(sighting.evidence[0]?.ref).toBe('facts.settings.to');
});

test('another rule of ours', () => {
  const facts = factsWith({
    session: { failure: failure('EPOLICY', 'mail', { rule: 'smtputf8-required' }) },
  });
  expect(examine(check, facts)).toBeUndefined();
});
