import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'ip-blocklisted',
  title: 'Die sendende IP-Adresse steht auf einer Sperrliste',
  summary:
    'Der Server lehnt {seenAddress|die öffentliche IP-Adresse dieses Rechners} ab, weil sie auf einer Sperrliste steht oder einen schlechten Ruf hat ({detail}).',
  explanation:
    'Mailserver fragen öffentliche Listen, ob eine Adresse Spam gesendet hat oder überhaupt nicht direkt senden sollte. Adressen von Privatanschlüssen, Büros und frisch gemieteten Cloud-Rechnern stehen oft darauf, ohne dass Sie etwas dafür können. Die Ablehnung gilt der Adresse, nicht der Anmeldung.',
  fix: [
    'Öffnen Sie den Link in der Antwort des Servers, oder schlagen Sie {seenAddress|die öffentliche IP-Adresse dieses Rechners} bei der genannten Liste nach, und lesen Sie den Grund.',
    'Liefern Sie Mail für Ihren Anbieter auf Port 25 ein, dann wechseln Sie in den Anbieter-Einstellungen zu seinem Port zum Einliefern: 587 mit STARTTLS oder 465 mit implizitem TLS; Listen von Privat- und dynamischen Adressen gelten nach einer Anmeldung normalerweise nicht.',
    'Steht die Adresse wegen Spam darauf, dann finden und beenden Sie zuerst die Quelle, und beantragen Sie dann die Austragung bei der Liste; ohne das hält sie nicht vor.',
    'Bitten Sie Ihren Hoster um eine andere Adresse, oder senden Sie über ein Relay, wenn der ganze Bereich gesperrt ist.',
    'Führt der empfangende Server eine eigene Liste, dann schreiben Sie seinem Postmaster mit der Antwort und {seenAddress|der öffentlichen IP-Adresse dieses Rechners}, und bitten Sie um Austragung.',
  ],
  decides:
    'Ein fehlender oder falscher PTR-Eintrag in der Antwort ist ip-no-reverse-dns; „not authorised, contact your administrator“ ohne eine Liste ist ip-not-allowlisted.',
};
