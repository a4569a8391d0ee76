import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'tls-intercepted-by-proxy-or-av',
  title: 'Ein Inspektionsprodukt hat das Zertifikat des Servers ersetzt',
  summary:
    'Das für {server|den Server} gezeigte Zertifikat wurde nicht für ihn ausgestellt, sondern unterwegs von einem Inspektionsprodukt erzeugt ({detail}).',
  explanation:
    'Virenschutzprogramme mit Mailschutz und Firewalls mit TLS-Inspektion öffnen die verschlüsselte Verbindung, lesen mit und zeigen ein eigenes Zertifikat. Das sendende Programm kennt dessen Aussteller nicht und hält an, zu Recht: Es kann das Produkt nicht von einem Angreifer unterscheiden. Bekannte Namen sind Avast, AVG, Kaspersky, ESET, Bitdefender, Sophos, Fortinet, Palo Alto, Zscaler, Netskope und Cisco.',
  fix: [
    'Ist der Aussteller ein Virenschutzprogramm auf diesem Rechner, dann nehmen Sie die Mail-Ports aus, oder schalten Sie dessen Prüfung verschlüsselter Mail ab. Bei Avast ist das die SSL-Prüfung im E-Mail-Schutz (Mail Shield).',
    'Ist es eine Firewall oder ein Cloud-Gateway, dann bitten Sie Ihr Netzwerkteam: „TLS-Inspektion ersetzt das Zertifikat von {server|unserem Mailserver}; der Aussteller steht im Bericht. Bitte nehmen Sie diesen Host und Port von der Inspektion aus.“',
    'Ist Inspektion in der Firma vorgeschrieben, dann lassen Sie ihr Wurzelzertifikat für das sendende Programm installieren: im Systemspeicher oder mit NODE_EXTRA_CA_CERTS, SSL_CERT_FILE oder --ca.',
    'Schalten Sie die Zertifikatsprüfung nicht ab; dann würde niemand einen echten Angreifer bemerken.',
    'Führen Sie zur Sicherheit die Prüfung aus einem anderen Netz aus, und vergleichen Sie den Fingerabdruck des Zertifikats.',
  ],
  decides:
    'Eine private Zertifizierungsstelle der Firma, der der Server gehört, ist tls-cert-untrusted-ca: Sie zeigt aus jedem Netz dasselbe Zertifikat.',
};
