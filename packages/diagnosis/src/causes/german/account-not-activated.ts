import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'account-not-activated',
  title: 'Das Konto ist noch nicht freigeschaltet',
  summary:
    'Die Anmeldung mit {username|dem Benutzernamen} ist in Ordnung oder wäre es, aber das Konto bei {provider|dem Mail-Anbieter} muss noch freigeschaltet oder bestätigt werden, bevor es senden darf ({detail}).',
  explanation:
    'Neue Konten bei Mail-Diensten bleiben gesperrt, bis eine Adresse, eine Telefonnummer oder der Zweck der Mails bestätigt ist, manchmal durch einen Menschen. Die Einstellungen sind richtig; nur das Konto ist noch nicht fertig eingerichtet.',
  fix: [
    'Melden Sie sich bei {provider|dem Mail-Anbieter} im Web an, und erledigen Sie die dort angezeigten Schritte: Mailadresse bestätigen, Firmendaten eingeben, Tarif wählen, SMTP einschalten.',
    'Ist dort nichts mehr offen, dann schreiben Sie dem Support: „Unser Konto wird mit der unten stehenden Antwort abgewiesen. Bitte schalten Sie es zum Senden frei; wir versenden diese Art von Mails in dieser Menge.“',
    'Wiederholen Sie die Prüfung nach der Freischaltung; manche Dienste brauchen dafür einige Stunden.',
  ],
  decides:
    'Werden nur Empfänger außerhalb einer Liste abgelehnt, ist die Ursache recipient-sandbox-restriction; wird die Domain des Absenders genannt, ist es sender-domain-not-verified.',
};
