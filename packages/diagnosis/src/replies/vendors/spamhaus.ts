import { defineVendor } from '../types.ts';

const zone = {
  title: "ZoneMTA's bounce rules",
  url: 'https://github.com/zone-eu/zone-mta/blob/master/config/bounces.txt',
};
const miab = {
  title: 'Mail-in-a-Box: take Spamhaus return codes into account',
  url: 'https://github.com/mail-in-a-box/mailinabox/pull/2332',
};
const dms = {
  title: 'docker-mailserver: mail rejected with a Spamhaus link',
  url: 'https://github.com/orgs/docker-mailserver/discussions/2917',
};
const haraka = {
  title: 'haraka-plugin-uribl: Spamhaus errors taken for hits',
  url: 'https://github.com/haraka/haraka-plugin-uribl/issues/2',
};
const m550 = {
  title: 'SMTP Field Manual: 550',
  url: 'https://github.com/ActiveCampaign/smtp-field-manual/blob/master/data/codes/550.json',
};
const sis = {
  title: 'Sisimai source, Reason/Blocked.pm',
  url: 'https://github.com/sisimai/p5-sisimai/blob/master/lib/Sisimai/Reason/Blocked.pm',
};
const magic = {
  title: 'A reply of MagicSpam',
  url: 'https://pastebin.com/BuXeVp0X',
};

