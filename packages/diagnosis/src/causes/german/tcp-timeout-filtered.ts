import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'tcp-timeout-filtered',
  title: 'Pakete zu diesem Port werden auf dem Weg verworfen',
  summary:
    'Die Verbindung zu {server|dem Server} bekam innerhalb des Zeitlimits gar keine Antwort; so sieht eine Firewall aus, die Pakete verwirft ({detail}).',
  explanation:
    'Ein Rechner, der läuft und auf einem Port keinen Dienst hat, sagt das sofort. Stille bedeutet, dass die Pakete oder ihre Antworten irgendwo verworfen werden: von einer Firewall auf diesem Rechner, am Rand Ihres Netzes, vor dem Server, oder weil die Adresse nicht benutzt wird. Mit Anmeldung und TLS-Einstellungen hat das nichts zu tun.',
  fix: [
    'Bitten Sie Ihr Netzwerkteam: „TCP von diesem Rechner zu {server|dem Mailserver} bekommt keine Antwort. Bitte erlauben Sie es nach außen, in der Firewall des Rechners, der Sicherheitsgruppe und der Firewall am Netzrand, und sagen Sie uns, an welcher von ihnen es verworfen wurde.“',
    'Antwortet ein anderer Port desselben Hosts ({suggestion}), dann stellen Sie diesen in den Anbieter-Einstellungen ein.',
    'Müssen ausgehende Verbindungen hier über einen Proxy gehen, dann tragen Sie den Proxy in den Einstellungen ein, und wiederholen Sie die Prüfung.',
    'Lässt der Server nur bekannte Adressen zu, dann nennen Sie seinem Administrator {seenAddress|die öffentliche IP-Adresse dieses Rechners} zum Zulassen.',
    'Antwortet auf dem Host von nirgendwo etwas, dann fragen Sie den Administrator des Servers, ob der Rechner läuft und seine Adresse noch stimmt.',
  ],
  decides:
    'Schweigen 25, 465 und 587 bei mehreren Servern, während andere Ports funktionieren, ist die Ursache port-blocked-by-isp-or-cloud.',
};
