import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'thundermail',
  name: 'Thundermail',
  kind: 'mailbox',
  domains: ['thundermail.com', 'tb.pro'],
  endpoints: [{ host: 'mail.thundermail.com', port: 465, security: 'implicit' }],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'app-password', hint: 'An app password of the Thundermail account.' },
  basicAuth: 'app-password-only',
  basicAuthNote: 'Mail programs sign in with OAuth or an app password.',
  oauth: {
    mechanisms: ['OAUTHBEARER'],
    tokenEndpoint: 'https://auth.tb.pro/realms/tbpro/protocol/openid-connect/token',
    flows: ['authorization-code', 'refresh-token'],
  },
  documentation: { title: 'Thundermail', url: 'https://tb.pro/' },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
