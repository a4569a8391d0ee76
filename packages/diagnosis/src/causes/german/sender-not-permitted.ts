import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'sender-not-permitted',
  title: 'Diese Anmeldung darf nicht mit dieser Absenderadresse senden',
  summary:
    'Der Server erlaubt {from|die Absenderadresse} nicht als Absender für diese Anmeldung oder diesen Client.',
  explanation:
    'Ein Server bindet jede Anmeldung an die Adressen, die sie als Absender verwenden darf, damit sich Kunden nicht als andere ausgeben. Meist ist die Anmeldung ein Postfach und der Absender ein anderes, oder der Absender wurde beim Dienst nie eingetragen. Manche Server sagen es beim Absender, Postfix oft beim ersten Empfänger und Microsoft 365 erst nach der ganzen Nachricht.',
  fix: [
    'Stellen Sie in den Anbieter-Einstellungen als Absender das Postfach ein, das sich anmeldet, oder einen seiner bestätigten Aliase.',
    'Fügen Sie bei Versanddiensten diese Absenderadresse oder ihre Domain zuerst in der Konsole hinzu, und bestätigen Sie sie.',
    'Bitten Sie in Microsoft 365 oder Exchange den Administrator: „Bitte geben Sie dem Postfach, das sich anmeldet, das Recht ‚Senden als‘ für das Postfach des Absenders.“',
    'Bitten Sie bei Postfix den Administrator des Servers, das Paar aus Absender und Anmeldung in smtpd_sender_login_maps einzutragen.',
    'Verwendet das sendende Programm in MAIL FROM eine andere Adresse als in der From-Zeile (eine Bounce-Adresse), dann stellen Sie beide auf eine erlaubte.',
  ],
  decides:
    'Muss die ganze Domain bestätigt werden, ist die Ursache sender-domain-not-verified; nennt die Antwort SPF oder DMARC, ist es sender-rejected-spf-dmarc.',
};
