import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'sender-domain-not-found',
  title: 'Die Domain der Absenderadresse gibt es nicht',
  summary:
    'Der Server lehnt {from|die Absenderadresse} ab, weil er {senderDomain|die Domain des Absenders} im DNS nicht findet.',
  explanation:
    'Ein Absender muss Antworten und Unzustellbarkeitsmeldungen empfangen können, deshalb schlagen Server seine Domain nach. Eine erfundene Domain wie localhost oder example.local, ein Tippfehler oder eine Domain ohne MX- und Adresseintrag besteht diese Prüfung nicht.',
  fix: [
    'Stellen Sie in den Anbieter-Einstellungen als Absender eine Adresse ein, deren Domain es gibt und die Mail empfängt.',
    'Ist die Domain richtig, dann lassen Sie für {senderDomain|die Domain des Absenders} im öffentlichen DNS einen MX-Eintrag (oder wenigstens einen A-Eintrag) anlegen; ein Name, den nur die Firma kennt, zählt nicht.',
    'Bildet das sendende Programm den Absender aus dem Rechnernamen (root@server.local), dann stellen Sie dort eine Absenderadresse ein.',
    'Ist die Domain neu oder umgezogen, dann warten Sie, bis sich das DNS verbreitet hat, und wiederholen Sie die Prüfung; bei einer Antwort, die mit 4 beginnt, nimmt der Server einen neuen Versuch an.',
  ],
  decides: 'Ist die Adresse selbst fehlerhaft geschrieben, ist die Ursache sender-address-invalid.',
};
