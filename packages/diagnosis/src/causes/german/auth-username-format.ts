import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'auth-username-format',
  title: 'Der Benutzername hat nicht die Form, die dieser Server verlangt',
  summary:
    'Die Anmeldung bei {server|dem Server} scheitert, weil {username|der Benutzername} nicht die Form hat, die der Server verlangt ({detail}).',
  explanation:
    'Jeder Dienst hat seine eigene Form: die vollständige Mailadresse, nur den Teil vor dem @, DOMAIN\\benutzer, einen Zugriffsschlüssel oder ein festes Wort wie apikey. Mit der falschen Form wird das Passwort nicht einmal verglichen.',
  fix: [
    'Geben Sie in den Anbieter-Einstellungen den Benutzernamen in der Form ein, die der Anbieter dokumentiert ({suggestion}).',
    'Kopieren Sie bei Versanddiensten Benutzername und Passwort von der Seite für SMTP-Zugangsdaten, nicht von Ihrer eigenen Anmeldung.',
    'Versuchen Sie bei gehosteten Postfächern die vollständige Mailadresse in Kleinbuchstaben; bei einem eigenen Exchange-Server fragen Sie dessen Administrator nach dem UPN (user@company.example).',
    'Wurde das Postfach umbenannt oder ist es ein Alias, dann melden Sie sich mit dem Hauptnamen des Kontos an.',
  ],
  decides: 'Stimmt die Form und scheitert die Anmeldung trotzdem, ist die Ursache auth-bad-credentials.',
};
