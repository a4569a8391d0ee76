import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'not-delivered-in-time',
  title: 'Die Testnachricht ist nicht rechtzeitig angekommen',
  summary:
    'Der Server hat die Testnachricht an {to|die Empfängeradresse} angenommen, aber sie erschien in der gewarteten Zeit nicht im Postfach ({detail}).',
  explanation:
    'Angenommen heißt, dass der Server die Verantwortung übernommen hat, nicht, dass die Nachricht angekommen ist. Sie kann in einer Warteschlange stehen (Greylisting, Grenzen), in Quarantäne liegen oder von einem Filter ohne Meldung verworfen worden sein. Eine Unzustellbarkeitsmeldung kann noch kommen.',
  fix: [
    'Sehen Sie im Spam-Ordner nach, in der Quarantäne und in Regeln, die Mail dieses Postfachs verschieben oder weiterleiten.',
    'Suchen Sie die Nachricht anhand ihrer Message-ID oder Warteschlangen-ID im Versandprotokoll oder in der Nachrichtenverfolgung des Anbieters.',
    'Sagt das Protokoll „deferred“, dann lesen Sie dort den Grund; bei Greylisting kommt sie von selbst an.',
    'Sagt das Protokoll „delivered“, dann fragen Sie den Administrator des Empfängers: „Wo ist die Nachricht mit dieser Kennung? Ihr Server hat sie zu dieser Zeit angenommen.“',
    'Wiederholen Sie den Test mit einem Postfach bei einem anderen Anbieter, um zu sehen, auf welcher Seite es liegt.',
  ],
  decides:
    'Kommt später eine Unzustellbarkeitsmeldung, ist die Ursache delivery-bounced, und ihr Text nennt den Grund.',
};
