import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'auth-too-many-attempts',
  title: 'Zu viele Fehlversuche, der Server lässt Sie warten',
  summary:
    'Weitere Anmeldungen lehnt {server|der Server} vorerst ab, weil vorher zu viele gescheitert sind ({detail}).',
  explanation:
    'So wehren sich Server gegen das Erraten von Passwörtern. Die Sperre gilt für das Konto oder die Adresse, meist für Minuten bis Stunden, und jeder neue Versuch kann sie verlängern. Solange sie gilt, wird auch das richtige Passwort abgelehnt.',
  fix: [
    'Halten Sie jedes Programm an, das es noch mit dem alten Passwort versucht: Mailprogramme, Telefone, Scanner, Webseiten, Überwachung.',
    'Warten Sie, bis die Sperre endet (die Antwort nennt vielleicht die Zeit; eine Stunde ist sicher), berichtigen Sie das Passwort in den Anbieter-Einstellungen, und führen Sie die Prüfung einmal aus.',
    'Ist die Adresse gesperrt (etwa durch fail2ban), dann bitten Sie den Administrator des Servers, {seenAddress|die öffentliche IP-Adresse dieses Rechners} freizugeben.',
    'Hat es von Ihnen niemand so oft versucht, dann rät ein anderer: Setzen Sie ein neues, langes Passwort.',
  ],
  decides:
    'Ist von gesperrt oder deaktiviert ohne Zeitangabe die Rede, ist die Ursache auth-account-locked-or-suspended.',
};
