import { defineVendor } from '../types.ts';

const perm = {
  title: '12306: SMTPAuthenticationError(550, User has no permission)',
  url: 'https://github.com/testerSunshine/12306/issues/62',
};
const falcon = {
  title: 'mail-provider: User has no permission',
  url: 'https://github.com/open-falcon/mail-provider/issues/6',
};
const node = {
  title: 'NodeMail: invalid login, 535 Error: authentication',
  url: 'https://github.com/Vincedream/NodeMail/issues/11',
};
const spm = {
  title: 'NodeMail: message failed, 554',
  url: 'https://github.com/Vincedream/NodeMail/issues/20',
};
const local = {
  title: 'weather-action: 553 Local user only',
  url: 'https://github.com/ruanyf/weather-action/issues/5',
};
const codes = {
  title: "NetEase's table of return codes, copied",
  url: 'https://biecuoliao.com/pa/MBRrwEM.html',
};
const replies = {
  title: 'Replies of 163.com, with their meanings',
  url: 'https://blog.csdn.net/hjx9452/article/details/119910018',
};

/** NetEase's mail: 163.com, 126.com, yeah.net and its business mail. */
export const vendor = defineVendor({
  id: 'netease',
  name: 'NetEase (163, 126, yeah.net)',
  kind: 'provider',
  recognise: {
    hosts: [
      /(?:^|\.)(?:163|126|188)\.(?:com|net)$/i,
      /(?:^|\.)(?:yeah|netease)\.(?:net|com)$/i,
      /(?:^|\.)ym\.163\.com$/i,
    ],
    greeting: [/\b(?:163|126|yeah)\.(?:com|net) Anti-spam GT\b/i],
    replies: [/\bmail\.163\.com\/help\b/i, /^(?:HL|MI|RP|DT|IP|WM):[A-Z]{3}\b/],
  },
  rules: [
    {
      cause: 'auth-smtp-disabled-for-account',
      text: /user has no permission/i,
      fix: [
        'In the mailbox on the web open Settings, POP3/SMTP/IMAP, switch on the SMTP service, and use the authorization code shown there as the password.',
      ],
      samples: ['550 User has no permission'],
      sources: [perm, falcon],
    },
    {
      cause: 'auth-too-many-attempts',
      text: /too much fail authentication/i,
      samples: ['451 Requested mail action not taken: too much fail authentication'],
      sources: [codes],
    },
    {
      cause: 'auth-bad-credentials',
      confidence: 0.85,
      codes: [535],
      text: /^error: authentication failed$/i,
      fix: [
        "Use the authorization code of the mailbox (Settings, POP3/SMTP/IMAP) as the password: the account's own password is refused with this reply.",
      ],
      samples: ['535 Error: authentication failed'],
      sources: [node],
    },
    {
      cause: 'sender-not-permitted',
      confidence: 0.7,
      text: /^local user only/i,
      note: "The sender's address is not one of this service, or nobody logged in.",
      samples: ['553 Local user only,163 smtp5,HdxpCgA3f+63sTNhtiNZDA--.2001S2 1630777785'],
      sources: [local],
    },
    {
      cause: 'message-rejected-content',
      text: /^DT:SPM\b/i,
      samples: [
        '554 DT:SPM 163 smtp12,EMCowACnzwc_BjhcKMZmAQ--.20404S2 1547175487,please see http://mail.163.com/help/help_spam_16.htm?ip=203.0.113.7&hostid=smtp12&time=1547175487',
        '451 DT:SPM ,please try again',
      ],
      sources: [spm, codes],
    },
    {
      cause: 'ip-blocklisted',
      text: /^(?:DT:RBL|HL:REP|HL:MEP)\b/i,
      samples: ['450 DT:RBL', '421 HL:REP'],
      sources: [codes],
    },
    { cause: 'ehlo-name-rejected', text: /^MI:NHD\b/i, samples: ['550 MI:NHD'], sources: [replies] },
    { cause: 'sender-address-invalid', text: /^MI:IMF\b/i, samples: ['550 MI:IMF'], sources: [replies] },
    { cause: 'too-many-connections', text: /^HL:ICC\b/i, samples: ['421 HL:ICC'], sources: [codes] },
    {
      cause: 'rate-limited',
      text: /^(?:HL:IFC|MI:DMC|MI:CEL|MI:CCL|RP:DRC|RP:CCL|RP:CEL|MI:SFQ)\b/i,
      samples: ['421 HL:IFC', '450 MI:DMC', '451 MI:SFQ'],
      sources: [codes],
    },
    {
      cause: 'ip-not-allowlisted',
      confidence: 0.8,
      text: /^WM:BLI\b/i,
      samples: ['450 WM:BLI'],
      sources: [codes],
    },
    {
      cause: 'sender-not-permitted',
      confidence: 0.8,
      text: /^WM:BLU\b/i,
      samples: ['450 WM:BLU'],
      sources: [codes],
    },
  ],
  checked: '2026-11-23',
});
