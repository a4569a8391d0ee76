import type { session as en } from '../en/session.ts';
import { plural } from '../plural.ts';
import type { Translation } from '../texts.ts';

export const session: Translation<typeof en> = {
  login: 'E-Mail-Adresse',
  password: 'Passwort',
  displayName: 'Ihr Name',
  showPassword: 'Passwort zeigen oder verbergen',
  passwordRule: 'Mindestens 12 Zeichen. Ein Satz ist leicht zu merken und schwer zu erraten.',
  passwordTooShort: (missing) => plural('de', missing, { one: 'Noch # Zeichen', other: 'Noch # Zeichen' }),
  required: 'Das wird gebraucht.',
  signIn: {
    title: 'Anmelden',
    action: 'Anmelden',
    wrong: 'E-Mail-Adresse oder Passwort ist falsch.',
    wrongHint:
      'Vergessen? Ein Administrator kann unter Einstellungen › Administratoren einen neuen Link für Sie machen.',
    wait: 'Zu viele Versuche',
    waitText: (seconds) =>
      `Der nächste Versuch ist in ${plural('de', seconds, { one: '# Sekunde', other: '# Sekunden' })} möglich.`,
    waitOver: 'Der nächste Versuch ist jetzt möglich.',
    setupNeeded: 'Es gibt noch keinen Administrator',
    setupHint:
      'Jeder Start des Dienstes gibt einen Link aus, mit dem der erste eingerichtet wird. Er steht in seiner Ausgabe, oder „postroad admin setup-link“ auf seinem Rechner gibt einen neuen.',
  },
  ended: {
    title: 'Ihre Sitzung ist beendet',
    text: 'Melden Sie sich wieder an, dann geht es dort weiter, wo Sie waren. Ihre Eingaben sind noch da.',
  },
  setUp: {
    title: 'Den ersten Administrator einrichten',
    text: 'Dieses Konto darf alles und kann andere einladen.',
    action: 'Einrichten und anmelden',
    done: 'Postroad ist schon eingerichtet.',
    badLink: 'Dieser Link gilt nicht mehr',
    badLinkText:
      'Er gilt einmal und einen Tag lang. Solange es keinen Administrator gibt, gibt der Dienst bei jedem Start einen neuen aus.',
  },
  invitation: {
    title: 'Passwort festlegen',
    text: 'Damit können Sie sich von jetzt an anmelden.',
    action: 'Passwort festlegen und anmelden',
    badLink: 'Dieser Link gilt nicht mehr',
    badLinkText: 'Er gilt einmal und einen Tag lang. Bitten Sie einen Administrator um einen neuen.',
  },
  noToken:
    'In der Adresse fehlt das Kennwort des Links. Öffnen Sie ihn so, wie er gegeben wurde, mit allem nach dem #.',
  toSignIn: 'Zur Anmeldung',
  account: {
    title: 'Ihr Konto',
    role: 'Rolle',
    changePassword: 'Passwort ändern',
    currentPassword: 'Bisheriges Passwort',
    newPassword: 'Neues Passwort',
    action: 'Passwort ändern',
    changed: 'Das Passwort ist geändert. Ihre anderen Sitzungen sind beendet.',
    wrongCurrent: 'Das bisherige Passwort ist falsch.',
  },
};
