import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'ehlo-name-rejected',
  title: 'Der Server lehnt den Namen ab, mit dem sich dieser Rechner vorstellt',
  summary:
    'Der Sender hat sich in EHLO mit {ehloName|dem EHLO-Namen} vorgestellt, und der Server lehnt das ab ({detail}).',
  explanation:
    'Zu Beginn einer Sitzung nennt der Sender seinen eigenen Namen. Server, die ihn prüfen, wollen einen vollständigen Hostnamen, den es im DNS gibt. Programme senden oft localhost, einen bloßen Rechnernamen, eine Container-ID oder gar nichts.',
  fix: [
    'Stellen Sie im sendenden Programm den EHLO-Namen (HELO-, Client- oder lokaler Name) auf den vollständigen öffentlichen Hostnamen des Senders, etwa app.example.com.',
    'Geben Sie diesem Namen einen A- oder AAAA-Eintrag mit der öffentlichen Adresse des Senders.',
    'Hat das Programm keine solche Einstellung, dann setzen Sie den vollständigen Hostnamen des Rechners oder Containers, auf dem es läuft.',
    'Hat der Rechner keinen öffentlichen Namen, dann verwenden Sie seine öffentliche Adresse in Klammern, etwa [203.0.113.7], oder liefern Sie bei einem Server mit Anmeldung auf 587 oder 465 ein; die prüfen den Namen selten.',
  ],
  decides: 'Eine Beschwerde über den Rückwärtsnamen der IP-Adresse ist ip-no-reverse-dns.',
};
