import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'daum',
  name: 'Daum and Kakao Mail',
  aliases: ['Hanmail', 'Kakao', '다음'],
  kind: 'mailbox',
  domains: ['daum.net', 'hanmail.net', 'kakao.com'],
  endpoints: [
    { host: 'smtp.daum.net', port: 465, security: 'implicit', when: 'addresses at daum.net and hanmail.net' },
    { host: 'smtp.kakao.com', port: 465, security: 'implicit', when: 'addresses at kakao.com' },
  ],
  wrongHosts: [
    {
      host: 'imap.daum.net',
      useInstead: 'smtp.daum.net, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'pop.daum.net',
      useInstead: 'smtp.daum.net, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'imap.kakao.com',
      useInstead: 'smtp.kakao.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'pop.kakao.com',
      useInstead: 'smtp.kakao.com, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'any', hint: 'The ID, or the full address.' },
  password: {
    kind: 'app-password',
    hint: 'An app password, with two-step verification on; the account password is refused.',
  },
  basicAuth: 'app-password-only',
  basicAuthNote: 'IMAP/SMTP must be switched on in the settings of the mailbox.',
  documentation: { title: 'Kakao: mail help', url: 'https://cs.kakao.com/' },
  checked: '2026-11-23, in the sources named',
  sources: [
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22smtp.daum.net%22&type=code',
    },
    {
      title: 'Public code that uses this host',
      url: 'https://github.com/search?q=%22smtp.kakao.com%22&type=code',
    },
  ],
});
