import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'auth-mfa-or-web-login-required',
  title: 'Der Anbieter verlangt zuerst eine Anmeldung im Web',
  summary:
    'Die Anmeldung mit {username|dem Benutzernamen} wird von {provider|dem Mail-Anbieter} zurückgehalten, bis sich jemand im Web anmeldet oder sie mit einem zweiten Faktor bestätigt ({detail}).',
  explanation:
    'Die Anmeldung sah ungewöhnlich aus (ein neues Land, ein Rechenzentrum, ein neues Programm), oder eine Richtlinie verlangt einen zweiten Faktor. Ein Programm kann eine solche Frage nicht beantworten. Das Passwort kann durchaus richtig sein.',
  fix: [
    'Melden Sie sich mit diesem Konto bei {provider|dem Mail-Anbieter} im Web an, am besten aus demselben Netz wie der Sender, und bestätigen Sie, dass der Versuch von Ihnen war.',
    'Nutzt das Konto einen zweiten Faktor, dann erstellen Sie ein App-Passwort, oder richten Sie OAuth ein, und tragen Sie das in den Anbieter-Einstellungen ein.',
    'Fragen Sie in Microsoft 365 den Administrator des Mandanten nach dem Eintrag im Anmeldeprotokoll: „Welche Richtlinie für bedingten Zugriff hat diese Anmeldung gesperrt, und kann das Postfach für {seenAddress|die öffentliche IP-Adresse unseres Rechners} ausgenommen werden?“',
    'Wiederholen Sie die Prüfung wenige Minuten nach der Bestätigung.',
  ],
  decides: 'Verlangt die Antwort ausdrücklich ein App-Passwort, ist die Ursache auth-app-password-required.',
};
