import { defineVendor } from '../types.ts';

const nginx = {
  title: 'Mailu source, internal/nginx.py',
  url: 'https://github.com/Mailu/Mailu/blob/master/core/admin/mailu/internal/nginx.py',
};
const postfix = {
  title: 'Mailu source, internal/views/postfix.py',
  url: 'https://github.com/Mailu/Mailu/blob/master/core/admin/mailu/internal/views/postfix.py',
};

/** Mailu, whose nginx front end answers the login itself. */
export const vendor = defineVendor({
  id: 'mailu',
  name: 'Mailu',
  kind: 'software',
  recognise: {},
  rules: [
    {
      cause: 'auth-bad-credentials',
      codes: [535],
      text: /^authentication credentials invalid$/i,
      samples: ['535 5.7.8 Authentication credentials invalid'],
      sources: [nginx],
    },
    {
      cause: 'auth-too-many-attempts',
      text: /temporary authentication failure \(rate-limit\)/i,
      samples: ['451 4.3.2 Temporary authentication failure (rate-limit)'],
      sources: [nginx],
    },
    {
      cause: 'rate-limited',
      text: /you are sending too many emails too fast/i,
      samples: ['450 4.2.1 You are sending too many emails too fast.'],
      sources: [postfix],
    },
  ],
  checked: '2026-11-23',
});
