import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'ipv6-broken',
  title: 'IPv6 zum Server funktioniert nicht, IPv4 schon',
  summary:
    'Verbindungen zu {server|dem Server} scheitern über IPv6 und gelingen über IPv4 ({detail}); Programme, die zuerst IPv6 versuchen, sind also langsam oder scheitern.',
  explanation:
    'Der Name hat Adressen beider Arten, und nur eine Art funktioniert von hier. Ein Programm, das beide schnell versucht, verdeckt den Fehler; eines, das zuerst IPv6 versucht, wartet bei jeder Nachricht auf das Zeitlimit oder gibt auf.',
  fix: [
    'Bitten Sie Ihr Netzwerkteam: „IPv6 von diesem Rechner zu {server|dem Mailserver} scheitert, wie der Bericht zeigt, IPv4 funktioniert. Bitte reparieren Sie den IPv6-Weg, oder schalten Sie IPv6 auf diesem Rechner ab.“',
    'Lassen Sie das sendende Programm bis dahin nur IPv4 verwenden, oder binden Sie es an eine IPv4-Quelladresse.',
    'Scheitert IPv6 aus jedem Netz, dann bitten Sie den Administrator des Servers, den Dienst auf IPv6 lauschen zu lassen oder den AAAA-Eintrag zu entfernen.',
  ],
  decides: 'Scheitert auch IPv4, ist die Ursache die, die beide gemeinsam haben.',
};