/** The words with which servers point to a blocklist: Spamhaus, SpamCop, SORBS, URIBL and others. Barracuda's and Trend Micro's lists stand in their own files. */
export const vendor = defineVendor({
  id: 'spamhaus',
  name: 'Spamhaus and other blocklists',
  kind: 'gateway',
  recognise: {
    replies: [/\bspamhaus\.(?:org|com|net)\b/i, /\bspamcop\.net\b/i, /\bsorbs\.net\b/i],
  },
  rules: [
    {
      cause: 'server-misconfigured',
      text: /query refused\b|open resolver|excessive number of queries|spamhaus\.(?:org|com)\/returnc\/|uribl\.com\/refused/i,
      note: "The blocklist refuses the mail server's own queries, because they come through a public resolver or are too many. The client's address need not be listed at all.",
      fix: [
        "Server's administrator: let the mail server ask the blocklist through its own resolver, or with the key of a registered query service, and take the list's error codes (127.255.255.x) not for hits.",
      ],
      samples: [
        '554 5.7.1 Service unavailable; Client host [mail.example.com] blocked using multi.uribl.com; 127.0.0.1 -> Query Refused. See http://uribl.com/refused.shtml for more information [Your DNS IP: 203.0.113.53]',
        '554 5.7.1 Service unavailable; Client host [203.0.113.7] blocked using zen.spamhaus.org; Error: open resolver; https://www.spamhaus.org/returnc/pub/203.0.113.53',
      ],
      sources: [zone, miab, dms],
    },
    {
      cause: 'message-rejected-content',
      confidence: 0.75,
      text: /(?:listed in|present in the|blocked using) (?:the )?(?:spamhaus dbl|dbl\.spamhaus\.org|multi\.(?:uribl|surbl)\.(?:com|org))(?!.*(?:query refused|open resolver|excessive number|\/returnc\/|\/refused))|mailfrom domain is listed in spamhaus|spamhaus\.org\/dbl/i,
      note: 'A domain is listed, not an address: that of the sender, of the host or of a link in the message.',
      samples: [
        '550 5.7.1 Your email was rejected due to having a domain present in the Spamhaus DBL -- see https://www.spamhaus.org/dbl/',
        '554 5.7.1 Service unavailable; Sender address [app@example.com] blocked using dbl.spamhaus.org; https://www.spamhaus.org/query/domain/example.com',
        '550 mail.example.com listed in dbl.spamhaus.org; see http://www.spamhaus.org/query/dbl?domain=mail.example.com',
      ],
      sources: [m550, zone, haraka],
    },
    {
      cause: 'ip-blocklisted',
      text: /^(?!.*(?:query refused|open resolver|excessive number of queries|\/returnc\/|\/refused|\bdbl\b)).*(?:(?:black ?list(?:ed|s|ing)?|block list|blocked|listed|listing|rejected|refused|denied|found|is in|see|reject mail|entry|\bip\b).{0,400}(?:spamhaus|spamcop|sorbs\.net|\bsorbs\b|abusix|uceprotect|invaluement|spamrl\.com|hostkarma|dnsbl\.|drbl\.)|(?:spamhaus|spamcop|sorbs|abusix|uceprotect|hostkarma).{0,400}(?:black ?list|blocked|listed|database))/i,
      fix: [
        'Look the address up at the list that the reply names, mend what caused the listing (an infected machine, an open relay, a shared address), then ask there for its removal. Or send through a relay whose address is not listed.',
      ],
      samples: [
        '550 203.0.113.7 blacklisted see http://www.spamhaus.org/query/bl?ip=203.0.113.7',
        '550 203.0.113.7 listed at spamhaus, see http://www.spamhaus.org',
        '550 5.2.1 Mailbox unavailable. Your IP address 203.0.113.7 is blacklisted using SPAMHAUS-XBL. Details: https://www.spamhaus.org/query/ip/203.0.113.7.',
        '550 5.7.0 Your server IP address is in the SpamHaus SBL-XBL database, bye',
        '550 5.7.1 203.0.113.7 has been blocked by zen.spamhaus.org',
        '550-"JunkMail rejected - host.example.com [203.0.113.7]:24706 is in an RBL: Blocked - see https://www.spamcop.net/bl.shtml?203.0.113.7"',
        '554 5.7.1 Service unavailable; Client host [203.0.113.7] blocked using zen.spamhaus.org; https://www.spamhaus.org/query/ip/203.0.113.7',
        '550 5.7.1 Mail from IP 203.0.113.7 was rejected due to listing in Spamhaus XBL. For details please see http://www.spamhaus.org/query/bl?ip=203.0.113.7',
        '554 5.7.1 Service unavailable; Client host [203.0.113.7] blocked using dnsbl.sorbs.net; Currently Sending Spam See: http://www.sorbs.net/lookup.shtml?203.0.113.7',
        '550 Email blocked by SPAMHAUS',
        '554 Refused. Your IP address is listed in the RBL at xbl.spamhaus.org',
        '550 5.5.4 ETP208 Your IP 203.0.113.7 is listed by Invaluement. Please see http://www.invaluement.com/research/ if you feel this is in error',
        '554 5.7.1 SORBS DNSBL Entry - see <http://www.us.sorbs.net/lookup.shtml?203.0.113.7>',
        '550 Black listed at hostkarma http://ipadmin.junkemailfilter.com/remove.php?ip=203.0.113.7',
      ],
      sources: [zone, sis],
    },
    {
      cause: 'greylisted',
      confidence: 0.8,
      codes: [421, 450, 451],
      text: /blocked using grey\.rbl/i,
      samples: [
        '421 4.7.1 Service unavailable; Client host [203.0.113.7] blocked using grey.rbl - Rechazo temporal, intentelo mas tarde por favor...Greylisting in action, please try again later',
      ],
      sources: [zone],
    },
    {
      cause: 'ip-blocklisted',
      text: /you have been blacklisted\b.*(?:spamauditor\.org|magicspam)/i,
      samples: [
        '550 5.7.0 You have been blacklisted. See http://spamauditor.org/best-practices/empowering-your-users/ for more information.. Protection provided by MagicSpam 2.1-12.2 http://www.magicspam.com',
      ],
      sources: [magic],
    },
    {
      cause: 'ip-blocklisted',
      confidence: 0.85,
      text: /found on one or more dnsbls|rejected due to dnsbl server response|rejected by the realtime block list provider|is listed by the lookup site|your ip (?:address )?is listed by|rejected because bad ip|your ip \S+ address has a bad reputation/i,
      samples: [
        '554 mx.example.com 203.0.113.7 found on one or more DNSBLs, see http://postmaster.example.com/',
        '550 Rejected due to DNSBL server response (dnsbl.cobion.com - 203.0.113.7)',
        '550 5.7.1 The IP address was rejected by the Realtime Block List provider zen.spamhaus.org.',
        '554 5.7.1 Rejected because Bad IP',
      ],
      sources: [zone],
    },
  ],
  checked: '2026-11-23',
});
