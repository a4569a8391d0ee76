import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'recipient-sandbox-restriction',
  title: 'Das Testkonto darf nur an bestätigte Empfänger senden',
  summary:
    'Das Konto bei {provider|dem Mail-Anbieter} ist in einer Sandbox oder Testphase, und {to|die Empfängeradresse} ist keiner der Empfänger, an die es schreiben darf.',
  explanation:
    'Neue Konten bei Mail-Diensten dürfen zuerst oft nur an Adressen schreiben, die sie bestätigt haben. An diese funktioniert alles, und das verdeckt die Grenze, bis der erste echte Empfänger kommt.',
  fix: [
    'Beantragen Sie in der Konsole von {provider|Ihrem Mail-Anbieter} den Produktivbetrieb (Verlassen der Sandbox), oder beenden Sie die Testphase mit der Wahl eines Tarifs.',
    'Fügen Sie für einen Test {to|die Empfängeradresse} den bestätigten oder zugelassenen Empfängern hinzu, und lassen Sie den Inhaber die Mail bestätigen, die er bekommt.',
    'Hat das Konto die Sandbox verlassen, dann prüfen Sie, dass das in derselben Region und demselben Konto geschah, zu denen Host und Anmeldung in den Einstellungen gehören.',
  ],
  decides:
    'Wird der Absender statt des Empfängers als nicht bestätigt genannt, ist die Ursache sender-domain-not-verified oder sender-not-permitted.',
};
