import type { networkPolicy as en } from '../en/network-policy.ts';
import type { Translation } from '../texts.ts';

export const networkPolicy: Translation<typeof en> = {
  title: 'Netzwerkregeln',
  description:
    'Wohin Postroad sich verbinden darf. Private Netze und unübliche Ports werden abgewiesen, bis Sie sie hier erlauben. Eine Änderung gilt ab der nächsten Prüfung.',
  lists: {
    allowedNetworks: {
      title: 'Erlaubte Netze',
      hint: 'Dorthin darf verbunden werden, obwohl sie privat sind. Erlauben Sie das kleinste Netz, das genügt: Alle, die E-Mail-Server eintragen dürfen, können sich dann dorthin verbinden.',
      entry: 'Netz oder Adresse',
      example: '10.20.0.0/16',
      add: 'Netz erlauben',
      none: 'Keine. Private und lokale Netze werden abgewiesen.',
    },
    deniedNetworks: {
      title: 'Verbotene Netze',
      hint: 'Dorthin wird nie verbunden, was immer sonst erlaubt ist.',
      entry: 'Netz oder Adresse',
      example: '198.51.100.0/24',
      add: 'Netz verbieten',
      none: 'Keine außer den eingebauten.',
    },
    extraPorts: {
      title: 'Weitere Ports',
      hint: 'Neben den üblichen erlaubt, für jeden Zweck: ein Port oder ein Bereich.',
      entry: 'Port oder Bereich',
      example: '2526 oder 2000-2100',
      add: 'Port erlauben',
      none: 'Keine außer den eingebauten.',
    },
    proxies: {
      title: 'Proxys',
      hint: 'Diese dürfen E-Mail-Server benutzen. Ein Proxy löst Namen selbst auf, außer unserer Sicht: Nennen Sie nur solche, die eigene Regeln haben.',
      entry: 'Host und Port',
      example: 'proxy.example.com:1080',
      add: 'Proxy nennen',
      none: 'Keine. E-Mail-Server verbinden sich direkt.',
    },
  },
  entryOf: (list, number) => `${list}, Eintrag ${number}`,
  removeEntry: (entry) => `${entry} entfernen`,
  emptyEntry: 'Leeren Eintrag',
  saved: 'Die Netzwerkregeln sind gespeichert. Sie gelten ab der nächsten Prüfung.',
  discard: 'Änderungen verwerfen',
  unsaved: 'Es gibt Änderungen, die nicht gespeichert sind.',
  readOnly: 'Nur ein Hauptadministrator kann das ändern.',
  builtIn: 'Was eingebaut ist',
  builtInHint:
    'Gilt ohne jede Einstellung. Zuerst kommen Ihre verbotenen Netze, dann die Metadatendienste von Clouds, dann Ihre erlaubten Netze, dann diese Liste. Alles andere ist erlaubt.',
  ports: 'Übliche Ports',
  portsFor: { smtp: 'Mail', imap: 'Postfächer (IMAP)', http: 'Web (Token, Discovery)', dns: 'Nameserver' },
  denied: 'Abgewiesene Netze',
  columns: { network: 'Netz', name: 'Was es ist', source: 'Quelle' },
  leave: 'Ohne Speichern verlassen?',
  leaveText: 'Ihre Änderungen der Netzwerkregeln gehen verloren.',
  leaveAction: 'Verlassen und verwerfen',
};
