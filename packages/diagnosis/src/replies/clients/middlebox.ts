import { defineClient } from '../phrases.ts';

/** Traces that firewalls and hosters leave in a dialogue. */
export const family = defineClient({
  id: 'middlebox',
  name: 'a middlebox',
  recognise: [],
  errors: [
    {
      cause: 'starttls-stripped-by-middlebox',
      match: /250[- ]X{4,}[A-Z]?\b|\bX{7}[A-Z]\b|220[- ]?\*{6,}/,
      samples: ['8BITMIME 250-SIZE 14680064 250 XXXXXXXA'],
      source:
        'https://cisco.com/c/it_it/support/docs/security/email-security-appliance/118550-qa-esa-00.html',
      weight: 'decisive',
      note: 'SMTP inspection of firewalls (Cisco ASA, PIX "fixup") masks the greeting and the STARTTLS keyword.',
    },
    {
      cause: 'starttls-stripped-by-middlebox',
      match:
        /(?:fixup|inspect(?:ion)?)(?: \S+){0,2} e?smtp|(?:firewall|router|antivirus|isp|asa|pix)(?: \S+){0,5} (?:strip\w*|remov\w*|mask\w*|block\w*) (?:\S+ )?(?:starttls|tls)/i,
      weight: 'strong',
    },
    {
      cause: 'connection-redirected-by-host',
      match:
        /\*?\.?(?:mysecurecloudhost|secureserver|hostgator|bluehost|webhostbox|web-hosting|siteground|a2hosting|inmotionhosting|dreamhost|websitewelcome|unifiedlayer|justhost|hostmonster|arvixe|cpanel|cloudlinux|hostpapa|greengeeks|sgvps)\.\w+.{0,120}(?:smtp\.(?:gmail|office365|mailgun|sendgrid|zoho|yandex|mandrill)|email-smtp|smtp-relay)|(?:smtp\.(?:gmail|office365|mailgun|sendgrid|zoho|yandex|mandrill)|smtp-relay).{0,300}(?:CN=|DNS:|subject)\S{0,40}(?:mysecurecloudhost|secureserver|hostgator|bluehost|webhostbox|web-hosting|siteground|a2hosting|inmotionhosting|dreamhost|websitewelcome|unifiedlayer|justhost|hostmonster|arvixe|hostpapa|greengeeks|sgvps)/i,
      weight: 'strong',
    },
    {
      cause: 'connection-redirected-by-host',
      match:
        /SMTP (?:restrictions|tweak)|smtp_block|redirect\w* (?:all )?(?:outgoing|outbound) smtp|cPanel(?: \S+){0,5} restrict/i,
      weight: 'fair',
    },
    {
      cause: 'port-blocked-by-isp-or-cloud',
      match:
        /(?:port (?:25|465|587)|smtp|outbound (?:mail|smtp|port))(?: \S+){0,5} (?:is |are |be |been |being )*(?:blocked|filtered|closed|restricted|disabled) (?:by|on|at|for|from|in)?(?: \S+){0,4} ?(?:isp|provider|hoster|hosting|host|cloud|aws|gcp|azure|digital ?ocean|linode|hetzner|vultr|railway|render|google cloud|comcast|default|plan)|(?:isp|provider|hoster|digital ?ocean|linode|hetzner|vultr|railway|render|google cloud|gcp|aws|azure|oracle cloud|comcast)(?: \S+){0,5} block\w*(?: \S+){0,5} (?:port|smtp|25|465|587|outbound)/i,
      weight: 'strong',
    },
  ],
});
