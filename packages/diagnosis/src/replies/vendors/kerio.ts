import { defineVendor } from '../types.ts';

const ntlm = {
  title: 'Kerio Connect: NTLM authentication failures',
  url: 'https://support.kerioconnect.gfi.com/article/130064-fixing-smtp-ntlm-authentication-failures-for-service-accounts-in-kerio-connect',
};
const out = {
  title: 'Kerio Connect: outbound delivery troubleshooting',
  url: 'https://support.kerioconnect.gfi.com/hc/en-us/articles/4416310418706-Outbound-Email-Delivery-Troubleshooting-Article',
};

/** Kerio Connect. */
export const vendor = defineVendor({
  id: 'kerio',
  name: 'Kerio Connect (GFI)',
  kind: 'software',
  recognise: {
    greeting: [/\bKerio (?:Connect|MailServer)\b/i],
  },
  rules: [
    {
      cause: 'relay-denied',
      confidence: 0.85,
      text: /^relaying is denied/i,
      fix: [
        "Log in, or have the administrator add this machine's address to the group allowed under SMTP Server, Relay Control.",
      ],
      samples: ['550 5.7.1 Relaying is denied'],
      sources: [out],
    },
    {
      cause: 'auth-required',
      codes: [550],
      text: /^authentication required$/i,
      samples: ['550 5.7.1 Authentication Required'],
      sources: [ntlm],
    },
    {
      cause: 'auth-app-password-required',
      text: /only application passwords are allowed since 2fa is enabled/i,
      samples: ['Only application passwords are allowed since 2FA is enabled'],
      sources: [ntlm],
    },
  ],
  checked: '2026-11-23',
});
