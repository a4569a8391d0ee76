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
  errors: [],
});
