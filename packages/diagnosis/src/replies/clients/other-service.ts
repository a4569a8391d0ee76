import { defineClient } from '../phrases.ts';

/** What answers when the port is not SMTP at all. */
export const family = defineClient({
  id: 'other-service',
  name: 'another service',
  recognise: [],
  errors: [
    {
      cause: 'wrong-port-not-smtp',
      match:
        /HTTP\/[\d.]+ \d{3}|<!doctype html|<html|\bSSH-[12]\.\d|\* OK(?: \[CAPABILITY| .{0,40}\bIMAP)|^\* OK\b|\+OK\b|mysql_native_password|caching_sha2|RFB 00\d|^-ERR\b|IMAP4rev1|\bPOP3? server ready|(?:not|isn't|does not|doesn't)(?: \S+){0,4} (?:an? )?(?:smtp|esmtp) (?:server|greeting|service)/i,
      samples: [
        'An error occurred while sending mail: Outgoing server (SMTP) error. The server responded: * OK IMAP4rev1 Server GreenMail v2.0.0 ready.',
      ],
      source: 'https://github.com/greenmail-mail-test/greenmail/issues/559',
      weight: 'decisive',
      unless:
        /deliver|recipient|mapi\/http|oauth|graph\.microsoft|token|user-agent:|(?:GET|POST) \/|api\.|proxy|CONNECT |status code|requests\.exceptions|x-sendgrid/i,
    },
    {
      cause: 'wrong-port-not-smtp',
      match:
        /(?:bad|invalid|unexpected|unrecogni[sz]ed|no valid|wrong) (?:smtp )?(?:greeting|banner|welcome)|first (?:reply|line|response)(?: \S+){0,4} not (?:220|valid)/i,
      weight: 'fair',
      unless: /\b(?:421|4\d\d|554|5\d\d)\b/i,
    },
    { cause: 'wrong-port-not-smtp', match: /(?:22[0-9])[- ].{0,60}\bFTP\b/i, weight: 'strong' },
  ],
});
