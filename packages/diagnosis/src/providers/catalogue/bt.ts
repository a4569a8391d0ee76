import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'bt',
  name: 'BT Email',
  aliases: ['BT Internet', 'BTinternet'],
  kind: 'mailbox',
  domains: ['btinternet.com', 'btopenworld.com'],
  endpoints: [{ host: 'mail.btinternet.com', port: 465, security: 'implicit' }],
  wrongHosts: [
    {
      host: 'smtp.btinternet.com',
      useInstead: 'mail.btinternet.com, port 465 with implicit TLS',
      why: 'an old name of the service',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'BT email server settings',
    url: 'https://www.bt.com/help/email/manage-email-account/manual-settings/what-are-the-settings-for-outgoing-and-incoming-bt-email-servers',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
