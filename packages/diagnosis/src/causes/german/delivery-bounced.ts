import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'delivery-bounced',
  title: 'Die Testnachricht wurde angenommen und kam zurück',
  summary:
    'Der Server hat die Testnachricht an {to|die Empfängeradresse} angenommen, und ein späterer Server hat sie zurückgeschickt ({detail}).',
  explanation:
    'Die Einstellungen stimmen: Der Anbieter hat die Nachricht angenommen. Auf dem weiteren Weg wurde sie abgelehnt, und die Unzustellbarkeitsmeldung (Bounce) enthält die Worte des ablehnenden Servers. Diese Worte entscheiden, was zu tun ist.',
  fix: [
    'Lesen Sie Status und Worte der Unzustellbarkeitsmeldung im Bericht; postroad explain nennt die Ursache dazu.',
    'Ist der Empfänger unbekannt, dann berichtigen Sie die Adresse; ist das Postfach voll, dann wenden Sie sich an den Inhaber.',
    'Werden SPF, DKIM, DMARC oder eine Sperrliste genannt, dann bringen Sie das für {senderDomain|die Domain des Absenders} beim Anbieter in Ordnung.',
    'Sind die Worte nicht klar, dann senden Sie die ganze Unzustellbarkeitsmeldung an den Support von {provider|Ihrem Mail-Anbieter}.',
  ],
  decides:
    'Der Statuscode in der Unzustellbarkeitsmeldung nennt die Ursache: 5.1.1 ist recipient-rejected-unknown, 5.2.2 mailbox-full, 5.7.x eine Richtlinie.',
};
