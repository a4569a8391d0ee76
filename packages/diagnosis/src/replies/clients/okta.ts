import { defineClient } from '../phrases.ts';

/** Okta's API and System Log, which hide the reply: only what they do say counts. */
export const family = defineClient({
  id: 'okta',
  name: 'Okta',
  recognise: [
    /\bE0000\d{3}\b|okta/i,
    /Connection with the specified SMTP server failed/i,
    /system\.custom_email|customSMTP|email-servers/i,
  ],
  errors: [
    {
      cause: 'auth-bad-credentials',
      match: /\bE0000224\b|Authentication with the specified SMTP server failed/i,
      weight: 'strong',
      source: 'https://developer.okta.com/docs/reference/error-codes/',
    },
    {
      cause: 'auth-oauth-token-invalid',
      match: /\bE0000266\b|Failed to get access token for SMTP server configuration/i,
      weight: 'decisive',
      source: 'https://developer.okta.com/docs/reference/error-codes/',
    },
  ],
});
