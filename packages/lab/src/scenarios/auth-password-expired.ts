import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkCall, login, startSubmission } from '../servers/check-call.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'auth-password-expired',
  title: "Dovecot's password database says the password has expired, and Postfix passes it on.",
  needs: ['root', 'postfix', 'dovecot'],
  expect: {
    cause: 'auth-password-expired',
    forbidden: ['auth-bad-credentials', 'auth-account-locked-or-suspended', 'auth-oauth-token-invalid'],
  },
  twin: { forbidden: ['auth-password-expired'] },
  build: async (lab, variant) => {
    const script = join(lab.directory, 'passwords.lua');
    const answer =
      variant === 'fault'
        ? 'dovecot.auth.PASSDB_RESULT_PASS_EXPIRED, {}'
        : `dovecot.auth.PASSDB_RESULT_OK, "password=${login.password}"`;
    await writeFile(script, `function auth_passdb_lookup(request)\n return ${answer}\nend\n`);
    const { postfix, certificate } = await startSubmission(lab, {
      dovecot: { passdb: `passdb {\n driver = lua\n args = file=${script} blocking=yes\n}` },
    });
    return checkCall(postfix, { security: 'starttls', certificate, user: login });
  },
};
