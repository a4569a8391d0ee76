import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'socketlabs',
  name: 'SocketLabs',
  kind: 'transactional',
  endpoints: [
    { host: 'smtp.socketlabs.com', port: 587, security: 'starttls' },
    { host: 'smtp.socketlabs.com', port: 2525, security: 'starttls' },
    { host: 'smtp.socketlabs.com', port: 25, security: 'starttls' },
  ],
  username: { form: 'any', hint: 'The SMTP user name of the server, serverNNNNN.' },
  password: {
    kind: 'smtp-credential',
    hint: 'The SMTP password of the server: Configuration, SMTP credentials.',
  },
  basicAuth: 'available',
  replies: 'socketlabs',
  documentation: { title: 'SocketLabs: SMTP', url: 'https://help.socketlabs.com/' },
  checked: '2026-11-23, in the sources named',
  sources: [
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22smtp.socketlabs.com%22&type=code',
    },
  ],
});
