import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'auth-account-locked-or-suspended',
  title: 'Das Konto ist gesperrt',
  summary:
    'Die Anmeldung mit {username|dem Benutzernamen} wird abgelehnt, weil das Konto bei {provider|dem Mail-Anbieter} gesperrt, ausgesetzt oder deaktiviert ist ({detail}).',
  explanation:
    'Der Anbieter hat das Konto vorerst geschlossen. Gründe sind der Verdacht auf Missbrauch, eine offene Rechnung, zu viele falsche Passwörter, lange Nichtbenutzung oder ein Administrator, der es deaktiviert hat. Bis zur Entsperrung hilft auch das richtige Passwort nicht.',
  fix: [
    'Melden Sie sich mit diesem Konto bei {provider|dem Mail-Anbieter} im Web an, und folgen Sie den Aufforderungen: Identität bestätigen, bezahlen oder neuen Bedingungen zustimmen.',
    'Gelingt die Anmeldung nicht, dann senden Sie dem Support die Antwort mit Uhrzeit, und fragen Sie: „Warum ist dieses Konto gesperrt, und was müssen wir tun, damit es wieder geöffnet wird?“',
    'Wurden Mails verschickt, die nicht von Ihnen sind, dann ändern Sie das Passwort, widerrufen Sie App-Passwörter und Schlüssel, und finden Sie den Rechner, von dem sie kamen, bevor Sie um Entsperrung bitten.',
    'Fragen Sie in einer Firma den Administrator, ob das Konto dort deaktiviert wurde.',
  ],
  decides:
    'Ist nur von zu vielen Versuchen und einer Wartezeit die Rede, ist die Ursache auth-too-many-attempts.',
};
