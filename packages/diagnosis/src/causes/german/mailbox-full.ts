import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'mailbox-full',
  title: 'Das Postfach des Empfängers ist voll',
  summary: 'Der Server lehnt Mail an {to|die Empfängeradresse} ab, weil das Postfach voll ist.',
  explanation:
    'Die Adresse gibt es, und auf Ihrer Seite funktioniert alles. Das Postfach, oder die Festplatte dahinter, hat keinen Platz mehr.',
  fix: [
    'Sagen Sie dem Empfänger auf anderem Weg: „Ihr Postfach ist voll; bitte löschen Sie Mails, oder lassen Sie das Kontingent erhöhen.“',
    'Verwenden Sie für einen Test einen anderen Empfänger.',
    'Liegt das Postfach in Ihrer eigenen Organisation, dann erhöhen Sie sein Kontingent, oder archivieren Sie alte Mails; werden alle Postfächer eines Servers abgelehnt, dann prüfen Sie seinen freien Speicherplatz.',
    'Lassen Sie den Sender es später erneut versuchen, wenn die Antwort mit 4 beginnt.',
  ],
  decides: 'Eine Grenze des eigenen Kontos (Kontingent zum Senden) ist quota-exceeded.',
};
