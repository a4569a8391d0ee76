import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'auth-password-expired',
  title: 'Das Passwort ist abgelaufen',
  summary:
    'Laut {server|dem Server} ist das Passwort für {username|den Benutzernamen} abgelaufen oder muss geändert werden, bevor es wieder gilt.',
  explanation:
    'Für das Konto gilt eine Regel, nach der Passwörter nach einiger Zeit ablaufen, oder ein Administrator verlangt bei der nächsten Anmeldung ein neues. Ein Programm kann es nicht selbst ändern, also endet das Senden an diesem Tag.',
  fix: [
    'Melden Sie sich mit diesem Konto im Web oder an einem Rechner der Firma an, und setzen Sie ein neues Passwort.',
    'Geben Sie in den Anbieter-Einstellungen das neue Passwort ein, und speichern Sie; tun Sie dasselbe in jedem anderen Programm, das dieses Konto benutzt.',
    'Bitten Sie den Administrator, dieses Dienstkonto vom Ablauf auszunehmen oder statt des Passworts ein App-Passwort, einen Schlüssel oder OAuth bereitzustellen.',
  ],
  decides: 'Eine Antwort, die nur „invalid“ sagt, beweist keinen Ablauf und bleibt auth-bad-credentials.',
};
