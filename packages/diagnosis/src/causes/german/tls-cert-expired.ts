import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'tls-cert-expired',
  title: 'Das Zertifikat des Servers ist abgelaufen',
  summary:
    'Das Zertifikat von {server|dem Server} gilt nicht mehr ({detail}); der Sender kann nicht sicher sein, mit dem richtigen Server zu sprechen.',
  explanation:
    'Zertifikate haben einen letzten Tag. Die Erneuerung ist gescheitert, oder sie gelang, und der Maildienst wurde nicht neu geladen und zeigt noch das alte. Dieselbe Wirkung hat ein abgelaufenes Zwischenzertifikat oder eine Uhr auf diesem Rechner, die vorgeht.',
  fix: [
    'Bitten Sie den Administrator des Servers: „Das Zertifikat auf {server|Ihrem Server} ist abgelaufen, wie der Bericht zeigt. Bitte erneuern Sie es, und laden Sie den Maildienst neu; ein Webserver auf demselben Rechner zeigt vielleicht schon das neue.“',
    'Gehört der Server Ihnen, dann führen Sie die Erneuerung aus (etwa certbot renew), und laden Sie den Maildienst neu; nehmen Sie dieses Neuladen in den Deploy-Hook der Erneuerung auf.',
    'Prüfen Sie Datum und Uhrzeit dieses Rechners.',
    'Ist das abgelaufene ein Zwischen- oder Wurzelzertifikat, dann aktualisieren Sie die Kettendatei des Servers oder den Zertifikatsspeicher dieses Rechners.',
  ],
  decides:
    'Geht die Uhr dieses Rechners falsch, sieht jedes Zertifikat abgelaufen oder noch nicht gültig aus.',
};
