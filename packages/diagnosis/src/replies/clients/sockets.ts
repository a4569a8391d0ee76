import { defineClient } from '../phrases.ts';

/** What the operating systems' socket calls say: POSIX strerror, WinSock, and the numbers of both. */
export const family = defineClient({
  id: 'sockets',
  name: 'the operating system',
  recognise: [],
  errors: [
    {
      cause: 'tcp-connection-refused',
      match:
        /connection (?:was |is )?(?:actively )?refused|actively refused|\b(?:10061|WSAECONNREFUSED)\b|(?:errno|error|code|errno:)[ :=([]*-?111\b|\(111\)|\[Errno (?:111|61)\]|(?:server|remote host|host|target machine)(?: \S+){0,3} refused (?:the |your )?connect\w*|verbindung(?:saufbau)?(?: \S+)? (?:abgelehnt|verweigert)|connexion (?:a (?:é|e)t(?:é|e) )?refus(?:é|e)e|conexi(?:ó|o)n (?:rehusada|rechazada|denegada)|conex(?:ã|a)o recusada|connessione rifiutata|verbinding geweigerd|po(?:ł|l)(?:ą|a)czenie odrzucone|в соединении отказано|отверг запрос|deneg(?:ó|o) expresamente|expressément refusée|verweigerte(?: die verbindung)?|recusou ativamente|rifiutato attivamente|aktiv verweigert|积极拒绝|拒绝连接|连接被拒绝|連線被拒|接続(?:を|が)拒否|연결이? ?거부|ba(?:ğ|g)lant(?:ı|i) reddedildi/i,
      samples: [
        "[as oncomplete] (node:net:1494:16) { errno: -111, code: 'ESOCKET', syscall: 'connect', address: '10.0.0.1',",
      ],
      source: 'https://github.com/nodemailer/nodemailer/issues/1538',
      weight: 'decisive',
      unless: /proxy|socks|\bsmtp error|blocked|too many|ldap|mysql|postgres|milter|client host/i,
    },
    {
      cause: 'tcp-timeout-filtered',
      match:
        /connect(?:ion|ing)?(?: attempt| request)?(?: \S+){0,6}? (?:timed[ -]?out|time-?out(?!\s*[=:]?\s*-?\d))|operation timed out|\b(?:10060|WSAETIMEDOUT)\b|(?:errno|error|code)[ :=([]*-?110\b|\(110\)|\[Errno (?:110|60)\]|did not properly respond after a period of time|failed to respond|(?:timed? ?out|timeout(?!\s*[=:]?\s*-?\d))(?: \S+){0,5} (?:connect\w*|tcp|opening|socket)|connection has failed to respond|timeout was reached|connect timeout|socket timeout(?!\s*[=:]?\s*\d)|timed ?out|time ?out(?!\s*[=:]?\s*-?\d)|zeit(?:ü|ue)berschreitung|d(?:é|e)lai (?:d'attente|de connexion) (?:expir|d(?:é|e)pass)|tiempo de espera (?:agotado|de conexi)|se agot(?:ó|o) el tiempo|tempo (?:limite|esgotado)|tempo scaduto|connessione scaduta|przekroczono (?:limit )?czas|(?:время|тайм-?аут)\S* (?:ожидания|соединен)|la connexion a expir(?:é|e)|connexion n'a pas (?:é|e)t(?:é|e) (?:é|e)tablie|connessione (?:non )?riuscita(?: \S+){0,12} risposta|ordnungsgem(?:ä|ae)(?:ß|ss) reagiert|没有正确答复|连接超时|連線逾時|超时|タイムアウト|시간 ?초과|zaman a(?:ş|s)(?:ı|i)m/i,
      samples: ['(Net::OpenTimeout: execution expired) [worker.1:1911] INFO -- : [E93LLIZO]'],
      source: 'https://github.com/postalserver/postal/issues/264',
      weight: 'fair',
      unless:
        /greeting|dns|resolv|name service|getaddrinfo|handshake|while reading|reading|response|waiting for|banner|data|welcome|temporary failure in name/i,
    },
    {
      cause: 'tcp-timeout-filtered',
      match:
        /(?:connect(?:ion)?(?: to \S+)?:? (?:timed out|ETIMEDOUT)|connect: operation timed out|dial tcp \S+ (?:i\/o timeout|connect: (?:connection|operation) timed out)|i\/o timeout|\(110\)|10060)/i,
      samples: [
        'ip-10-80-227-43 postfix/smtp[21752]: connect to email-smtp.us-east-1.amazonaws.com[54.243.71.143]:25: Connection timed out',
      ],
      source: 'https://github.com/mozilla/fxa-auth-server/issues/445',
      weight: 'fair',
      unless: /lookup \S+.{0,40}i\/o timeout|read tcp|greeting/i,
    },
    {
      cause: 'banner-timeout',
      match:
        /(?:timed? ?out|timeout|time limit|no (?:data|response|answer|reply))(?: \S+){0,5} (?:greeting|banner|welcome|initial (?:response|server)|220)|(?:greeting|banner|welcome|server greeting|initial response)(?: \S+){0,4} (?:timed? ?out|timeout|not (?:received|sent)|never)|(?:never|not|didn't|did not|no) (?:\S+ )?(?:receive\w*|send|sent|get|got) (?:a |the |any )?(?:\S+ )?(?:greeting|banner|welcome|220)|conversation with \S+ timed out while receiving the initial server greeting/i,
      samples: [
        '07:01:18] ERROR [rbPhiu81f6c] Greeting never received [2020-01-28 07:01:18] DEBUG [rbPhiu81f6c] Closing',
      ],
      source: 'https://github.com/nodemailer/nodemailer/issues/1099',
      weight: 'strong',
    },
    {
      cause: 'banner-timeout',
      match:
        /(?:read|reading|receive|response|reply|waiting for|socket|server)(?: \S+){0,5} (?:timed? ?out|timeout)|(?:timed? ?out|timeout)(?: \S+){0,4} (?:read\w*|receiv\w*|waiting|response|reply)|read tcp \S+ i\/o timeout/i,
      weight: 'weak',
      stages: ['greeting', 'tcp', 'ehlo'],
      unless: /connect timed out|connection timed out/i,
    },
    {
      cause: 'network-unreachable',
      match:
        /network (?:is |was )?(?:unreachable|down)|no route to host|host (?:is |was )?(?:unreachable|down)|destination (?:host |net |network )?(?:unreachable|prohibited)|administratively prohibited|\b(?:10051|10065|10050|10064|WSAENETUNREACH|WSAEHOSTUNREACH)\b|\[Errno (?:101|113|65|51)\]|\((?:101|113)\)|cannot assign requested address|can't assign requested address|(?:unreachable|unerreichbar|inaccessible|inalcanzable|inacess(?:í|i)vel|irraggiungibile) (?:host|network|netz)|unreachable (?:host|network)|netz(?:werk)? (?:ist )?nicht erreichbar|keine route|reseau inaccessible|réseau n'est pas accessible|la red (?:es|está) inaccesible|сеть недоступна|нет маршрута|网络不可达|没有到主机的路由|an attempt was made to access a socket in a way forbidden|\b10013\b|(?:operation|connect\w*)(?: \S+){0,2} not permitted|EPERM|EACCES/i,
      samples: ['isConnected failed: ENETUNREACH (Network is unreachable) W/System.err: at'],
      source: 'https://github.com/brandonjenniges/JavaMail-API-Android/issues/3',
      weight: 'decisive',
      unless: /proxy/i,
    },
    {
      cause: 'tcp-reset',
      match:
        /connection (?:was |is |has been |been )?(?:forcibly )?(?:reset|aborted|closed by (?:remote|foreign|peer|the remote|server)|terminated|broken|dropped|lost)|reset by (?:peer|remote)|broken pipe|forcibly closed|\b(?:10054|10053|WSAECONNRESET)\b|\(104\)|\[Errno (?:104|54|32)\]|(?:unexpected\w*|premature\w*) (?:eof|end of (?:file|stream|connection)|close\w*|disconnect\w*)|unexpectedly (?:closed|disconnected|terminated)|closed (?:the )?connection(?: \S+){0,2} unexpectedly|(?:remote|server|peer|host)(?: \S+){0,2} (?:closed|dropped|terminated|hung up|disconnected)(?: \S+){0,2} (?:connection)?|lost connection|connection (?:to \S+ )?(?:lost|closed)|verbindung(?: \S+){0,5} (?:zur(?:ü|ue)ckgesetzt|geschlossen|getrennt|unterbrochen)|connexion (?:r(?:é|e)initialis|ferm|perdue)|conexi(?:ó|o)n (?:reinicializada|restablecida|cerrada|perdida)|conex(?:ã|a)o (?:fechada|perdida|redefinida)|connessione (?:chiusa|persa|interrotta|reimpostata)|соединение (?:разорвано|сброшено|закрыто)|远程主机强迫关闭|连接被重置|接続が(?:切断|リセット)|연결이? ?(?:끊|재설정)/i,
      samples: [
        'to smtp.resend.com on port 587: Unexpected EOF received aiosmtplib.errors.SMTPConnectError: Error',
      ],
      source: 'https://github.com/cole/aiosmtplib/issues/316',
      weight: 'fair',
      unless: /timed out|proxy|transport stream|before secure TLS/i,
    },
    {
      cause: 'tcp-timeout-filtered',
      match:
        /cannot connect to (?:remote |the )?(?:server|host)|server did not respond|retry time(?:out)? (?:not reached|exceeded)|delivery (?:time )?expired|not reachable within|in the queue too long|retry timeout/i,
      weight: 'weak',
    },
    {
      cause: 'ipv6-broken',
      match:
        /address family not supported(?! for)|EAFNOSUPPORT|\b(?:10047|WSAEAFNOSUPPORT)\b|\[Errno (?:97|47)\]|adressfamilie wird(?: \S+){0,4} nicht unterst|famille d'adresses non|familia de direcciones no|fam(?:í|i)lia de endere(?:ç|c)os n|не поддерживается семейств/i,
      weight: 'decisive',
      samples: ['[Errno 97] Address family not supported by protocol'],
      note: 'The system has no such addresses: IPv6 is switched off here, or IPv4.',
    },
  ],
});
