import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkCall, login, startDovecotSubmission } from '../servers/check-call.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'auth-temporary-failure',
  title: "The database of Dovecot's passwords cannot be opened, so it cannot check the login just now.",
  needs: ['root', 'postfix', 'dovecot'],
  expect: {
    cause: 'auth-temporary-failure',
    forbidden: ['auth-bad-credentials', 'server-busy-or-unavailable', 'greylisted', 'starttls-failed'],
  },
  twin: { forbidden: ['auth-temporary-failure'] },
  build: async (lab, variant) => {
    // Dovecot's own submission service says 454 here. Postfix 3.7 in front of the same Dovecot says 535.
    const settings = join(lab.directory, 'dovecot-sql.conf');
    await writeFile(settings, databaseGone(lab.directory));
    const { dovecot, certificate } = await startDovecotSubmission(
      lab,
      variant === 'fault' ? { passdb: `passdb {\n driver = sql\n args = ${settings}\n}` } : {},
    );
    return checkCall(dovecot, { security: 'starttls', certificate, user: login });
  },
};

/** Dovecot's SQL settings, naming a database in a folder that does not exist. */
function databaseGone(directory: string): string {
  return [
    'driver = sqlite',
    `connect = ${directory}/no-such-folder/users.db`,
    "password_query = SELECT password FROM users WHERE name = '%u'",
    '',
  ].join('\n');
}
