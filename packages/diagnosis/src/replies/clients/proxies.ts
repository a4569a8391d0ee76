import { defineClient } from '../phrases.ts';

/** SOCKS and HTTP CONNECT proxies. */
export const family = defineClient({
  id: 'proxies',
  name: 'a proxy',
  recognise: [/socks[45]?|proxychains/i],
  errors: [
    {
      cause: 'proxy-failure',
      match:
        /(?:socks[45a-z]*|proxy)(?: \S+){0,6} (?:fail\w*|error|refused|reject\w*|denied|unreachable|timed? ?out|not (?:allowed|respond\w*|support\w*)|closed|required|authentication|unavailable|cannot|disconnect\w*|rejected)|407 proxy|proxy authentication|(?:invalid|unexpected|bad) (?:\S+ )?(?:socks|proxy) (?:\S+ )?(?:response|version|reply|auth\w*)|proxychains|(?:through|via|to|from) (?:the |a )?(?:socks|http|configured)? ?proxy|tunnel(?:ing)? (?:\S+ )?(?:fail\w*|socket)|tunneling socket could not|SOCKS ?:|SocksException|socks(?:\w+)? server|ERR_PROXY|ProxyError|Proxyconnect/i,
      samples: ['Caused by: java.net.SocketException: SOCKS : No acceptable'],
      source: 'https://github.com/bbottema/simple-java-mail/issues/197',
      weight: 'decisive',
      unless:
        /reverse proxy|nginx|smtp proxy|haproxy|avast|proxy protocol|-proxy\b|email-oauth2-proxy|mail proxy|proxy-(?:auth|av)/i,
    },
    {
      cause: 'proxy-failure',
      match: /socks\w*(?:error|exception)|socks (?:host )?unreachable|proxy refused|SocksClient/i,
      weight: 'decisive',
      unless: /email-oauth2-proxy/i,
      samples: ['SocksClientError'],
    },
  ],
});
