import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'auth-app-password-required',
  title: 'Der Anbieter verlangt ein App-Passwort statt des Konto-Passworts',
  summary:
    'Die Anmeldung mit {username|dem Benutzernamen} wird abgelehnt, weil {provider|der Mail-Anbieter} für Programme ein eigenes App-Passwort statt des Konto-Passworts verlangt.',
  explanation:
    'Mit der Bestätigung in zwei Schritten, bei manchen Anbietern immer, gilt das normale Passwort nur für die Anmeldung im Web. Ein App-Passwort ist ein langes Zufallspasswort für ein einzelnes Programm; es lässt sich widerrufen, ohne das Konto-Passwort zu ändern.',
  fix: [
    'Melden Sie sich bei {provider|dem Mail-Anbieter} im Web an, öffnen Sie die Sicherheitseinstellungen, schalten Sie die Bestätigung in zwei Schritten ein, falls App-Passwörter sie voraussetzen, und erstellen Sie ein App-Passwort für dieses Programm.',
    'Geben Sie in den Anbieter-Einstellungen das App-Passwort ohne Leerzeichen ein, und behalten Sie die vollständige Mailadresse als Benutzernamen.',
    'Bietet die Seite keine App-Passwörter an, dann fragen Sie den Administrator der Organisation, ob sie dort verboten sind; bei Google verbergen auch das erweiterte Sicherheitsprogramm und die Bestätigung allein mit Sicherheitsschlüsseln sie.',
    'Wurde das Konto-Passwort kürzlich geändert, dann erstellen Sie ein neues App-Passwort; Google etwa widerruft dabei alle alten.',
    'Sind App-Passwörter nicht zu bekommen, dann richten Sie in den Anbieter-Einstellungen OAuth ein.',
  ],
  decides:
    '„Application-specific password required“ oder „app password“ in der Antwort entscheidet es; ein bloßes „not accepted“ bleibt auth-bad-credentials.',
};
