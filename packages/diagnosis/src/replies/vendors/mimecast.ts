import { defineVendor } from '../types.ts';

const zd = {
  title: 'Mimecast: SMTP error codes',
  url: 'https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691-Policies-Mimecast-SMTP-Error-Codes',
};
const rhost = {
  title: "Sisimai source, Rhost/Mimecast.pm (Mimecast's table of error codes)",
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Rhost/Mimecast.pm',
};
const m550 = {
  title: 'SMTP Field Manual: 550',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/550.json',
};
const m554 = {
  title: 'SMTP Field Manual: 554',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/554.json',
};
const m451 = {
  title: 'SMTP Field Manual: 451',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/451.json',
};
const alt = {
  title: 'SMTP error codes of Mimecast, copied table',
  url: 'https://project.altservice.com/issues/721',
};

/** Mimecast's mail gateway. */
export const vendor = defineVendor({
  id: 'mimecast',
  name: 'Mimecast',
  kind: 'gateway',
  recognise: {
    hosts: [/\.mimecast(?:-offshore|protect)?\.(?:com|co\.za)$/i],
    replies: [/\bmimecast\b/i],
  },
  rules: [
    {
      cause: 'auth-account-locked-or-suspended',
      text: /submitter failed to disabled|account outbounds? disabled/i,
      note: 'The Mimecast account or the submitting user is disabled.',
      samples: ['550 Submitter failed to disabled', '451 Account outbounds disabled'],
      sources: [rhost],
    },
    {
      cause: 'auth-bad-credentials',
      text: /submitter failed to authenticate|incorrect authentication data/i,
      samples: ['550 Submitter failed to authenticate', '535 Incorrect authentication data'],
      sources: [rhost],
    },
    {
      cause: 'starttls-required',
      text: /this route requires encryption \(tls\)/i,
      samples: ['553 This route requires encryption (TLS)'],
      sources: [rhost],
    },
    {
      cause: 'tls-protocol-too-old',
      text: /this route requires tls version [\d.]+ or greater/i,
      samples: ['553 This route requires TLS version 1.2 or greater'],
      sources: [rhost],
    },
    {
      cause: 'tls-cipher-mismatch',
      text: /this route requires high-strength ciphers/i,
      samples: ['553 This route requires high-strength ciphers'],
      sources: [rhost],
    },
    {
      cause: 'relay-denied',
      text: /open relay (?:is )?not allowed/i,
      fix: [
        "Mimecast administrator: add this machine's public address to the authorized outbounds, and make the sender's domain an internal domain.",
      ],
      samples: ['451 Open relay not allowed - https://community.mimecast.com/docs/DOC-1369#451 [AbCdEf]'],
      sources: [m451, rhost],
    },
    {
      cause: 'ip-not-allowlisted',
      confidence: 0.8,
      text: /host network,? not allowed|hostname is not authorized/i,
      samples: ['554 Host network not allowed', '451 Hostname is not authorized'],
      sources: [rhost],
    },
    {
      cause: 'ip-blocklisted',
      text: /ip temporarily blacklisted|local ct ip reputation/i,
      samples: ['451 IP temporarily blacklisted', '550 Local CT IP reputation - (reject)'],
      sources: [rhost],
    },
    {
      cause: 'ip-blocklisted',
      confidence: 0.6,
      text: /^sender address blocked|^recipient temporarily unavailable/i,
      samples: ['421 Sender address blocked', '451 Recipient temporarily unavailable'],
      sources: [alt, rhost],
    },
    {
      cause: 'greylisted',
      text: /internal resources?(?: is| are)? temporarily unavailable/i,
      samples: [
        '451 Internal resource temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451 [AbCdEf]',
        '451 Internal resource is temporarily unavailable - https://community.mimecast.com/docs/DOC-1369#451 [Aj3QXapeMpqZYaeFwWhjzw.us32]',
      ],
      sources: [m451, alt, zd],
    },
    {
      cause: 'sender-rejected-spf-dmarc',
      text: /(?:spf|dkim|dmarc) sender invalid - envelope rejected/i,
      samples: [
        '550 DMARC Sender Invalid - envelope rejected - https://community.mimecast.com/docs/DOC-1369#550 [AbCdEf]',
      ],
      sources: [m550, rhost],
    },
    {
      cause: 'sender-rejected-spf-dmarc',
      confidence: 0.7,
      text: /anti-spoofing policy/i,
      note: "The sender's address belongs to a domain of the recipient, and this client is not allowed to use it.",
      samples: [
        '550 Rejected by header based Anti-Spoofing policy: app@example.com - https://community.mimecast.com/docs/DOC-1369#550 [AbCdEf]',
        '550 Anti-spoofing policy - inbound not allowed',
      ],
      sources: [m550, rhost],
    },
    {
      cause: 'sender-not-permitted',
      confidence: 0.6,
      text: /envelope blocked\b|header.?based (?:manually )?blocked senders|block policy for envelope from|block policy for header from/i,
      note: "The recipient's organization blocks this sender.",
      samples: [
        '550 Administrative prohibition - envelope blocked - https://community.mimecast.com/docs/DOC-1369#550 [AbCdEf]',
        '550 Rejected by header based manually Blocked Senders: app@example.com - https://community.mimecast.com/docs/DOC-1369#550 [AbCdEf]',
        '550 Envelope blocked - User Entry - https://community.mimecast.com/docs/DOC-1369#550 [AbCdEf]',
      ],
      sources: [m550, rhost],
    },
    {
      cause: 'message-rejected-content',
      text: /email rejected due to security policies|message bounced due to content examination policy/i,
      samples: [
        '554 Email rejected due to security policies - https://community.mimecast.com/docs/DOC-1369#554 [AbCdEf]',
        '550 Message bounced due to content examination policy',
      ],
      sources: [m554, rhost],
    },
    {
      cause: 'message-too-large',
      text: /maximum email size exceeded/i,
      samples: ['554 Maximum email size exceeded'],
      sources: [rhost],
    },
    {
      cause: 'recipient-rejected-unknown',
      text: /^invalid recipient - http/i,
      samples: ['451 Invalid Recipient - https://community.mimecast.com/docs/DOC-1369#451 [AbCdEf]'],
      sources: [m451],
    },
    {
      cause: 'too-many-connections',
      text: /exceeding outbound thread limit/i,
      samples: ['550 Exceeding outbound thread limit'],
      sources: [rhost],
    },
    {
      cause: 'server-busy-or-unavailable',
      text: /unable to process (?:connection|command|an email)(?: at this time)?|account service is temporarily unavailable/i,
      samples: [
        '421 Unable to process connection at this time',
        '451 Account service is temporarily unavailable',
      ],
      sources: [alt, rhost],
    },
    {
      cause: 'server-misconfigured',
      confidence: 0.6,
      text: /mail loop detected|incorrect hostname used for inbounds/i,
      samples: ['554 Mail loop detected'],
      sources: [rhost],
    },
  ],
  checked: '2026-11-23',
});
