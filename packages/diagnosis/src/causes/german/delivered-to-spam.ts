import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'delivered-to-spam',
  title: 'Die Testnachricht ist im Spam-Ordner angekommen',
  summary: 'Die Testnachricht an {to|die Empfängeradresse} ist angekommen, aber im Spam-Ordner ({detail}).',
  explanation:
    'Der Weg funktioniert von Anfang bis Ende; der Filter des Empfängers vertraut der Nachricht nicht. Meist fehlt SPF, DKIM oder DMARC oder passt nicht zum Absender, die Adresse oder Domain ist neu, oder der Text des Tests sieht nach Spam aus. Echte Mail wird auch dort landen.',
  fix: [
    'Lesen Sie die Zeile Authentication-Results im Bericht; richten Sie ein, was dort nicht pass lautet: den SPF-Eintrag und den DKIM-Schlüssel für {senderDomain|die Domain des Absenders}, danach einen DMARC-Eintrag.',
    'Senden Sie mit einer From-Adresse Ihrer eigenen Domain, derselben wie in DKIM oder im Umschlag.',
    'Verwenden Sie in Vorlagen einen echten Betreff und Text und eine funktionierende Reply-To- oder From-Adresse.',
    'Bestehen alle drei, dann beginnen Sie mit einer neuen Adresse oder Domain mit wenig Mail, und markieren Sie die Testnachricht als kein Spam.',
  ],
  decides:
    'Eine Nachricht, die der Server rundweg ablehnt, ist message-rejected-content oder sender-rejected-spf-dmarc.',
};
