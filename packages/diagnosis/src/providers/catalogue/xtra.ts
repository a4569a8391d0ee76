import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'xtra',
  name: 'Spark Xtra Mail',
  aliases: ['Spark', 'Xtra'],
  kind: 'mailbox',
  domains: ['xtra.co.nz'],
  endpoints: [{ host: 'send.xtra.co.nz', port: 587, security: 'starttls' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'Xtra Mail set-up (Spark)',
    url: 'https://www.spark.co.nz/help/get-more/xtra/xtra-mail-setup/',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
