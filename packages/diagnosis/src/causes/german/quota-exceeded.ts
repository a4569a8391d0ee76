import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'quota-exceeded',
  title: 'Das Sendekontingent des Kontos ist aufgebraucht',
  summary:
    'Das Konto bei {provider|dem Mail-Anbieter} hat aufgebraucht, was es senden darf ({detail}); weitere Mail wird abgelehnt, bis sich das Kontingent erneuert oder erhöht wird.',
  explanation:
    'Tarife begrenzen Mails oder Empfänger je Stunde, Tag oder Monat oder zählen Guthaben. Anmeldung und Absender sind in Ordnung. Es gilt die Grenze des ganzen Kontos; auch andere Programme können sie verbraucht haben.',
  fix: [
    'Sehen Sie in der Konsole von {provider|Ihrem Mail-Anbieter} die Grenze, den Verbrauch und den Zeitpunkt der Erneuerung nach.',
    'Wählen Sie einen größeren Tarif, kaufen Sie Guthaben, oder bitten Sie den Support um eine höhere Grenze.',
    'Finden Sie heraus, was so viel gesendet hat: Vergleichen Sie die Zahlen je Absender oder Schlüssel; eine Alarmschleife oder ein gestohlenes Passwort zeigt sich dort.',
    'Lassen Sie den Sender die Mail aufbewahren und nach der Erneuerung erneut versuchen, und lassen Sie sich beim nächsten Mal vorher warnen.',
  ],
  decides:
    'Eine Grenze je Sekunde oder Minute, die von selbst endet, ist rate-limited; ein volles Postfach des Empfängers ist mailbox-full.',
};
