import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'sender-address-invalid',
  title: 'Die Absenderadresse ist fehlerhaft geschrieben',
  summary: 'Der Server kann {from|die Absenderadresse} nicht als Mailadresse lesen ({detail}).',
  explanation:
    'Im Umschlag ist ein Absender eine einzige schlichte Adresse wie alerts@example.com. Ein fehlendes @, ein Anzeigename, Leerzeichen, mehrere Adressen, eine doppelte Klammer oder Buchstaben außerhalb von ASCII machen sie unlesbar. Manche Server lehnen auch einen leeren Absender ab oder einen ohne vollständige Domain.',
  fix: [
    'Geben Sie in den Anbieter-Einstellungen den Absender als schlichte Adresse ein, ohne Namen, Klammern, Anführungszeichen oder Leerzeichen; der Name gehört in sein eigenes Feld.',
    'Steht im Feld eine Variable oder Vorlage, dann prüfen Sie, was daraus wird; ein leerer Wert ergibt <>.',
    'Schreiben Sie nach dem @ die vollständige Domain und nicht nur den Rechnernamen.',
    'Hat die Adresse Buchstaben außerhalb von ASCII, dann verwenden Sie eine ohne, oder prüfen Sie, dass beide Server SMTPUTF8 unterstützen.',
  ],
  decides: 'Stimmt die Form und wird die Domain nicht gefunden, ist die Ursache sender-domain-not-found.',
};
