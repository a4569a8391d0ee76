import { defineVendor } from '../types.ts';

const zotonic = {
  title: 'Zotonic source, z_email_server.erl (quotes the reply)',
  url: 'https://github.com/zotonic/zotonic/blob/master/apps/zotonic_core/src/smtp/z_email_server.erl',
};

/** Plesk's mail handlers behind Postfix or qmail. */
export const vendor = defineVendor({
  id: 'plesk',
  name: 'Plesk',
  kind: 'software',
  recognise: {
    replies: [/\bplesk\b/i],
  },
  rules: [
    {
      cause: 'quota-exceeded',
      text: /limit on the number of allowed outgoing messages was exceeded/i,
      fix: [
        'Wait until the hour is over. The hoster sets the limit in Plesk: Mail, limitations on outgoing messages, for the mailbox, the domain and the subscription.',
      ],
      samples: [
        '554 5.7.0 Your message could not be sent. The limit on the number of allowed outgoing messages was exceeded. Try again later.',
      ],
      sources: [zotonic],
    },
  ],
  checked: '2026-11-23',
});
