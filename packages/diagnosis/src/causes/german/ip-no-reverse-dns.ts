import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'ip-no-reverse-dns',
  title: 'Die sendende IP-Adresse hat keinen gültigen Rückwärtsnamen (PTR)',
  summary:
    'Der Server lehnt {seenAddress|die öffentliche IP-Adresse dieses Rechners} ab, weil das Reverse-DNS dazu keinen Namen kennt, oder einen Namen, der nicht zur Adresse zurückführt.',
  explanation:
    'Empfangende Server erwarten, dass die Adresse, von der eine Mail kommt, einen Namen hat (PTR-Eintrag) und dass dieser Name dieselbe Adresse hat. Den Eintrag setzt, wem die Adresse gehört, also der Hoster oder Internetanbieter; in Ihrer eigenen DNS-Zone steht er nicht.',
  fix: [
    'Setzen Sie in der Konsole Ihres Hosters den Rückwärtsnamen (PTR) von {seenAddress|Ihrer öffentlichen IP-Adresse} auf einen Ihrer Hostnamen, etwa mail.example.com.',
    'Geben Sie diesem Hostnamen in Ihrem eigenen DNS einen A- oder AAAA-Eintrag mit derselben Adresse, damit beide Richtungen übereinstimmen.',
    'Hat die Konsole keine solche Einstellung, dann bitten Sie den Hoster oder Internetanbieter: „Bitte setzen Sie den PTR-Eintrag von {seenAddress|unserer öffentlichen IP-Adresse} auf mail.example.com.“',
    'Ist es eine IPv6-Adresse ohne PTR, dann setzen Sie auch dort einen, oder lassen Sie den Sender IPv4 verwenden.',
    'Bekommen Sie keinen PTR-Eintrag, dann liefern Sie über ein Relay auf Port 587 mit Anmeldung ein; Server zum Einliefern verlangen keinen.',
  ],
  decides:
    'Beschwert sich die Antwort über den Namen in EHLO statt über die Adresse, ist die Ursache ehlo-name-rejected.',
};
