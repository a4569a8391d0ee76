import { defineVendor } from '../types.ts';

const phpm = {
  title: 'PHPMailer: Yandex SMTP does not work',
  url: 'https://github.com/PHPMailer/PHPMailer/issues/283',
};
const higlabo = {
  title: 'higlabo: authentication exception and Yandex settings',
  url: 'https://github.com/higty/higlabo/pull/17',
};
const doku = {
  title: 'dokuwiki-plugin-smtp: sender address rejected',
  url: 'https://github.com/splitbrain/dokuwiki-plugin-smtp/issues/38',
};
const spam = {
  title: 'chatmail provider-db: message rejected under suspicion of SPAM',
  url: 'https://github.com/chatmail/provider-db/issues/205',
};
const paste = {
  title: "ssmtp's session with smtp.yandex.ru",
  url: 'https://pastebin.com/FDD2YYfA',
};
const help = {
  title: 'Yandex Mail help: the message looks like spam',
  url: 'https://yandex.com/support/mail/bounces/yandex/message-rejected-under-suspicion-of-spam.html?lang=en',
};
const rights = {
  title: "A mail sender's error mapper for Yandex (quotes the reply)",
  url: 'https://github.com/AlexJavaPro/-/blob/84d2d9e03dc02e0729ae87b29b10007f7ef1196a/lib/features/send/send_error_mapper.dart',
};
const rate = {
  title: 'A bounce of Yandex for its message rate limit',
  url: 'https://pastebin.com/pEBS5hy4',
};
const m550 = {
  title: 'SMTP Field Manual: 550',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/550.json',
};
const m552 = {
  title: 'SMTP Field Manual: 552',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/552.json',
};
const m451 = {
  title: 'SMTP Field Manual: 451',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/451.json',
};

/** Yandex, its personal mail and Yandex 360 for business. */
export const vendor = defineVendor({
  id: 'yandex',
  name: 'Yandex Mail and Yandex 360',
  kind: 'provider',
  recognise: {
    hosts: [/(?:^|\.)(?:yandex|ya)\.(?:ru|com|net|by|kz|uz|com\.tr|com\.ge)$/i],
    greeting: [/\bmail\.yandex\.net\b|\bYandex\.Mail\b|\.yandex\.net ESMTP\b/i],
    replies: [/\bya\.cc\/|\bhelp\.yandex\.ru\b/i],
  },
  rules: [
    {
      cause: 'auth-smtp-disabled-for-account',
      text: /this user does not have access rights to this service/i,
      note: 'The mailbox does not let mail programs in, or the password is not an application password.',
      fix: [
        'In Yandex Mail on the web open All settings, Email clients, and allow access from the imap.yandex server with application passwords; then create an application password for Mail and use it.',
      ],
      samples: [
        '535 5.7.8 Error: authentication failed: This user does not have access rights to this service',
      ],
      sources: [rights],
    },
    {
      cause: 'auth-mfa-or-web-login-required',
      text: /you need to use web for sending or prove you are not a robot/i,
      fix: [
        'Open Yandex Mail on the web, send one message there and solve the captcha it shows; then try again.',
      ],
      samples: [
        '535 5.7.8 Error: authentication failed: Your message looks like spam. You need to use web for sending or prove you are not a robot using the following link http://ya.cc/',
      ],
      sources: [higlabo],
    },
    {
      cause: 'auth-username-format',
      confidence: 0.6,
      codes: [535],
      text: /authentication failed: ?invalid format/i,
      note: 'The login data are not in the form Yandex can read: the user name or the way it was encoded.',
      fix: [
        'Use the whole address as user name, check both for stray characters, and use an application password.',
      ],
      samples: [
        '535 5.7.8 Error: authentication failed:Invalid format.',
        '535 5.7.8 Error: authentication failed: Invalid format.',
      ],
      sources: [paste],
    },
    {
      cause: 'starttls-required',
      text: /email sending without ssl\/tls encryption is not allowed/i,
      samples: [
        '530 5.7.7 Email sending without SSL/TLS encryption is not allowed. Please see: http://help.yandex.ru/mail/mail-clients/ssl.xml',
      ],
      sources: [phpm],
    },
    {
      cause: 'sender-not-permitted',
      text: /sender address rejected: not owned by auth user/i,
      fix: [
        "Send from the address that belongs to the login, or add the sender's address as an alias of that mailbox. An empty sender (<>) is refused as well.",
      ],
      samples: ['553 5.7.1 Sender address rejected: not owned by auth user.'],
      sources: [doku],
    },
    {
      cause: 'message-rejected-content',
      text: /message rejected under suspicion of spam/i,
      note: 'Yandex also counts it: when only such messages come from a mailbox, it is blocked for 24 hours.',
      samples: [
        '554 5.7.1 [2] Message rejected under suspicion of SPAM; https://ya.cc/1IrBc 1631900360-h4Ajl35YEe-dK78OYi4',
        '554 5.7.1 Message rejected under suspicion of SPAM; https://ya.cc/1IrBc 1668911002-iGAH3fbul4-NLVGGnGB',
      ],
      sources: [spam, help],
    },
    {
      cause: 'ip-blocklisted',
      confidence: 0.7,
      text: /blocked by spam statistics/i,
      samples: ['Blocked by spam statistics — see...'],
      sources: [help],
    },
    {
      cause: 'recipient-rejected-unknown',
      codes: [550],
      text: /^no such user!?$|policy rejection on the target address/i,
      samples: ['550 5.7.1 No such user!', '550 5.7.1 Policy rejection on the target address'],
      sources: [m550],
    },
    {
      cause: 'rate-limited',
      codes: [451],
      text: /the recipient \S+ has exceeded their message rate limit/i,
      samples: [
        '451 4.5.1 The recipient <user@yandex.com> has exceeded their message rate limit. Try again later. 1446150023-UcDbgKZo2p-KNrSNI7u',
      ],
      sources: [rate],
    },
    {
      cause: 'mailbox-full',
      codes: [552],
      text: /^mailbox size limit exceeded/i,
      samples: ['552 5.2.2 Mailbox size limit exceeded'],
      sources: [m552],
    },
    {
      cause: 'greylisted',
      confidence: 0.6,
      codes: [451],
      text: /sorry, the service is currently unavailable\. please come back later/i,
      samples: ['451 4.7.1 Sorry, the service is currently unavailable. Please come back later.'],
      sources: [m451],
    },
  ],
  checked: '2026-11-23',
});
