import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'protocol-error',
  title: 'Die Antwort des Servers ist kein gültiges SMTP',
  summary:
    'Die Antwort von {server|dem Server} verletzt die Regeln von SMTP ({detail}); die Sitzung kann nicht sicher weitergehen.',
  explanation:
    'Eine Antwort muss mit einem dreistelligen Code beginnen und eine Länge einhalten, und bestimmte Befehle muss jeder Server kennen. Fehlerhafte Antworten kommen von selbst geschriebenen Servern, von Geräten dazwischen, die den Dialog umschreiben, und von Programmen, die ihren eigenen Fehlertext in die Verbindung schreiben.',
  fix: [
    'Sehen Sie sich die rohe Antwort im Bericht an. Nennt sie ein Programm, eine Datei oder ein Skript, dann muss der Administrator des Servers das reparieren.',
    'Senden Sie dem Administrator des Servers die Mitschrift: „Ihr Server sendet diese Zeile, die keine gültige Antwort ist. Bitte prüfen Sie die Mailsoftware und alles, was davor steht.“',
    'Führen Sie die Prüfung aus einem anderen Netz aus. Ist die Antwort dort gültig, dann fragen Sie Ihr Netzwerkteam nach einem Gerät, das SMTP untersucht, und bitten Sie, diese Verbindung auszunehmen.',
    'Hat der Server einen anderen Port (587 oder 465), dann versuchen Sie diesen; untersuchende Geräte verändern meist nur Port 25.',
  ],
  decides: 'Gehören die Worte zu einem ganz anderen Protokoll, ist die Ursache wrong-port-not-smtp.',
};
