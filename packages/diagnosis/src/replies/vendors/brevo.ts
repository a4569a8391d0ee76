import { defineVendor } from '../types.ts';

/** Brevo, formerly Sendinblue: smtp-relay.brevo.com and the old smtp-relay.sendinblue.com. */
export const vendor = defineVendor({
  id: 'brevo',
  name: 'Brevo (formerly Sendinblue)',
  kind: 'provider',
  recognise: {
    hosts: [/(^|\.)smtp-relay\.(brevo|sendinblue)\.com$/i],
    greeting: [/ESMTP Service Ready.*(brevo|sendinblue)|smtp-relay\.(brevo|sendinblue)\.com/i],
    replies: [/\b(brevo|sendinblue)\.com\b/i],
  },
  rules: [
    {
      cause: 'account-not-activated',
      text: /Your SMTP account is not yet activated/i,
      confidence: 0.98,
      fix: [
        'Ask Brevo support to activate transactional sending for the account: new accounts are checked by hand first.',
      ],
      samples: [
        '502 5.7.0 Your SMTP account is not yet activated',
        'Unable to send email. Your SMTP account is not yet activated. Please contact us at contact@sendinblue.com to request activation',
      ],
      sources: [
        {
          title: 'supabase/agent-skills#133',
          url: 'https://github.com/supabase/agent-skills/issues/133',
        },
        {
          title: 'WPManageNinja/fluent-smtp#157',
          url: 'https://github.com/WPManageNinja/fluent-smtp/issues/157',
        },
      ],
    },
    {
      cause: 'ip-not-allowlisted',
      text: /Unauthorized IP address|unrecognised IP address/i,
      confidence: 0.96,
      fix: [
        'In Brevo, open Settings > Security > Authorized IPs and add the public IP address of the sending machine, or switch the restriction off for SMTP keys.',
        'Brevo mails the account owner when it sees a new address; the link in that mail authorizes it too.',
      ],
      samples: [
        '525 5.7.1 Unauthorized IP address',
        'We have detected you are using an unrecognised IP address 192.0.2.1. If you performed this action make sure to add the new IP address in this link: https://app.brevo.com/security/authorised_ips',
      ],
      sources: [
        {
          title: 'Public code and notes that quote this reply',
          url: 'https://github.com/search?q=%22525+5.7.1+Unauthorized+IP+address%22&type=code',
        },
        {
          title: 'Brevo: unauthorized, not verified or IP not authorized (WP Mail SMTP)',
          url: 'https://wpmailsmtp.com/docs/brevo-unauthorized-not-verified/',
        },
      ],
    },
    {
      cause: 'auth-bad-credentials',
      stages: ['auth'],
      codes: [535],
      text: /^(\d{3}[ -])?(5\.7\.8 )?Authentication failed\.?$/i,
      confidence: 0.8,
      fix: [
        'Take user name and password from Settings > SMTP & API > SMTP: the login shown there and an SMTP key (it begins with xsmtpsib-). An API key (xkeysib-) or the account password is refused.',
      ],
      samples: ['535 5.7.8 Authentication failed'],
      sources: [
        {
          title: 'CMIS-TAMU/cmis_events: notes on Brevo SMTP',
          url: 'https://github.com/CMIS-TAMU/cmis_events/blob/HEAD/FIX_BREVO_AUTH_ERROR.md',
        },
        {
          title: 'Risoluzione dei problemi con Brevo SMTP',
          url: 'https://help.brevo.com/hc/it/articles/115000188150-Risoluzione-dei-problemi-con-Brevo-SMTP',
        },
      ],
    },
    {
      cause: 'auth-required',
      stages: ['mail', 'rcpt'],
      text: /^(\d{3}[ -])?(5\.7\.0 )?Please authenticate first/i,
      confidence: 0.92,
      samples: ['502 5.7.0 Please authenticate first'],
      sources: [{ title: 'frappe/frappe#38806', url: 'https://github.com/frappe/frappe/issues/38806' }],
    },
  ],
  checked: '2026-11-23',
});
