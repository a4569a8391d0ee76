import { fairEmailProviders } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'netease-qiye',
  name: 'NetEase Enterprise Mail (qiye.163.com)',
  aliases: ['网易企业邮箱'],
  kind: 'hosting',
  mx: [/(?:^|\.)(?:qiye163|hz|ym163)mx\d+\.mxmail\.netease\.com$/i, /(?:^|\.)mx\.ym\.163\.com$/i],
  endpoints: [
    { host: 'smtp.qiye.163.com', port: 465, security: 'implicit' },
    { host: 'smtphz.qiye.163.com', port: 465, security: 'implicit', when: 'Hangzhou' },
    { host: 'smtp.ym.163.com', port: 465, security: 'implicit', when: 'free enterprise mail' },
  ],
  hosts: [/^\w*smtp\w*\.(?:qiye|ym)\.163\.com$/i],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: {
    kind: 'app-password',
    hint: 'The mailbox password, or the client authorization code where the administrator asks for one.',
  },
  basicAuth: 'available',
  replies: 'netease',
  documentation: {
    title: 'NetEase Enterprise Mail: client settings',
    url: 'https://qiye.163.com/help/client-profile.html',
  },
  checked: '2026-11-23, in the sources named',
  sources: [fairEmailProviders],
});
