import { defineVendor } from '../types.ts';

const auth = {
  title: 'Apache James source, AuthCmdHandler.java',
  url: 'https://github.com/apache/james-project/blob/master/protocols/smtp/src/main/java/org/apache/james/protocols/smtp/core/esmtp/AuthCmdHandler.java',
};
const relay = {
  title: 'Apache James source, AbstractAuthRequiredToRelayRcptHook.java',
  url: 'https://github.com/apache/james-project/blob/master/protocols/smtp/src/main/java/org/apache/james/protocols/smtp/core/AbstractAuthRequiredToRelayRcptHook.java',
};
const ident = {
  title: 'Apache James source, AbstractSenderAuthIdentifyVerificationHook.java',
  url: 'https://github.com/apache/james-project/blob/master/protocols/smtp/src/main/java/org/apache/james/protocols/smtp/core/AbstractSenderAuthIdentifyVerificationHook.java',
};
const size = {
  title: 'Apache James source, MailSizeEsmtpExtension.java',
  url: 'https://github.com/apache/james-project/blob/master/protocols/smtp/src/main/java/org/apache/james/protocols/smtp/core/esmtp/MailSizeEsmtpExtension.java',
};
const valid = {
  title: 'Apache James source, AbstractValidRcptHandler.java',
  url: 'https://github.com/apache/james-project/blob/master/protocols/smtp/src/main/java/org/apache/james/protocols/smtp/core/fastfail/AbstractValidRcptHandler.java',
};
const domain = {
  title: 'Apache James source, ValidSenderDomainHandler.java',
  url: 'https://github.com/apache/james-project/blob/master/protocols/smtp/src/main/java/org/apache/james/protocols/smtp/core/fastfail/ValidSenderDomainHandler.java',
};
const grey = {
  title: 'Apache James source, AbstractGreylistHandler.java',
  url: 'https://github.com/apache/james-project/blob/master/protocols/smtp/src/main/java/org/apache/james/protocols/smtp/core/fastfail/AbstractGreylistHandler.java',
};

/** Apache James. */
export const vendor = defineVendor({
  id: 'james',
  name: 'Apache James',
  kind: 'software',
  recognise: {
    greeting: [/\bJAMES SMTP Server\b|\bApache James\b/i],
  },
  rules: [
    {
      cause: 'auth-bad-credentials',
      codes: [535],
      text: /^authentication failed$/i,
      samples: ['535 Authentication Failed'],
      sources: [auth],
    },
    {
      cause: 'auth-mechanism-unsupported',
      codes: [504],
      text: /^unrecognized authentication type/i,
      samples: ['504 Unrecognized Authentication Type'],
      sources: [auth],
    },
    {
      cause: 'auth-required',
      codes: [530],
      text: /^authentication required$/i,
      samples: ['530 5.7.1 Authentication Required'],
      sources: [relay],
    },
    {
      cause: 'sender-not-permitted',
      text: /incorrect authentication for specified email address/i,
      samples: ['503 5.7.1 Incorrect Authentication for Specified Email Address'],
      sources: [ident],
    },
    {
      cause: 'relay-denied',
      text: /requested action not taken: relaying denied/i,
      samples: ['550 5.7.1 Requested action not taken: relaying denied'],
      sources: [relay],
    },
    {
      cause: 'recipient-rejected-unknown',
      text: /^unknown user: \S+@/i,
      samples: ['550 5.1.1 Unknown user: user@example.com'],
      sources: [valid],
    },
    {
      cause: 'sender-domain-not-found',
      text: /contains a domain with no valid mx records/i,
      samples: ['501 5.1.7 sender app@example.com contains a domain with no valid MX records'],
      sources: [domain],
    },
    {
      cause: 'greylisted',
      text: /temporary rejected: (?:reconnect to fast\. )?please try again later/i,
      samples: [
        '451 4.7.1 Temporary rejected: Please try again later',
        '451 4.7.1 Temporary rejected: Reconnect to fast. Please try again later',
      ],
      sources: [grey],
    },
    {
      cause: 'message-too-large',
      text: /message size exceeds fixed maximum message size/i,
      samples: ['552 5.3.4 Message size exceeds fixed maximum message size'],
      sources: [size],
    },
    {
      cause: 'server-misconfigured',
      confidence: 0.6,
      codes: [451],
      text: /^unable to process request$/i,
      samples: ['451 Unable to process request'],
      sources: [auth],
    },
  ],
  checked: '2026-11-23',
});
