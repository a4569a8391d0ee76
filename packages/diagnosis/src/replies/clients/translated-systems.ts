import { defineClient } from '../phrases.ts';

/**
 * What Windows, .NET and the C library of Linux say in other languages than English: German, French, Spanish,
 * Portuguese, Italian, Dutch, Polish, Russian, Chinese, Japanese, Korean and Turkish. Their meanings are those of
 * https://learn.microsoft.com/en-us/windows/win32/winsock/windows-sockets-error-codes-2 and of errno(3).
 */
export const family = defineClient({
  id: 'translated-systems',
  name: 'the operating system, not in English',
  recognise: [],
  errors: [
    {
      cause: 'tcp-connection-refused',
      match:
        /zielcomputer die verbindung verweigert|verbindungs(?:aufbau|versuch)? (?:wurde )?(?:abgelehnt|verweigert)|ordinateur cible l'a (?:express(?:é|e)ment )?refus|connexion (?:a (?:é|e)t(?:é|e) )?refus(?:é|e)e|equipo de destino deneg(?:ó|o)|conexi(?:ó|o)n (?:rehusada|rechazada|denegada)|m(?:á|a)quina de destino as recusou|conex(?:ã|a)o recusada|rifiuto persistente|connessione rifiutata|doelcomputer de verbinding (?:actief )?(?:heeft )?geweigerd|verbinding (?:is )?geweigerd|komputer docelowy aktywnie|po(?:ł|l)(?:ą|a)czenie (?:zosta(?:ł|l)o )?odrzucon|конечный компьютер отверг|в соединении отказано|(?:积极|主动)拒绝|(?:目标|目標)(?:计算机|計算機|電腦).{0,8}拒[绝絕]|拒[绝絕](?:连接|連線|連接|访问连接)|コンピュー?ター?によって拒否|接続(?:を|が)拒否|컴퓨터에서 연결을 거부|연결(?:이|을)? ?거부|etkin olarak reddetti|ba(?:ğ|g)lant(?:ı|i) reddedildi|p(?:ř|r)ipojen(?:í|i) (?:bylo )?odm(?:í|i)tnuto/i,
      weight: 'decisive',
      unless: /proxy|socks/i,
      samples: [
        'Es konnte keine Verbindung hergestellt werden, da der Zielcomputer die Verbindung verweigerte',
        "Aucune connexion n'a pu être établie car l'ordinateur cible l'a expressément refusée",
      ],
    },
    {
      cause: 'tcp-timeout-filtered',
      match:
        /gegenstelle nach einer bestimmten zeitspanne|wartezeit f(?:ü|ue)r die verbindung|zeit(?:ü|ue)berschreitung (?:bei der verbindung|beim verbinden)|parti connect(?:é|e) n'a pas r(?:é|e)pondu|expiration du d(?:é|e)lai d'attente|parte conectada no respondi(?:ó|o)|(?:expir(?:ó|o)|agot(?:ó|o)) el tiempo de (?:conexi|espera)|componente conectado n(?:ã|a)o respondeu|tempo esgotado|risposta non corretta della parte connessa|connessione scaduta|timeout della connessione|verbonden (?:party|partij) niet (?:correct|juist)|verbinding is verlopen|(?:po(?:ł|l)(?:ą|a)czona strona|strona) nie odpowiedzia|up(?:ł|l)yn(?:ą|a)(?:ł|l) limit czasu|за требуемое время не получен|время ожидания соединения|превышен таймаут|(?:一段时间后没有正确答复|連線對象有一段時間|连接(?:操作)?超时|連線逾時)|一定の時間を過ぎても正しく応答|接続がタイムアウト|연결된 구성원으로부터 응답이 없어|연결 시간(?:이)? ?초과|belli bir s(?:ü|u)re i(?:ç|c)inde yan(?:ı|i)t|ba(?:ğ|g)lant(?:ı|i) zaman a(?:ş|s)/i,
      weight: 'decisive',
      unless: /proxy|socks/i,
    },
    {
      cause: 'tcp-reset',
      match:
        /(?:vorhandene )?verbindung wurde vom (?:remotehost|kommunikationspartner|entfernten (?:rechner|host)) (?:geschlossen|zur(?:ü|ue)ckgesetzt|beendet)|connexion existante a d(?:û|u) (?:ê|e)tre ferm|connexion r(?:é|e)-?initialis|forzado la interrupci(?:ó|o)n de una conexi|conexi(?:ó|o)n reinicializada|cancelamento de uma conex(?:ã|a)o existente|conex(?:ã|a)o fechada pela outra ponta|connessione (?:in corso )?interrotta|bestaande verbinding is (?:geforceerd )?gesloten|po(?:ł|l)(?:ą|a)czenie zosta(?:ł|l)o (?:gwa(?:ł|l)townie )?zamkni|удаленный хост принудительно разорвал|соединение (?:разорвано|сброшено) другой стороной|(?:远程主机|遠端主機|遠程主機).{0,6}(?:强迫|強制|強迫)|连接被(?:对方|对端)(?:重设|重置)|既存の接続は|接続が相手から|원격 호스트에 의해 강제로|zorla kapat(?:ı|i)ld/i,
      weight: 'strong',
      samples: ['Eine vorhandene Verbindung wurde vom Remotehost geschlossen'],
    },
    {
      cause: 'network-unreachable',
      match:
        /keine route zum (?:zielrechner|host)|netz(?:werk)? (?:ist )?nicht erreichbar|socketvorgang (?:konnte nicht|bezog sich auf)|(?:aucun chemin|aucune route).{0,40}h(?:ô|o)te|r(?:é|e)seau (?:impossible (?:à|a) atteindre|n'est pas accessible|inaccessible)|no (?:existe|hay) ninguna ruta|la red es inaccesible|n(?:ã|a)o h(?:á|a) rota|rede (?:est(?:á|a) )?fora de alcance|rede inacess|nessun instradamento|rete (?:non (?:è|e) )?(?:raggiungibile|irraggiungibile)|brak trasy do|sie(?:ć|c) (?:jest )?(?:niedost(?:ę|e)pna|nieosi(?:ą|a)galna)|geen route naar|нет маршрута|сеть недоступна|没有到主机的路由|沒有到主機的路由|网络不可(?:达|访问)|向一个无法连接的(?:网络|主机)|ホストへの(?:経路|ルート)|ネットワーク.{0,4}(?:到達|届き)|호스트로 갈 루트|네트워크가? ?(?:접근|도달)|zugriffsrechte des sockets unzul|interdite par ses autorisations|accesso (?:al|a un) socket.{0,30}(?:non consentito|autorizzazioni)|permisos de acceso prohib|запрещенным правами доступа|以一种访问权限不允许的方式/i,
      weight: 'decisive',
    },
    {
      cause: 'dns-host-not-found',
      match:
        /host ist unbekannt|h(?:ô|o)te inconnu|host desconocido|host n(?:ã|a)o (?:é|e) conhecido|host sconosciuto|host is (?:on)?bekend niet|host is onbekend|nieznany host|хост неизвестен|不知道这样的主机|無法識別這台主機|そのようなホスト|알려진 호스트가 없|b(?:ö|o)yle bir ana bilgisayar|name oder (?:der )?dienst (?:ist )?nicht bekannt|nom ou service inconnu|nombre o servicio desconocido|nome ou servi(?:ç|c)o desconhecido|nome o servizio sconosciuto|naam of dienst (?:is )?niet bekend|nazwa lub us(?:ł|l)uga|имя или служба не известны|未知的名称或服务|名前またはサービスが不明|remotename(?:n)? konnte nicht aufgel|nom distant n'a pas pu (?:ê|e)tre r(?:é|e)sol|resolver el nombre remoto|nome remoto n(?:ã|a)o p(?:ô|o)de ser resolvido|risolvere il nome remoto|(?:rozpozna(?:ć|c)|rozwi(?:ą|a)za(?:ć|c)) nazwy zdalnej|разрешить удаленное имя|(?:未能|无法)解析此?远程名称|リモート名を解決できませんでした|원격 이름을 확인할 수 없|uzak ad (?:ç|c)(?:ö|o)z/i,
      weight: 'decisive',
      unless: /sender|absender/i,
    },
    {
      cause: 'dns-temporary-failure',
      match:
        /(?:tempor(?:ä|ae)rer|vor(?:ü|ue)bergehender) fehler (?:bei|in) der namensaufl|(?:é|e)chec temporaire dans la r(?:é|e)solution|fallo temporal en la resoluci|falha tempor(?:á|a)ria na resolu|risoluzione del nome temporaneamente|tymczasowy b(?:ł|l)(?:ą|a)d w (?:rozwi|tłumaczeniu)|временный сбой в разрешении|(?:域名|名称)解析(?:暂时|临时|出现暂时)|名前解決に一時的|이름 풀이.{0,10}일시적/i,
      weight: 'decisive',
    },
    {
      cause: 'tls-cert-untrusted-ca',
      match:
        /remotezertifikat ist|certificat distant n'est pas valide|certificado remoto no es v(?:á|a)lido|certificado remoto (?:é|e) inv(?:á|a)lido|certificato remoto non|externe certificaat is ongeldig|zdalny certyfikat jest|удаленный сертификат недействител|远程证书无效|遠端憑證.{0,6}無效|リモート証明書(?:は|が)無効|원격 인증서가|uzak sertifika ge(?:ç|c)ersiz|zertifikat(?:skette)?.{0,40}nicht (?:vertrauensw|vertraut)|certificat.{0,40}(?:pas fiable|non approuv)/i,
      weight: 'strong',
      unless: /NameMismatch|NotTimeValid|abgelaufen|expir|caducad|истек|过期/i,
      samples: ['Das Remotezertifikat ist laut Validierungsverfahren ungültig.'],
    },
    {
      cause: 'tls-cert-expired',
      match:
        /zertifikat(?: \S+){0,3} abgelaufen|certificat(?: \S+){0,3} expir|certificado(?: \S+){0,3} (?:caducad|expirad|vencid|expirou)|certificato(?: \S+){0,3} scadut|certificaat(?: \S+){0,3} verlopen|certyfikat\w*(?: \S+){0,3} wygas|(?:срок действия )?сертификат\S*(?: \S+){0,3} ист(?:е|ё)к|证书(?:已)?过期|证书不在有效期|憑證(?:已)?過期|証明書.{0,12}(?:期限切れ|有効期限)|인증서.{0,8}만료|sertifika\S*(?: \S+){0,4} (?:dolmu|ge(?:ç|c)mi)/i,
      weight: 'decisive',
    },
    {
      cause: 'tls-mode-mismatch',
      match:
        /unerwarteten paketformats?|format de paquet inattendu|formato de paquete inesperado|formato de pacote inesperado|formato (?:di|del) pacchetto (?:imprevisto|inatteso)|onverwachte pakketindeling|nieoczekiwany format pakietu|непредвиденн\S+ формат\S* пакет|(?:意外的数据包格式|非預期的封包格式)|予期しないパケット形式|예기치 않은 패킷 형식/i,
      weight: 'decisive',
    },
  ],
});
