import { defineClient } from '../phrases.ts';

/** What resolvers say: getaddrinfo, WinSock, and the libraries that pass it on. */
export const family = defineClient({
  id: 'resolver',
  name: 'the resolver',
  recognise: [],
  errors: [
    {
      cause: 'dns-host-not-found',
      match:
        /name or service not known|nodename nor servname|no such host(?: is known)?|host (?:name )?(?:could not be |not |cannot be |can't be )(?:resolved|found)|unknown (?:smtp )?host|unknownhostexception|(?:could not|couldn't|cannot|can't|unable to|failed to) (?:resolve|look ?up|find)(?: \S+){0,4} (?:host|name|address|domain|server|smtp\S*|mail\S*|dns)|getaddrinfo(?: \S+){0,2} fail\w*|php_network_getaddresses|gethostbyname\S* failed|remote name could not be resolved|name (?:could )?not (?:be )?(?:resolved|known|found)|\b(?:11001|WSAHOST_NOT_FOUND)\b|\[Errno (?:-2|8|-5|11001)\]|NXDOMAIN|name resolution (?:failed|failure|error)|non-existent (?:host|domain)|host not found|DNS (?:lookup|resolution|name|error|query)(?: \S+){0,3} (?:fail\w*|not found|error|does not exist)|server not found|domain name not found|(?:host|rechner|server|nom d'h(?:ô|o)te|nombre|servidor|nome)\S*(?: \S+){0,5} (?:nicht (?:gefunden|aufgel(?:ö|oe)st|bekannt)|unbekannt|inconnu|desconocid|desconhecid|sconosciut)|хост неизвестен|этот хост неизвестен|不知道这样的主机|无法解析|無法解析|主机名|そのようなホスト|알려진 호스트가 없|b(?:ö|o)yle bir ana bilgisayar/i,
      samples: [
        'ERROR: Failed to connect to server: php_network_getaddresses: getaddrinfo failed: Name or service not known (0) SMTP',
      ],
      source: 'https://github.com/PHPMailer/PHPMailer/issues/2248',
      weight: 'strong',
      unless:
        /temporary failure|try again|EAI_AGAIN|servfail|server misbehaving|i\/o timeout|timed out|sender|helo|client host|hostname, \[|a@b\.c/i,
    },
    {
      cause: 'dns-temporary-failure',
      match:
        /temporary failure in name resolution|EAI_AGAIN|SERVFAIL|server misbehaving|(?<![=\w])lookup \S+(?: on \S+)?:? (?:read |dial )?(?:udp |tcp )?.{0,80}(?:i\/o timeout|connection refused|timed out|network is unreachable)|host not found, try again|^\W*try again\W*$|\b(?:11002|WSATRY_AGAIN)\b|\[Errno -3\]|(?:dns|resolver|resolving|name ?server|name service|domain name system)(?: \S+){0,5} (?:timed? ?out|timeout|temporar\w*|unavailable|unreachable|not respond\w*|refused|server fail\w*)|no dns servers?|temporary error during host ?name resolution|(?:resolving|lookup) timed out|temporary (?:dns|resolver|name)|name service error.{0,80}try again|type=(?:MX|A|AAAA).{0,40}try again/i,
      samples: ["{ [Error: getaddrinfo EAI_AGAIN west.exch032.serverdata.net:587] code: 'EAI_AGAIN', errno:"],
      source: 'https://github.com/nodemailer/nodemailer/issues/679',
      weight: 'decisive',
      unless: /sender address rejected|please try again|try again later|helo|client host/i,
    },
    {
      cause: 'dns-no-usable-address',
      match:
        /no address associated with (?:host ?name|name|domain|nodename)|\[Errno -5\]|\b(?:11004|WSANO_DATA)\b|valid,? no data|requested name is valid|no data(?: record)?(?: of requested type)?|no (?:a|aaaa|ip|usable|suitable) (?:address|record)(?:es|s)?(?: \S+){0,3} (?:found|associated|for)|address family for host ?name not supported|no address (?:found|record)|no usable address|(?:0\.0\.0\.0)\b.{0,30}(?:invalid|unusable|address)/i,
      samples: [
        'SMTP ERROR: Failed to connect to server: php_network_getaddresses: getaddrinfo failed: No address associated with hostname (0)',
      ],
      source: 'https://github.com/PHPMailer/PHPMailer/issues/340',
      weight: 'decisive',
      unless: /PTR|reverse/i,
    },
    {
      cause: 'dns-temporary-failure',
      match:
        /host ?name lookup failure|name server timeout|dns (?:lookup )?(?:timeout|failure|timed out|soft error)/i,
      samples: ['DNS lookup failure: a@b.c. Try again later.'],
      source: 'https://github.com/svarshavchik/courier/blob/master/courier/courier/submit.C',
      weight: 'strong',
      unless: /sender|helo/i,
    },
    {
      cause: 'dns-host-not-found',
      match:
        /dns records for the destination|no such domain|domain (?:name )?not found|host unknown|unable to route|no route to domain/i,
      samples: ['<a@b.c>: Recipient address rejected: Domain not found'],
      source: 'https://github.com/hitobito/hitobito/issues/495',
      weight: 'fair',
      unless: /sender/i,
    },
    {
      cause: 'dns-no-usable-address',
      match:
        /host found but no data record|(?:E[A-Z]{5,16}|connect to|connecting to|dial tcp|Trying)(?: host)? ?\[?0\.0\.0\.0|no mx (?:or a )?records?|has no (?:a|mx|aaaa) record/i,
      weight: 'decisive',
      unless: /sender|helo|ptr/i,
    },
    {
      cause: 'dns-no-usable-address',
      match:
        /no (?:valid |usable |working )?(?:mx|mail exchange\w*)(?: records?| hosts?| servers?)? (?:was |were )?(?:found|exists?|available|defined|listed|for)\b|malformed or unexpected name server reply|\bnull ?mx\b(?=.{0,40}(?:name server|dns|lookup))/i,
      weight: 'strong',
      unless: /sender|from address|helo|ptr|your from/i,
      samples: ['stat=No MX found for domain', 'MX: Malformed or unexpected name server reply'],
    },
  ],
});
