import { callNamed } from '../scripted/named.ts';
import { service } from '../scripted/personas.ts';
import { login } from '../scripted/scenario.ts';
import type { Scenario } from './types.ts';

/** Reply: bertjohnson/OpaqueMail#74, sendgrid/docs#3947. */
export const scenario: Scenario = {
  id: 'auth-username-format--sendgrid',
  title: "SendGrid wants the literal user name apikey; the account's address is given.",
  needs: ['root'],
  expect: {
    cause: 'auth-username-format',
    forbidden: ['auth-oauth-token-invalid', 'auth-basic-disabled-by-provider', 'dns-private-address'],
  },
  twin: { forbidden: ['auth-username-format', 'auth-bad-credentials', 'provider-settings-mismatch'] },
  build: (lab, variant) => {
    const user = variant === 'fault' ? login.name : 'apikey';
    return callNamed(lab, 'smtp.sendgrid.net', 587, {
      server: {
        ...service,
        hostname: 'SG',
        users: [{ name: 'apikey', password: login.password }],
        answers:
          variant === 'fault'
            ? {
                'auth-result':
                  '535 Authentication failed: The provided authorization grant is invalid, expired, or revoked',
              }
            : {},
      },
      call: { user },
    });
  },
};
