import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'dns-temporary-failure',
  title: 'Der Namensdienst hat nicht geantwortet',
  summary:
    'Der DNS-Resolver hat auf die Frage nach {host|dem Hostnamen} versagt oder nicht geantwortet ({detail}); ob es den Namen gibt, ist also nicht bekannt.',
  explanation:
    'Über den Namen sagt das nichts: Die Frage konnte nicht beantwortet werden. Übliche Gründe sind ein Resolver, der von diesem Rechner oder Container nicht erreichbar ist, eine fehlerhafte Zone oder DNSSEC-Signatur oder eine vorübergehende Überlastung.',
  fix: [
    'Wiederholen Sie die Prüfung in einer Minute; ein vorübergehender Fehler ist dann weg.',
    'Fragen Sie Ihr Netzwerkteam: „Namensabfragen nach {host|dem Hostnamen} scheitern auf diesem Rechner mit der beigefügten Antwort. Welchen Resolver soll er verwenden, und ist UDP und TCP Port 53 dorthin offen?“',
    'Prüfen Sie in einem Container oder Cluster den Resolver, den der Container wirklich benutzt (/etc/resolv.conf darin), nicht den des Hosts.',
    'Werden andere Namen aufgelöst und nur dieser nicht, dann senden Sie den Bericht an den Betreiber der Zone: Ihre Nameserver antworten nicht, oder ihre DNSSEC-Signaturen sind nicht gültig.',
  ],
  decides:
    'Antwortet ein anderer Resolver mit NXDOMAIN, ist die Ursache dns-host-not-found; antwortet er mit einer Adresse, liegt es am Resolver dieses Rechners.',
};
