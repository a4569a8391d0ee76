import { defineVendor } from '../types.ts';

const ipban = {
  title: 'IPBan: MailEnable, sending mails without authentication',
  url: 'https://github.com/DigitalRuby/IPBan/issues/260',
};
const kb = {
  title: 'MailEnable: SMTP connector inbound response codes',
  url: 'http://www.mailenable.com/kb/viewarticle.asp?File=me020032.htm',
};

/** MailEnable. */
export const vendor = defineVendor({
  id: 'mailenable',
  name: 'MailEnable',
  kind: 'software',
  recognise: {
    greeting: [/\bMailEnable\b/i],
  },
  rules: [
    {
      cause: 'auth-required',
      text: /requires authentication when attempting to send to a non-local e-mail address/i,
      samples: [
        '503 This mail server requires authentication when attempting to send to a non-local e-mail address. Please check your mail client settings or contact your administrator to verify that the domain or address is defined for this server.',
      ],
      sources: [ipban],
    },
    {
      cause: 'server-misconfigured',
      confidence: 0.6,
      codes: [421],
      text: /^service not available, closing transmission channel$/i,
      note: 'MailEnable says this when it cannot read its configuration directory; other servers say it when they are busy.',
      samples: ['421 Service not available, closing transmission channel'],
      sources: [kb],
    },
  ],
  checked: '2026-11-23',
});
