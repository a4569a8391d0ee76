import { defineClient } from '../phrases.ts';

/** Names of products that make certificates on the way, wherever they are shown as issuer. */
export const family = defineClient({
  id: 'tls-interception',
  name: 'TLS interception products',
  recognise: [],
  errors: [
    {
      cause: 'tls-intercepted-by-proxy-or-av',
      match:
        /(?:avast|avg|kaspersky|bitdefender|eset|norton|symantec|mcafee|sophos|fortinet|fortigate|fortissl|zscaler|netskope|blue ?coat|palo alto|untangle|checkpoint|check point|cisco umbrella|umbrella|websense|forcepoint|barracuda|watchguard|sonicwall|smoothwall|lightspeed|securly|dr\.?web|g ?data|trend micro|cyberoam|squid|mitmproxy|charles proxy|fiddler|burp|adguard|bullguard|cloudflare (?:gateway|for teams)|mail shield)(?:(?: \S+){0,4}?[ /](?:root|ca\b|certificate|personal|trusted|untrusted|web\/mail|mail shield|ssl|inspection|scan|intercept\w*|generated|issuer|filter|proxy)|_?\w*root)/i,
      weight: 'decisive',
      unless: /blocked using|reputation|client host|spam/i,
    },
    {
      cause: 'tls-intercepted-by-proxy-or-av',
      match:
        /(?:ssl|tls|https?|e-?mail|mail)[- ](?:inspection|interception|scanning|intercepting|decryption|shield)|deep packet inspection|man[- ]in[- ]the[- ]middle|\bmitm\b/i,
      weight: 'fair',
    },
    {
      cause: 'tls-intercepted-by-proxy-or-av',
      match:
        /(?:issuer|\bO ?[=:]|\bCN ?[=:]|\bOU ?[=:]|depth=\d)[^\n]{0,120}?(?:avast|\bavg\b|kaspersky|bitdefender|\beset\b|norton|sophos|fortinet|fortigate|fortissl|\bFG[T0-9]\w{8,}|zscaler|netskope|blue ?coat|palo alto|untangle|check ?point|umbrella|forcepoint|websense|watchguard|sonicwall|smoothwall|securly|dr\.?web|g ?data|trend ?micro|cyberoam|mitmproxy|adguard|bullguard|lightspeed|contentwatch|net nanny|mcafee|barracuda|cato networks|iboss)/i,
      weight: 'decisive',
      unless: /blocked using|reputation|client host|spam/i,
    },
  ],
});
