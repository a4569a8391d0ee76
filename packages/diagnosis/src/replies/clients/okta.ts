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
  hiding: [
    {
      match: /\bE0000223\b|Connection with the specified SMTP server failed/i,
      summary:
        'This message says only that the connection with the SMTP server failed; the reason, and the words of the server, are not in it.',
      fix: [
        'Check the same settings with: postroad check HOST:PORT --user NAME --from SENDER --to YOUR-ADDRESS. It asks for the password and names the one thing that is wrong.',
        'Run it from a machine whose way out to the internet is like that of the sender. If it passes there, let the server or its firewall admit the addresses that the sender publishes.',
        'In the System Log, look for an event about the custom email server at that time: it may carry the reply of the server. Explain that reply with: postroad explain "the reply".',
      ],
      source: 'https://developer.okta.com/docs/reference/error-codes/',
    },
  ],
});
