import { expect, test } from 'vitest';
import { explain } from './explain.ts';

const MESSAGE = 'Connection with the specified SMTP server failed.';

test('a message that hides the reason is said to hide it, with the way to the reason', () => {
  const explanation = explain(MESSAGE);
  expect(explanation.cause).toBe('unknown');
  expect(explanation.summary).toContain('the reason');
  expect(explanation.fix[0]).toContain('postroad check');
});

test('the reason wins where the text has one', () => {
  const explanation = explain(
    `${MESSAGE} 535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.`,
  );
  expect(explanation.cause).toBe('auth-smtp-disabled-for-account');
  expect(explanation.fix[0]).not.toContain('postroad check');
});
