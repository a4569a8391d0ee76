import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'recipient-rejected-unknown',
  title: 'Den Empfänger gibt es nicht',
  summary:
    'Der Server sagt, dass es {to|die Empfängeradresse} nicht gibt oder dass dort keine Mail angenommen wird.',
  explanation:
    'Server, Anmeldung und Absender sind in Ordnung; nur dieser Empfänger wird abgelehnt. Die Adresse ist falsch geschrieben, wurde geschlossen oder ist dem System nicht bekannt, in dem der Server nachschlägt. Auch eine Prüfung mit einem erfundenen Empfänger endet hier, denn viele Server prüfen Empfänger sofort.',
  fix: [
    'Prüfen Sie die Adresse des Empfängers Buchstabe für Buchstabe, oder erfragen Sie die richtige auf anderem Weg.',
    'Verwenden Sie für einen Test ein Postfach, das Sie selbst öffnen können.',
    'Ist die Adresse richtig, dann senden Sie ihrem Administrator die Antwort: „Ihr Server lehnt diesen vorhandenen Empfänger ab; bitte prüfen Sie Postfach, Aliase und Verzeichnisabgleich.“',
    'Ist es ein Postfach Ihrer eigenen Domain, die zu einem anderen Dienst umgezogen ist, dann lassen Sie dem alten Server sagen, dass die Domain dort nicht mehr lokal ist.',
  ],
  decides:
    'Werden Empfänger jeder fremden Domain abgelehnt, ist die Ursache relay-denied; gibt es das Postfach und ist es voll, ist es mailbox-full.',
};
