import type { apiTokens as en } from '../en/api-tokens.ts';
import type { Translation } from '../texts.ts';

export const apiTokens: Translation<typeof en> = {
  title: 'API-Token',
  description: 'Mit einem Token nutzen Programme und SDKs die API. Er gehört dem Dienst, keiner Person.',
  list: 'API-Token',
  create: 'Token erstellen',
  columns: {
    name: 'Name',
    scope: 'Darf',
    created: 'Erstellt',
    lastUsed: 'Zuletzt benutzt',
    expires: 'Läuft ab',
    actions: 'Aktionen',
  },
  scopes: { read: 'Lesen', manage: 'Lesen und ändern' },
  scopeHints: {
    read: 'Liest E-Mail-Server, Ergebnisse und das Systemprotokoll.',
    manage: 'Ändert auch E-Mail-Server und schaltet sie ein, diagnostiziert und sendet Test-E-Mails.',
  },
  by: (name) => `von ${name}`,
  you: 'Ihnen',
  never: 'nie',
  expired: 'Abgelaufen',
  revoke: 'Widerrufen…',
  revokeOf: (name) => `Widerrufen: Token ${name}`,
  revokeTitle: (name) => `„${name}“ widerrufen?`,
  revokeText:
    'Was diesen Token benutzt, wird ab jetzt abgewiesen; offene Datenströme enden in Sekunden. Das lässt sich nicht rückgängig machen.',
  revokeAction: 'Token widerrufen',
  revoked: (name) => `Der Token „${name}“ ist widerrufen.`,
  empty: 'Noch keine Token',
  emptyText:
    'Ein Programm, das die API nutzen soll, braucht einen; auch eine Überwachung, die /metrics liest.',
  emptyReader: 'Nur ein Hauptadministrator kann einen erstellen.',
  createTitle: 'Einen API-Token erstellen',
  form: {
    name: 'Name',
    nameHint: 'Was ihn benutzt. Das Systemprotokoll zeigt diesen Namen.',
    scope: 'Was er darf',
    expires: 'Läuft ab',
    day: 'An diesem Tag',
  },
  lifetimes: {
    '30': 'In 30 Tagen',
    '90': 'In 90 Tagen',
    '365': 'In einem Jahr',
    never: 'Nie, bis er widerrufen wird',
    day: 'An einem anderen Tag…',
  },
  createAction: 'Token erstellen',
  shownTitle: (name) => `Token „${name}“`,
  shownText:
    'Kopieren Sie ihn jetzt und hüten Sie ihn wie ein Passwort. Er wird nur dieses eine Mal gezeigt.',
  token: 'API-Token',
  copyToken: 'Token kopieren',
  example: 'Ausprobieren',
  exampleLabel: 'Eine Anfrage mit dem Token',
  clientId: 'Für OAuth 2.0, die Client-ID:',
  done: 'Ich habe ihn kopiert',
};
