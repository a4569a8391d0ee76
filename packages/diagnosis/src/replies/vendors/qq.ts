import { defineVendor } from '../types.ts';

const yapi = {
  title: 'YApi: invalid login, please enter your authorization code to login',
  url: 'https://github.com/YMFE/yapi/issues/2219',
};
const qqbot = {
  title: 'qqbot: SMTPAuthenticationError 535',
  url: 'https://github.com/pandolia/qqbot/issues/221',
};
const cursor = {
  title: 'cursor-auto-free: login fail, account is abnormal',
  url: 'https://github.com/chengazhen/cursor-auto-free/issues/294',
};
const phpm = {
  title: 'PHPMailer: send mail failed through the SMTP port 587',
  url: 'https://github.com/PHPMailer/PHPMailer/issues/1044',
};
const harbor = {
  title: 'Harbor: 535 authentication failed, system busy',
  url: 'https://github.com/goharbor/harbor/issues/1271',
};
const solid = {
  title: 'node-solid-server: 501 mail from address must be same as authorization user',
  url: 'https://github.com/nodeSolidServer/node-solid-server/issues/1281',
};
const m550 = {
  title: 'SMTP Field Manual: 550',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/550.json',
};
const m501 = {
  title: 'SMTP Field Manual: 501',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/501.json',
};
const rhost = {
  title: 'Sisimai source, Rhost/Tencent.pm',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/Tencent.pm',
};
const gshang = {
  title: 'docker: mail cannot be sent (log with smtp.qq.com)',
  url: 'https://github.com/gshang2017/docker/issues/18',
};

/** Tencent's mail: QQ Mail (smtp.qq.com), foxmail.com and the business mail (smtp.exmail.qq.com). */
export const vendor = defineVendor({
  id: 'qq',
  name: 'QQ Mail and Tencent Exmail',
  kind: 'provider',
  recognise: {
    hosts: [/(?:^|\.)qq\.com$/i, /(?:^|\.)foxmail\.com$/i],
    greeting: [/\bqq\.com\b|\bQQ Mail Server\b/i],
    replies: [/\b(?:service|wx|open)\.(?:exmail|mail)\.qq\.com\b/i],
  },
  rules: [
    {
      cause: 'auth-app-password-required',
      text: /please enter your authorization code to login|service\.mail\.qq\.com\/\S*no=1001256|请使用授权码登录/i,
      fix: [
        'In QQ Mail on the web open Settings, Account, switch on the IMAP/SMTP service, create an authorization code and use it as the password.',
      ],
      samples: [
        '535 Login Fail. Please enter your authorization code to login. More information in http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=28&&no=1001256',
        '535 Error: 请使用授权码登录。详情请看: http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=28&&no=1001256',
      ],
      sources: [yapi, qqbot],
    },
    {
      cause: 'auth-app-password-required',
      confidence: 0.6,
      text: /login fail\. account is abnormal, service is not open/i,
      note: 'One reply for several things: the SMTP service is off, the password is not an authorization code, or too many logins.',
      fix: [
        'Switch on the IMAP/SMTP service in the settings of the mailbox, create a new authorization code, use it as the password, and wait a quarter of an hour before the next try.',
      ],
      samples: [
        '535 Login fail. Account is abnormal, service is not open, password is incorrect, login frequency limited, or system is busy.',
      ],
      sources: [cursor],
    },
    {
      cause: 'auth-bad-credentials',
      confidence: 0.8,
      codes: [535],
      text: /^error: authentication failed, system busy/i,
      fix: [
        "In Exmail, when secure login is on, create a password for clients (Settings, mailbox binding) and use it; use smtp.exmail.qq.com for a company's mailbox and smtp.qq.com for a personal one.",
      ],
      samples: ['535 Error: authentication failed, system busy'],
      sources: [phpm, harbor],
    },
    {
      cause: 'sender-not-permitted',
      text: /mail from address must be same as authorization user/i,
      samples: ['501 mail from address must be same as authorization user'],
      sources: [solid],
    },
    {
      cause: 'protocol-error',
      confidence: 0.5,
      text: /^invalid input from \S+ to \S+/i,
      samples: ['502 Invalid input from 203.0.113.7 to newxmesmtplogicsvrszb1.qq.com.'],
      sources: [gshang],
    },
    {
      cause: 'rate-limited',
      text: /(?:ip|domain|sender|connection) frequency limited/i,
      samples: [
        '550 Sender frequency limited. http://service.exmail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000723',
        '550 Ip frequency limited [AbCdEfGh IP 203.0.113.7]. http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000725',
      ],
      sources: [m550, rhost],
    },
    {
      cause: 'message-rejected-content',
      text: /mail content denied|spam is embedded in the email|suspected spam(?! ip)/i,
      samples: [
        '550 Mail content denied. http://service.exmail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000726',
        '550 Suspected spam sender.',
      ],
      sources: [m550, rhost],
    },
    {
      cause: 'ip-blocklisted',
      text: /suspected spam ip|suspected bounce attacks|^connection denied/i,
      samples: ['suspected spam ip', 'connection denied'],
      sources: [rhost],
    },
    {
      cause: 'sender-rejected-spf-dmarc',
      text: /(?:spf|dmarc) check failed/i,
      samples: [
        '550 DMARC check failed http://service.mail.qq.com/cgi-bin/help?subtype=1&&no=1001508&&id=16.',
        'SPF check failed',
      ],
      sources: [m550, rhost],
    },
    {
      cause: 'recipient-rejected-unknown',
      text: /^mailbox not found|is a deactivated mailbox|mailbox unavailable or access deni/i,
      samples: [
        '550 Mailbox not found. http://service.exmail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000728',
        '550 Mailbox unavailable or access denied',
      ],
      sources: [m550, rhost],
    },
    {
      cause: 'recipient-rejected-unknown',
      confidence: 0.6,
      text: /mail is rejected by recipients|bad address syntax/i,
      samples: [
        '550 Mail is rejected by recipients',
        '501 Bad address syntax. http://service.exmail.qq.com/cgi-bin/help?subtype=1&&id=20022&&no=1000730',
      ],
      sources: [m550, m501],
    },
  ],
  checked: '2026-11-23',
});
