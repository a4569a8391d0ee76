import { fairEmailProviders, nodemailerWellKnown } from '../sources.ts';
import { defineProvider } from '../types.ts';

export const provider = defineProvider({
  id: 'aruba',
  name: 'Aruba Mail and PEC',
  aliases: ['Aruba PEC', 'ArubaPEC'],
  kind: 'hosting',
  domains: ['aruba.it', 'pec.it', 'arubapec.it', 'mypec.eu', 'gigapec.it', 'pec.aruba.it'],
  mx: [/(?:^|\.)mx\.(?:pec\.)?aruba\.it$/i],
  endpoints: [
    { host: 'smtps.aruba.it', port: 465, security: 'implicit', when: 'ordinary mailboxes' },
    { host: 'smtps.pec.aruba.it', port: 465, security: 'implicit', when: 'certified mail (PEC)' },
  ],
  wrongHosts: [
    {
      host: 'imaps.aruba.it',
      useInstead: 'smtps.aruba.it, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
    {
      host: 'imaps.pec.aruba.it',
      useInstead: 'smtps.aruba.it, port 465 with implicit TLS',
      why: 'this host is for reading mail, not for sending',
    },
  ],
  username: { form: 'full-address', hint: 'Your full email address.' },
  password: { kind: 'account', hint: 'The password of the mailbox.' },
  basicAuth: 'available',
  documentation: {
    title: 'Aruba: email IMAP',
    url: 'https://guide.hosting.aruba.it/email/servizi-opzionali-email/email-imap.aspx',
  },
  checked: '2026-11-23, in the sources named',
  sources: [nodemailerWellKnown, fairEmailProviders],
  notes: ['PEC mailboxes are refused on the host for ordinary mailboxes, and the other way round.'],
});
