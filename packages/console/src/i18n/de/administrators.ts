import type { administrators as en } from '../en/administrators.ts';
import type { Translation } from '../texts.ts';

export const administrators: Translation<typeof en> = {
  title: 'Administratoren',
  description: 'Wer sich anmelden darf, und was sie dürfen.',
  list: 'Administratoren',
  invite: 'Administrator einladen',
  columns: {
    name: 'Name',
    role: 'Rolle',
    status: 'Status',
    lastSignIn: 'Letzte Anmeldung',
    actions: 'Aktionen',
  },
  you: 'Sie',
  never: 'nie',
  actionsFor: (name) => `Aktionen für ${name}`,
  roleHints: {
    SUPER_ADMIN: 'Darf alles, auch Personen, API-Token und Einstellungen.',
    EMAIL_ADMIN:
      'Richtet E-Mail-Server ein, diagnostiziert, sendet Test-E-Mails, liest Systemprotokoll und Einstellungen.',
    READ_ONLY: 'Sieht E-Mail-Server, Ergebnisse und das Systemprotokoll an. Ändert nichts.',
  },
  form: {
    name: 'Name',
    login: 'E-Mail-Adresse',
    loginHint: 'Damit melden sie sich an. Es wird nichts dorthin gesendet.',
    role: 'Rolle',
  },
  inviteTitle: 'Einen Administrator einladen',
  inviteAction: 'Einladungslink erstellen',
  edit: 'Name oder Rolle ändern…',
  editTitle: (name) => `${name} ändern`,
  ownRole: 'Mit einer anderen Rolle werden Sie abgemeldet und können das nicht selbst zurücknehmen.',
  otherRole: 'Mit einer anderen Rolle werden sie abgemeldet und melden sich neu an.',
  newLink: 'Neuer Anmeldelink…',
  newLinkTitle: (name) => `Neuer Link für ${name}?`,
  newLinkText:
    'Mit dem Link wird ein neues Passwort gesetzt. Das alte gilt bis dahin. Frühere Links enden jetzt.',
  newLinkAction: 'Neuen Link erstellen',
  linkTitle: (name) => `Link für ${name}`,
  linkText: (until) =>
    `Geben Sie ihn auf einem Weg weiter, dem Sie vertrauen. Wer ihn hat, kann das Passwort setzen. Er gilt einmal, bis ${until}.`,
  linkOnce: 'Er wird nur jetzt gezeigt. Geht er verloren, erstellen Sie einen neuen.',
  link: 'Einmaliger Link',
  copyLink: 'Link kopieren',
  linkDone: 'Fertig',
  deactivate: 'Sperren…',
  deactivateTitle: (name) => `${name} sperren?`,
  deactivateText:
    'Die Person wird sofort abgemeldet und kann sich nicht anmelden, bis Sie sie wieder freigeben. Ihre API-Token gelten weiter.',
  deactivateAction: 'Sperren',
  activate: 'Freigeben',
  remove: 'Löschen…',
  removeTitle: (name) => `${name} löschen?`,
  removeText:
    'Die Person wird sofort abgemeldet. Was sie getan hat, bleibt im Systemprotokoll, und ihre API-Token gelten weiter. Das lässt sich nicht rückgängig machen.',
  removeAction: 'Administrator löschen',
  notYourself: 'Nicht sich selbst: Bitten Sie einen anderen Hauptadministrator.',
  lastOne: 'Es muss einen Hauptadministrator geben, der sich anmelden kann',
  lastOneHint: 'Geben Sie zuerst jemand anderem diese Rolle, und lassen Sie das Passwort setzen.',
  saved: (name) => `${name} ist geändert.`,
  activated: (name) => `${name} darf sich wieder anmelden.`,
  deactivated: (name) => `${name} ist gesperrt.`,
  removed: (name) => `${name} ist gelöscht.`,
};
