import { defineVendor } from '../types.ts';

const pl = {
  title: "A change to DirectAdmin's exim.pl",
  url: 'https://pastebin.com/1UHC8CPQ',
};
const deny = {
  title: 'Exim log with refused relaying',
  url: 'https://pastebin.com/nQR8QGg1',
};

/** DirectAdmin's Exim set-up. */
export const vendor = defineVendor({
  id: 'directadmin',
  name: 'DirectAdmin',
  kind: 'software',
  recognise: {},
  rules: [
    {
      cause: 'quota-exceeded',
      text: /have reach(?:ed)? your daily email limit of \d+ emails/i,
      fix: ['Wait until tomorrow, or have the hoster raise the limit of this user.'],
      samples: ['You (smtp) have reach your daily email limit of 200 emails'],
      sources: [pl],
    },
    {
      cause: 'auth-required',
      text: /relay not permitted, authentication required/i,
      samples: ['550 relay not permitted, authentication required'],
      sources: [deny],
    },
  ],
  checked: '2026-11-23',
});
