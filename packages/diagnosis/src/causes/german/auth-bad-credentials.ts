import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'auth-bad-credentials',
  title: 'Der Server lehnt Benutzername oder Passwort ab',
  summary:
    'Die Verbindung zu {server|dem Server} funktioniert, aber die Anmeldung mit {username|dem Benutzernamen} wird abgelehnt: Laut Server stimmt der Benutzername oder das Passwort nicht.',
  explanation:
    'Der Weg zum Server stimmt; er hat die Anmeldung geprüft und abgelehnt. Die meisten Server verraten nicht, ob der Name oder das Passwort falsch ist. Viele Mail-Dienste verlangen für Programme ein eigenes Passwort oder eines nur für SMTP und antworten mit denselben Worten, wenn das normale verwendet wird.',
  fix: [
    'Geben Sie in den Anbieter-Einstellungen das Passwort neu ein, von Hand oder frisch kopiert, und speichern Sie. Prüfen Sie, dass es das Passwort dieses Dienstes ist und nicht das seiner Web-Konsole.',
    'Prüfen Sie die Form des Benutzernamens: meist die vollständige Mailadresse; bei Versanddiensten ein festes Wort, ein Schlüssel oder ein für Sie angelegter SMTP-Benutzer.',
    'Nutzt das Konto die Bestätigung in zwei Schritten oder gehört es zu Google, Yahoo, iCloud, Fastmail oder Zoho, dann erstellen Sie dort ein App-Passwort, und geben Sie dieses ein.',
    'Funktioniert dieselbe Anmeldung nirgends, dann lassen Sie das Passwort vom Anbieter oder vom Administrator des Servers zurücksetzen, und geben Sie das neue ein.',
    'Versuchen Sie es nicht oft: Server sperren Konten nach wenigen Fehlversuchen. Postroad versucht es einmal.',
  ],
  decides:
    'Eine Anmeldung mit denselben Werten auf der Webseite des Anbieters entscheidet zwischen einem falschen Passwort und einem Konto, das kein SMTP benutzen darf.',
};
