import { defineVendor } from '../types.ts';

const table = {
  title: 'Gmail SMTP errors and codes',
  url: 'https://support.google.com/a/answer/3726730',
};
const seen = {
  title: 'sisimai: replies of Google, with the help pages they come from',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/Google.pm',
};
const manual = {
  title: 'SMTP Field Manual: Google',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual',
};

/** Gmail and Google Workspace: submission at smtp.gmail.com, and what Google's servers say in general. */
export const vendor = defineVendor({
  id: 'gmail',
  name: 'Gmail and Google Workspace',
  kind: 'provider',
  recognise: {
    hosts: [
      /(^|\.)smtp\.(gmail|googlemail)\.com$/i,
      /(^|\.)(gmail-smtp-in|aspmx)(\d)?\.l\.google(mail)?\.com$/i,
      /(^|\.)aspmx\d?\.googlemail\.com$/i,
    ],
    greeting: [/(smtp\.gmail\.com|mx\.google\.com).{0,20} ESMTP .{0,120}\bgsmtp\b/i],
    replies: [
      /(- |\b)(gsmtp|gcdp)\b/i,
      /support\.google\.com\/(mail|a|accounts)\//i,
      /accounts\.google\.com\/(signin\/continue|ContinueSignIn)/i,
    ],
  },
  rules: [
    {
      cause: 'auth-app-password-required',
      stages: ['auth'],
      text: /Application-specific password required|p=InvalidSecondFactor/i,
      confidence: 0.98,
      fix: [
        'Create an app password at https://myaccount.google.com/apppasswords (2-Step Verification must be on) and enter its 16 letters without blanks instead of the account password.',
        'Where a Workspace administrator forbids app passwords, use OAuth (XOAUTH2), or the SMTP relay service of the Workspace.',
      ],
      samples: [
        '534-5.7.9 Application-specific password required. For more information, go to\n534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor ffacd0b85a97d-368119970e7sm1809147f8f.21 - gsmtp',
        '535 5.7.1 Application-specific password required. For more information, visit https://support.google.com/accounts/answer/185833',
      ],
      sources: [table, seen],
    },
    {
      cause: 'auth-mfa-or-web-login-required',
      stages: ['auth'],
      text: /Please log in (with|via|through) your web browser|p=WebLoginRequired|mail\/(bin\/)?answer(\.py\?answer=|\/)78754/i,
      confidence: 0.96,
      fix: [
        'Sign in to the account in a browser, best from the network of the sending machine, and confirm any security question.',
        'Then use an app password (2-Step Verification on) or OAuth. Google no longer accepts the plain account password.',
      ],
      samples: [
        '534-5.7.9 Please log in with your web browser and then try again. Learn more at\n534 5.7.9  https://support.google.com/mail/?p=WebLoginRequired p26-20020a62ab1a000000b006259e883ee9sm205331pff.189 - gsmtp',
        '534-5.7.14 <https://accounts.google.com/signin/continue?sarp=1&scc=1&plt=AKgnsbs7\n534-5.7.14 UF7mumzUwFIZrMDWiiimSdrlEvZIp8kRC3QRkzqwfOM94wkvVFys_Yjllj6KGuBubi6SwF> Please log in via your web browser and\n534-5.7.14 then try again.\n534-5.7.14  Learn more at\n534 5.7.14  https://support.google.com/mail/answer/78754 100sm8943270iot.39 - gsmtp',
      ],
      sources: [
        table,
        { title: 'mealie-recipes/mealie#2395', url: 'https://github.com/mealie-recipes/mealie/issues/2395' },
        {
          title: 'firebase/functions-samples#39',
          url: 'https://github.com/firebase/functions-samples/issues/39',
        },
      ],
    },
    {
      cause: 'auth-mfa-or-web-login-required',
      stages: ['auth'],
      codes: [534, 535],
      enhanced: ['5.7.14'],
      text: /accounts\.google\.com\/(signin\/continue|ContinueSignIn)/i,
      confidence: 0.92,
      note: 'Only the first line of the reply reached the log; the rest asks to sign in with a browser.',
      samples: ['534-5.7.14 <https://accounts.google.com/ContinueSignIn?sarp=1&scc=1&plt=AKgnsbv9v '],
      sources: [{ title: 'gmailgem/gmail#126', url: 'https://github.com/gmailgem/gmail/issues/126' }],
    },
    {
      cause: 'auth-bad-credentials',
      stages: ['auth'],
      text: /Username and Password not accepted|p=BadCredentials|answer(\.py\?answer=|\/)14257/i,
      confidence: 0.9,
      fix: [
        'Use an app password, not the password you sign in with: create one at https://myaccount.google.com/apppasswords and enter it without blanks. It stops working when the account password is changed.',
        'The user name is the full address.',
        'With OAuth, check that the token was issued for this address with the scope https://mail.google.com/ and has not expired.',
      ],
      note: 'Google gives the same reply for a wrong app password, for the plain account password and for an OAuth token it does not accept.',
      samples: [
        '535-5.7.8 Username and Password not accepted. Learn more at\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials k8sm4471203wrl.91 - gsmtp',
        '535 5.7.1 http://support.google.com/mail/bin/answer.py?answer=14257 hz16sm4385885lab.6',
      ],
      sources: [
        table,
        { title: 'jef/streetmerchant#1190', url: 'https://github.com/jef/streetmerchant/issues/1190' },
        { title: 'Paste: ssmtp on smtp.gmail.com', url: 'https://pastebin.com/NtvNiR0n' },
      ],
    },
    {
      cause: 'auth-too-many-attempts',
      stages: ['auth'],
      text: /Too many login attempts, please try again later/i,
      confidence: 0.93,
      fix: [
        'Wait: the block ends by itself, after minutes to a day.',
        'Make the sending program keep one connection open and send several messages over it instead of logging in for each message.',
        'Check that it uses an app password or OAuth: repeated wrong logins lead here too.',
      ],
      samples: [
        '454 4.7.0 Too many login attempts, please try again later. 4-20020a056000154400b00203812ca383sm10857871wry.78 - gsmtp',
        '454-4.7.0 Too many login attempts, please try again later. Learn more at\n454 4.7.0  https://support.google.com/mail/answer/7126229 h6-20020a0561220b6600b0049d21a8f4b6sm1103848vkf.11 - gsmtp',
      ],
      sources: [
        table,
        { title: 'nodemailer/nodemailer#1388', url: 'https://github.com/nodemailer/nodemailer/issues/1388' },
        { title: 'AnalogJ/justvanish#13', url: 'https://github.com/AnalogJ/justvanish/issues/13' },
      ],
    },
    {
      cause: 'auth-temporary-failure',
      stages: ['auth'],
      text: /Cannot authenticate due to (a )?temporary system problem/i,
      samples: ['454 4.7.0 Cannot authenticate due to a temporary system problem. Try again later.'],
      sources: [table, seen],
    },
    {
      cause: 'auth-required',
      stages: ['mail', 'rcpt', 'data'],
      text: /^(\d{3}[ -])?(5\.[57]\.[01] )?Authentication Required\.?|p=WantAuthError/i,
      confidence: 0.9,
      samples: [
        '530 5.7.0 Authentication Required. For more information, go to https://support.google.com/mail/?p=WantAuthError',
        '530 5.5.1 Authentication Required. For more information, visit https://support.google.com/accounts/troubleshooter/2402620',
      ],
      sources: [table, seen],
    },
    {
      cause: 'starttls-required',
      text: /Must issue a STARTTLS command first/i,
      codes: [530],
      samples: [
        '530 5.7.0 Must issue a STARTTLS command first. For more information, go to About SMTP error messages and review RFC 3207 specifications.',
      ],
      sources: [table, seen],
    },
    {
      cause: 'auth-mechanism-unsupported',
      stages: ['auth'],
      codes: [504],
      text: /Unrecognized Authentication Type|XOAUTH is no longer supported/i,
      samples: ['504 5.7.4 Unrecognized Authentication Type', '504 5.7.4 XOAUTH is no longer supported'],
      sources: [table, seen],
    },
    {
      cause: 'auth-oauth-token-invalid',
      stages: ['auth'],
      codes: [501],
      text: /Cannot Decode response/i,
      confidence: 0.55,
      note: 'The login data was no valid base64: a client that answers an XOAUTH2 challenge wrongly, or a password sent as a token.',
      samples: ['501 5.5.2 Cannot Decode response'],
      sources: [table, seen],
    },
    {
      cause: 'protocol-error',
      stages: ['auth'],
      codes: [503],
      text: /No identity changes permitted/i,
      confidence: 0.7,
      note: 'The client logged in twice on one connection.',
      samples: [
        '503 5.7.0 No identity changes permitted. For more information, go to About SMTP error messages.',
      ],
      sources: [table, seen],
    },
    {
      cause: 'quota-exceeded',
      stages: ['mail', 'rcpt', 'data'],
      text: /Daily (user )?sending (limit|quota) exceeded/i,
      confidence: 0.97,
      fix: [
        'Wait: the limit counts the last 24 hours (500 recipients for Gmail, 2,000 for a paid Workspace account).',
        'For more, use the SMTP relay service of Google Workspace or a transactional provider.',
      ],
      samples: [
        '550-5.4.5 Daily user sending limit exceeded. For more information on Gmail\n550-5.4.5 sending limits go to\n550 5.4.5  https://support.google.com/a/answer/166852 d2e1a72fcca58-76e7d551493sm9728466b3a.112 - gsmtp',
        '550 5.4.5 Daily user sending quota exceeded. s5sm12197523qke.120 - gsmtp',
      ],
      sources: [
        table,
        {
          title: 'woowacourse-teams/2025-ah-madda#635',
          url: 'https://github.com/woowacourse-teams/2025-ah-madda/issues/635',
        },
        { title: 'PHPMailer/PHPMailer#2113', url: 'https://github.com/PHPMailer/PHPMailer/issues/2113' },
      ],
    },
    {
      cause: 'rate-limited',
      stages: ['rcpt', 'data'],
      text: /Your message has too many recipients|Too many recipients for this sender|p=TooManyRecipientsError/i,
      confidence: 0.85,
      samples: [
        "452 4.5.3 Your message has too many recipients. For more information regarding Google's sending limits, visit https://support.google.com/mail/answer/6592",
        '550 5.5.3 Too many recipients for this sender',
      ],
      sources: [table, seen],
    },
    {
      cause: 'server-busy-or-unavailable',
      text: /Temporary System Problem\. +Try again later|Server busy, try again later|Mail server (has )?temporarily rejected (this )?message|Connection expired, try reconnecting|Timeout - closing connection/i,
      confidence: 0.85,
      samples: [
        '421 4.3.0 Temporary System Problem.  Try again later (10). b15-20020a5d4b8f000000b0021b98d73a4esm4733091wrt.114 - gsmtp',
        '421 4.4.5 Server busy, try again later.',
        '451 4.3.0 Mail server temporarily rejected message. - gsmtp',
        '421 4.7.0 Connection expired, try reconnecting.',
        '451 4.4.2 Timeout - closing connection.',
      ],
      sources: [
        table,
        {
          title: 'nodemailer/smtp-server#182',
          url: 'https://github.com/nodemailer/smtp-server/issues/182',
        },
      ],
    },
    {
      cause: 'ehlo-name-rejected',
      stages: ['ehlo', 'greeting', 'mail'],
      text: /(empty )?HELO\/EHLO argument (not allowed|is invalid)|HELO\/EHLO argument .{0,80}(is )?invalid|p=helo\b/i,
      confidence: 0.92,
      samples: [
        '501 5.5.4 Empty HELO/EHLO argument not allowed, closing connection.',
        '501 5.5.4 HELO/EHLO argument is invalid. https://support.google.com/mail/?p=helo',
      ],
      sources: [table, seen],
    },
    {
      cause: 'ip-blocklisted',
      text: /is not authorized to send email directly to our servers|p=NotAuthorizedError/i,
      confidence: 0.9,
      fix: [
        'Do not deliver straight to Gmail from this address (home and dynamic addresses are refused). Send through smtp.gmail.com with a login, or through the relay of your provider.',
      ],
      samples: [
        "550-5.7.1 [192.0.2.1] The IP you're using to send mail is not authorized to\n550-5.7.1 send email directly to our servers. Please use the SMTP relay at your\n550-5.7.1 service provider instead. Learn more at\n550 5.7.1  https://support.google.com/mail/?p=NotAuthorizedError f64si1223417pfg.362 - gsmtp",
      ],
      sources: [
        { title: 'guileen/node-sendmail#37', url: 'https://github.com/guileen/node-sendmail/issues/37' },
        table,
      ],
    },
    {
      cause: 'rate-limited',
      text: /unusual rate of (unsolicited )?mail|p=UnsolicitedRateLimitError/i,
      confidence: 0.85,
      note: 'The address sends more unwanted mail than Google takes from it: fewer messages, and to those only who want them.',
      samples: [
        '421 4.7.28 [192.0.2.1] Our system has detected an unusual rate of unsolicited mail originating from your IP address. To protect our users from spam, mail sent from your IP address has been temporarily rate limited. Please visit https://support.google.com/mail/?p=UnsolicitedRateLimitError to review our Bulk Email Senders Guidelines. - gsmtp',
      ],
      sources: [manual, table],
    },
    {
      cause: 'ip-blocklisted',
      text: /very low reputation of the sending (IP address|domain)/i,
      confidence: 0.85,
      samples: [
        '421 4.7.0 [192.0.2.1] Our system has detected that this message is suspicious due to the very low reputation of the sending domain. To best protect our users from spam, the message has been blocked. Please visit https://support.google.com/mail/answer/188131 for more information. - gsmtp',
      ],
      sources: [manual, table],
    },
    {
      cause: 'ip-no-reverse-dns',
      text: /does(n't| not) have a PTR record|sending guidelines regarding PTR records|hostname specified in the pointer \(PTR\)|p=IPv6AuthError/i,
      confidence: 0.93,
      samples: [
        '550 5.7.25 The IP address sending this message does not have a PTR record setup, or the corresponding forward DNS entry does not point to the sending IP. As a policy, Gmail does not accept messages from IPs with missing PTR records.',
        '550 5.7.1 This message does not meet IPv6 sending guidelines regarding PTR records and authentication.',
        "421 4.7.23 The sending IP address for this message doesn't have a PTR record, or the PTR record's forward DNS entry doesn't match the sending IP address.",
      ],
      sources: [table, seen],
    },
    {
      cause: 'sender-rejected-spf-dmarc',
      text: /SPF record (of the sending domain has|with a hard fail)|fails to pass (SPF checks|authentication checks)|does not have authentication information|not accepted due to domain's DMARC policy|requires all (senders|bulk|large|email bulk).{0,30}authenticate|rate limited because (it is unauthenticated|(SPF|DKIM) authentication didn't pass|the From: header)|blocked because DKIM does not pass|p=DmarcRejection/i,
      confidence: 0.93,
      samples: [
        '550 5.7.26 The MAIL FROM domain [example.com] has an SPF record with a hard fail policy (-all) but it fails to pass SPF checks with the ip: [192.0.2.1].',
        "550 5.7.26 Unauthenticated email from example.com is not accepted due to domain's DMARC policy. Please contact the administrator of example.com domain.",
        '550 5.7.26 This message does not have authentication information or fails to pass authentication checks (SPF or DKIM). To best protect our users from spam, the message has been blocked.',
        '421 4.7.26 This mail has been rate limited because it is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM.',
        '550 5.7.30 This mail has been blocked because DKIM does not pass. Gmail requires all large senders to authenticate with DKIM.',
        '451 4.7.24 The SPF record of the sending domain has one or more suspicious entries.',
      ],
      sources: [table, seen],
    },
    {
      cause: 'starttls-required',
      text: /(requires all bulk email senders to use|senders to use) TLS\/SSL for SMTP|TLS required for RCPT domain/i,
      confidence: 0.96,
      samples: [
        "421 4.7.29 Your email has been rate limited because this message wasn't sent over a TLS connection. Gmail requires all bulk email senders to use TLS/SSL for SMTP connections.",
        '421 4.7.0 TLS required for RCPT domain, closing connection.',
      ],
      sources: [table, seen],
    },
    {
      cause: 'ip-not-allowlisted',
      text: /IP not in whitelist for RCPT domain/i,
      samples: ['421 4.7.0 IP not in whitelist for RCPT domain, closing connection.'],
      sources: [table],
    },
    {
      cause: 'message-rejected-content',
      stages: ['data', 'delivery'],
      text: /likely unsolicited mail|nature of the content (and\/)?or the links within|content presents a potential security issue|illegal attachment|Messages missing a valid (address in the From|Message-ID)|multiple addresses in From: header|is not RFC 5322 compliant|Mail message is malformed|p=(UnsolicitedMessageError|BlockedMessage|RfcMessageNonCompliant)|Encoded-word syntax is not permitted|unicode character in a disallowed header/i,
      confidence: 0.92,
      samples: [
        '550 5.7.1 Our system has detected that this message is likely unsolicited mail. To reduce the amount of spam sent to Gmail, this message has been blocked.',
        '552 5.7.0 This message was blocked because its content presents a potential security issue. Please visit https://support.google.com/mail/?p=BlockedMessage to review our message content and attachment content guidelines.',
        '550 5.7.1 Messages missing a valid address in the From: header, or having no From: header, are not accepted.',
        '550 5.7.1 This message is not RFC 5322 compliant because it has duplicate headers.',
        '554 5.6.0 Mail message is malformed. Not accepted.',
      ],
      sources: [table, seen],
    },
    {
      cause: 'message-rejected-content',
      stages: ['data', 'delivery'],
      text: /has a policy that prohibited the mail|This message violates .{1,80} email policy/i,
      confidence: 0.85,
      note: 'A rule made by the Workspace administrator of the sender or the recipient refused the message (gcdp).',
      samples: [
        '550 5.7.1 The user or domain that you are sending to (or from) has a policy that prohibited the mail that you sent. Please contact your domain administrator for further details.',
        '550 5.7.1 This message violates example.com email policy. - gcdp - gsmtp',
      ],
      sources: [table],
    },
    {
      cause: 'message-too-large',
      stages: ['mail', 'data'],
      text: /exceed(s|ed) Google's message (header )?size limits?|p=MaxSizeError|exceeds Google's limit of .{1,40} (attachments|bytes)/i,
      samples: [
        "552 5.3.4 Your message exceeded Google's message size limits. To view our message size guidelines, go to Send attachments with your Gmail message.",
        "552 5.2.3 Your message exceeded Google's message size limits.",
      ],
      sources: [table, seen],
    },
    {
      cause: 'recipient-rejected-unknown',
      stages: ['rcpt', 'data', 'delivery'],
      text: /email account that you tried to reach (does not exist|is (disabled|inactive))|p=(NoSuchUser|DisabledUser|BadRcptDomain)|weren't able to find the recipient domain|recipient address .{1,120} is not a valid RFC.?5321 address/i,
      confidence: 0.95,
      samples: [
        "550 5.1.1 The email account that you tried to reach does not exist. Please try double-checking the recipient's email address for typos or unnecessary spaces.",
        '550 5.2.1 The email account that you tried to reach is inactive. For more information, go to https://support.google.com/mail/?p=DisabledUser',
        "553 5.1.2 We weren't able to find the recipient domain. Please check for any spelling errors, and make sure you didn't enter any spaces, periods, or other punctuation after the recipient's email address.",
        '553 5.1.2 The recipient address <user@example.com> is not a valid RFC-5321 address. - gsmtp',
      ],
      sources: [table, manual],
    },
    {
      cause: 'sender-address-invalid',
      stages: ['mail'],
      text: /sender address .{1,120} is not a valid RFC.?5321 address/i,
      samples: ['553 5.1.7 The sender address <user@> is not a valid RFC 5321 address.'],
      sources: [table, seen],
    },
    {
      cause: 'mailbox-full',
      stages: ['rcpt', 'data', 'delivery'],
      text: /inbox is out of storage space|email account that you tried to reach is over quota|p=OverQuota(Temp|Perm)/i,
      samples: [
        "452 4.2.2 The recipient's inbox is out of storage space. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaTemp",
        '552 5.2.2 The email account that you tried to reach is over quota. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaPerm',
      ],
      sources: [table, seen],
    },
    {
      cause: 'rate-limited',
      text: /receiving mail (too quickly|at a rate that)|exceeded its quota for sending messages with the same Message-ID|p=ReceivingRate/i,
      confidence: 0.85,
      samples: [
        '450 4.2.1 The user you are trying to contact is receiving mail too quickly. Please resend your message at a later time.',
        '450 4.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages from being delivered.',
      ],
      sources: [table, seen],
    },
    {
      cause: 'protocol-error',
      text: /SMTP protocol violation|Too many unrecognized commands, goodbye|Too many Unauthenticated commands|STARTTLS may not be repeated|EHLO\/HELO first|No DATA after BDAT/i,
      confidence: 0.75,
      samples: [
        '454 4.5.0 SMTP protocol violation, no commands allowed to pipeline after STARTTLS',
        '503 5.5.1 EHLO/HELO first.',
        '454 5.5.1 STARTTLS may not be repeated',
      ],
      sources: [table, seen],
    },
  ],
  checked: '2026-11-23',
});
