import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'connection-redirected-by-host',
  title: 'Ein anderer Mailserver antwortet anstelle des eingestellten',
  summary:
    'Die Verbindung zu {server|dem Server} wurde von einem anderen Mailserver beantwortet ({detail}); das Netz hier leitet also ausgehende Mail um.',
  explanation:
    'Webhoster leiten ausgehendes SMTP auf 25, 465 und 587 häufig auf ihren eigenen Server um. Er antwortet unter jedem Namen, zeigt seine eigene Begrüßung und sein eigenes Zertifikat und lehnt Ihre Anmeldung ab, weil er Ihr Konto nicht kennt. Das Passwort ist nicht falsch; es wurde einem Fremden angeboten oder zurückgehalten.',
  fix: [
    'Bitten Sie den Hoster: „Ausgehendes SMTP von unserem Konto zu {server|unserem Mailserver} wird von Ihrem eigenen Server beantwortet, wie das Zertifikat im Bericht zeigt. Bitte nehmen Sie uns von der SMTP-Beschränkung oder Umleitung aus.“ Auf cPanel-Servern ist das die Einstellung SMTP Restrictions (oder SMTP_BLOCK in der CSF-Firewall).',
    'Will der Hoster nicht, dann versuchen Sie einen Port, der nicht umgeleitet wird, etwa 2525 oder 2587, wenn Ihr Anbieter einen hat.',
    'Senden Sie sonst über die HTTPS-Schnittstelle des Anbieters, oder über den Mailserver des Hosters mit einem Konto dort.',
    'Schalten Sie die Zertifikatsprüfung nicht ab: Die Anmeldung ginge dann an den falschen Server.',
    'Vergleichen Sie, indem Sie die Prüfung aus einem anderen Netz ausführen; dort erscheint das richtige Zertifikat.',
  ],
  decides:
    'Ein Zertifikat mit dem richtigen Namen aus einem Virenschutz- oder Inspektionsprodukt ist tls-intercepted-by-proxy-or-av; ein falscher Name beim richtigen Server ist tls-cert-hostname-mismatch.',
};
