import { defineVendor } from '../types.ts';

/** Shared hosting with cPanel (Bluehost, HostGator and many more): limits that cPanel adds to Exim. */
export const vendor = defineVendor({
  id: 'cpanel-hosting',
  name: 'cPanel shared hosting (Bluehost, HostGator and others)',
  kind: 'software',
  recognise: {
    hosts: [
      /(^|\.)(bluehost|hostgator|justhost|hostmonster|fastdomain|gator\d*\.hostgator)\.com$/i,
      /(^|\.)box\d+\.bluehost\.com$/i,
      /(^|\.)gator\d+\.(hostgator|gator)\.com$/i,
    ],
    greeting: [/We do not authorize the use of this system to transport unsolicited/i],
  },
  rules: [
    {
      cause: 'rate-limited',
      text: /has exceeded the max emails per hour/i,
      confidence: 0.96,
      fix: [
        'Wait until the hour is over, or ask the hosting company to raise the hourly limit of the domain.',
        'If the volume is not yours, change the mailbox passwords and look for a misused script on the site.',
      ],
      samples: [
        'Domain example.com has exceeded the max emails per hour (200) allowed. Message discarded.',
        '550 Domain example.com has exceeded the max emails per hour (100/100 (100%)) allowed. Message discarded.',
        'Domain example.com has exceeded the max emails per hour (51/50 allowed). Message will be reattempted later.',
      ],
      sources: [
        {
          title: 'Public code and notes that quote this reply',
          url: 'https://github.com/search?q=%22has+exceeded+the+max+emails+per+hour%22&type=code',
        },
      ],
    },
    {
      cause: 'rate-limited',
      text: /has exceeded the max defers and failures per hour/i,
      confidence: 0.93,
      fix: [
        'Wait an hour. Take addresses that bounce off the list: too many messages of the domain failed within the hour.',
      ],
      samples: [
        'Domain example.com has exceeded the max defers and failures per hour (5/5 (100%)) allowed. Message discarded.',
      ],
      sources: [
        {
          title: 'I am receiving an error sending e-mail (This Web Host)',
          url: 'https://www.thiswebhost.com/clients/knowledgebase/554/I-am-receiving-an-error-sending-e-mail.html',
        },
        {
          title: 'What does Max Defers Failure mean (Chillidog Hosting)',
          url: 'https://billing.chillidoghosting.com/knowledgebase/187/What-does-Max-Defers-Failure-mean.html?language=ukranian&rp=%2Fknowledgebase%2Fknowledgebase%2F187%2FWhat-does-Max-Defers-Failure-mean.html',
        },
      ],
    },
    {
      cause: 'auth-account-locked-or-suspended',
      text: /\[CSR\] Our system has detected an unusual amount of unsolicited email originating from your address/i,
      fix: [
        'Change the password of the mailbox at once: it is probably misused for spam. The block ends within a day after that.',
      ],
      samples: [
        '550 5.7.1 [CSR] Our system has detected an unusual amount of unsolicited email originating from your address',
      ],
      sources: [
        {
          title: 'I am receiving an error sending e-mail (This Web Host)',
          url: 'https://www.thiswebhost.com/clients/knowledgebase/554/I-am-receiving-an-error-sending-e-mail.html',
        },
      ],
    },
    {
      cause: 'auth-required',
      stages: ['rcpt'],
      text: /Please turn on SMTP Authentication in your mail client|is not permitted to relay through this server without authentication/i,
      confidence: 0.95,
      samples: [
        '550-Please turn on SMTP Authentication in your mail client, or login to the\n550-IMAP/POP3 server before sending your message. (localhost.localdomain)\n550-[192.168.1.190]:42630 is not permitted to relay through this server without\n550 authentication.',
      ],
      sources: [{ title: 'Paste: FusionPBX at a HostGator server', url: 'https://pastebin.com/e25g8b3J' }],
    },
  ],
  checked: '2026-11-23',
});
