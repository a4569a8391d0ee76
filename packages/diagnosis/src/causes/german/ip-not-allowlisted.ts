import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'ip-not-allowlisted',
  title: 'Der Server lässt diese IP-Adresse nicht zu',
  summary:
    'Der Server lehnt Mail von {seenAddress|der öffentlichen IP-Adresse dieses Rechners} ab, weil diese Adresse nicht auf der Liste der zugelassenen steht.',
  explanation:
    'Relays und manche Mail-Dienste sprechen nur mit Adressen, die man ihnen genannt hat. Die Einstellungen können richtig sein; die Adresse, unter der dieser Rechner erscheint, muss auf der anderen Seite eingetragen werden. Hinter NAT, einem VPN oder einem Cloud-Gateway ist es nicht die Adresse, die der Rechner selbst anzeigt.',
  fix: [
    'Geben Sie dem Administrator des Servers diese Adresse und diesen Satz: „Bitte lassen Sie {seenAddress|die öffentliche IP-Adresse unseres Senders} zum Verbinden und Senden über {server|Ihren Server} zu; es ist die öffentliche Adresse unseres Senders.“',
    'Ist der Server ein Mail-Dienst, dann tragen Sie {seenAddress|die öffentliche IP-Adresse dieses Rechners} selbst in seiner Konsole ein, unter den erlaubten oder vertrauenswürdigen IP-Adressen des Relays oder des SMTP-Benutzers.',
    'Hat der Sender wechselnde Adressen, dann besorgen Sie zuerst eine feste ausgehende Adresse (NAT-Gateway oder statische IP), und lassen Sie diese zu.',
    'Ist die Adresse in der Antwort des Servers nicht Ihre, dann fragen Sie Ihr Netzwerkteam, über welches Gateway die Mail hinausgeht.',
  ],
  decides:
    'Worte wie blocklist, Spamhaus, reputation oder spam bedeuten ip-blocklisted; „relaying denied“ nach einer Anmeldung bedeutet relay-denied.',
};
