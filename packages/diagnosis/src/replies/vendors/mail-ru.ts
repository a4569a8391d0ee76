import { defineVendor } from '../types.ts';

const print = {
  title: 'print-designer: SMTP error',
  url: 'https://github.com/lmanukyan/print-designer/issues/5',
};
const tb = {
  title: 'Thunderbird for Android: support mail.ru OAuth',
  url: 'https://github.com/thunderbird/thunderbird-android/issues/9069',
};
const noauth = {
  title: 'A session with smtp.mail.ru without a login',
  url: 'https://pastebin.com/xDPN2fTF',
};
const ms = {
  title: 'mailsend: authentication failed on mail.ru',
  url: 'https://github.com/muquit/mailsend/issues/74',
};
const m550 = {
  title: 'SMTP Field Manual: 550',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/550.json',
};
const viws = {
  title: "Mail system errors (quotes Mail.ru's reply)",
  url: 'https://viws.ru/en/poterya-pochtovyh-soobshchenii-oshibki-pochtovoi-sistemy.html',
};
const blocked = {
  title: 'Sisimai source, Reason/Blocked.pm',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Reason/Blocked.pm',
};

/** Mail.ru with bk.ru, inbox.ru, list.ru and internet.ru, and its mail for business. */
export const vendor = defineVendor({
  id: 'mail-ru',
  name: 'Mail.ru (VK)',
  kind: 'provider',
  recognise: {
    hosts: [/(?:^|\.)mail\.ru$/i],
    greeting: [/\bmail\.ru\b/i],
    replies: [/\bhelp\.mail\.ru\b/i],
  },
  rules: [
    {
      cause: 'auth-app-password-required',
      text: /parol prilozheniya|aplication password is required|application password is required/i,
      fix: [
        "In the Mail.ru account open Password and security, External services, and create a password for external applications with access to SMTP; use it instead of the account's password.",
      ],
      samples: [
        '535 5.7.0 NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / Application password is REQUIRED',
        '535 5.7.0 NEOBHODIM parol prilozheniya https://help.mail.ru/mail/security/protection/external / Aplication password is REQUIRED',
      ],
      sources: [print, tb],
    },
    {
      cause: 'auth-required',
      text: /administrative prohibition -- authorization required|not allowed to send email without authorization/i,
      samples: [
        '503 Administrative prohibition -- authorization required. Users in your domain are not allowed to send email without authorization. See http://help.mail.ru/mail-help/mailer/popsmtp for details.',
      ],
      sources: [noauth],
    },
    {
      cause: 'auth-bad-credentials',
      text: /incorrect authentication data: authentication failed/i,
      samples: ['535 Incorrect authentication data: authentication failed'],
      sources: [ms],
    },
    {
      cause: 'message-rejected-content',
      text: /^spam message rejected\. please visit/i,
      samples: [
        '550 spam message rejected. Please visit http://help.mail.ru/notspam-support/id?c=AbCdEf or report details to abuse@corp.mail.ru. Error code: 0123456789ABCDEF. ID: 0123456789ABCDEF',
      ],
      sources: [m550],
    },
    {
      cause: 'recipient-rejected-unknown',
      text: /message was not accepted -- invalid mailbox/i,
      samples: [
        '550 Message was not accepted -- invalid mailbox. Local mailbox user@mail.ru is unavailable: account is disabled',
      ],
      sources: [m550],
    },
    {
      cause: 'sender-rejected-spf-dmarc',
      text: /this message was not accepted due to domain owner dmarc policy/i,
      samples: [
        '550 5.7.1 This message was not accepted due to domain owner DMARC policy (RFC 7489) https://help.mail.ru/mail-help/postmaster/dmarc',
      ],
      sources: [viws],
    },
    {
      cause: 'ip-no-reverse-dns',
      confidence: 0.8,
      text: /we do not accept mail from (?:dynamic ips|hosts with dynamic ip)/i,
      note: "The client's address has no name of its own in reverse DNS, only a provider's generic one.",
      samples: ['we do not accept mail from dynamic ips'],
      sources: [blocked],
    },
  ],
  checked: '2026-11-23',
});
