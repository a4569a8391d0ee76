import { defineVendor } from '../types.ts';

const relay = {
  title: 'SmarterMail: authentication is required for relay',
  url: 'https://profusionsupport.com/what-does-550-authentication-is-required-for-relay-mean-in-smartermail',
};
const rules = {
  title: 'Mail server SMTP rules of a SmarterMail hoster',
  url: 'https://www.aspnethosting.co.uk/knowledgebase.php?action=displayarticle&id=185',
};
const luci = {
  title: 'luci-app-sms-tool-js: authentication is required for relay',
  url: 'https://github.com/4IceG/luci-app-sms-tool-js/issues/45',
};

/** SmarterMail. */
export const vendor = defineVendor({
  id: 'smartermail',
  name: 'SmarterMail',
  kind: 'software',
  recognise: {
    greeting: [/\bSmarterMail\b/i],
  },
  rules: [
    {
      cause: 'auth-required',
      text: /authentication is required for relay/i,
      fix: ['Log in with the whole address as user name.'],
      samples: ['550 Authentication is required for relay'],
      sources: [relay, luci],
    },
    {
      cause: 'sender-not-permitted',
      text: /from domain must match authenticated domain/i,
      samples: ['550 From domain must match authenticated domain'],
      sources: [rules],
    },
  ],
  checked: '2026-11-23',
});
