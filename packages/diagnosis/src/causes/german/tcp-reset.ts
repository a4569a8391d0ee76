import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'tcp-reset',
  title: 'Die Verbindung wurde gleich nach dem Aufbau getrennt',
  summary:
    'Die Verbindung zu {server|dem Server} wurde angenommen und dann getrennt, bevor der Maildialog beginnen konnte ({detail}).',
  explanation:
    'Etwas auf der anderen Seite oder dazwischen nahm die Verbindung an und ließ sie fallen, ohne zu sagen, warum. Server tun das mit Adressen, die sie nicht kennen oder die zu oft kommen, Lastverteiler, wenn der Maildienst dahinter aus ist, und Firewalls, wenn sie ein Protokoll sehen, das sie nicht erlauben.',
  fix: [
    'Fragen Sie den Administrator des Servers: „Unsere Verbindung zu {server|Ihrem Server} wird angenommen und sofort getrennt. Bitte sehen Sie in Ihrem Protokoll nach {seenAddress|unserer öffentlichen IP-Adresse} zur Zeit im Bericht: Steht sie auf einer Sperrliste, über einer Grenze, oder ist der Dienst hinter dem Lastverteiler aus?“',
    'Lässt der Server nur bekannte Adressen zu, dann lassen Sie {seenAddress|die öffentliche IP-Adresse dieses Rechners} in seine Liste aufnehmen.',
    'Prüfen Sie die Verschlüsselung: Manche Server trennen eine Verbindung, die in der falschen Art beginnt. Verwenden Sie in den Anbieter-Einstellungen, was der Anbieter für diesen Port dokumentiert.',
    'Führen Sie die Prüfung aus einem anderen Netz aus. Funktioniert sie dort, dann fragen Sie Ihr Netzwerkteam, ob eine Firewall oder ein Angriffsfilter ausgehendes SMTP zurücksetzt.',
  ],
  decides:
    'Eine Ablehnung mit Worten (421, 554) ist eine der Ursachen, die diese Worte nennen; ein Schließen ohne jede Verbindung ist tcp-connection-refused.',
};
