import { expect, test } from 'vitest';
import { describeCause } from './describe-cause.ts';

test('a cause speaks of what is known, and in general of the rest', () => {
  const described = describeCause('delivered-to-spam', { to: 'you@example.org', detail: 'folder Junk' });
  expect(described.summary).toBe(
    'The test message to you@example.org arrived, but in the spam folder (folder Junk).',
  );
  expect(described.fix.join(' ')).toContain("the sender's domain");
  const { wording: _, ...texts } = described;
  expect(JSON.stringify(texts)).not.toMatch(/\{\w+\}/);
});
