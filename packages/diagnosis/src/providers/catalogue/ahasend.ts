import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'ahasend',
  name: 'AhaSend',
  kind: 'transactional',
  endpoints: [{ host: 'send.ahasend.com', port: 587, security: 'starttls' }],
  username: { form: 'any', hint: 'The user name of the SMTP credential.' },
  password: { kind: 'smtp-credential', hint: 'The password of the SMTP credential.' },
  basicAuth: 'available',
  documentation: { title: 'AhaSend: SMTP', url: 'https://ahasend.com/docs' },
  checked: '2026-11-23, in the sources named',
  sources: [
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22send.ahasend.com%22&type=code',
    },
  ],
});
