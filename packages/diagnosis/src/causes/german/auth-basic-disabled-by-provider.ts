import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'auth-basic-disabled-by-provider',
  title: 'Der Anbieter hat Anmeldungen mit Passwort abgeschaltet',
  summary:
    'Die Anmeldung mit {username|dem Benutzernamen} kann nicht gelingen, weil {provider|der Mail-Anbieter} hier keine Passwörter mehr annimmt; verlangt wird OAuth, eine Anmeldung mit Token.',
  explanation:
    'Das Passwort kann richtig sein; diese Art der Anmeldung ist für den Mandanten, das Produkt oder durch eine Richtlinie abgeschaltet. In Microsoft 365 sind Passwort-Anmeldungen für SMTP bei bestehenden Mandanten ab Ende Dezember 2026 standardmäßig aus (ein Administrator kann sie wieder einschalten), neuere Mandanten haben von Haus aus nur OAuth, und das endgültige Ende wird in der zweiten Hälfte von 2027 bekannt gegeben. Outlook.com-Konten und Google-Konten nehmen das Konto-Passwort gar nicht mehr an.',
  fix: [
    'Stellen Sie in den Anbieter-Einstellungen die Anmeldung auf OAuth (XOAUTH2) um, und verbinden Sie das Konto dort, wenn das sendende Programm das kann.',
    'Fragen Sie in Microsoft 365 den Administrator des Mandanten: „Ist SMTP AUTH mit Passwort für dieses Postfach durch eine Authentifizierungsrichtlinie, durch die Sicherheitsstandards oder durch bedingten Zugriff gesperrt? Bitte erlauben Sie es für dieses eine Postfach, oder registrieren Sie unser Programm für OAuth mit SMTP.Send oder SMTP.SendAsApp.“',
    'Erstellen Sie bei Google ein App-Passwort, oder richten Sie OAuth ein; für eine ganze Organisation verwenden Sie den SMTP-Relay-Dienst mit Ihrer IP-Adresse als zugelassener.',
    'Für Drucker, Scanner und Programme ohne OAuth senden Sie über ein Relay mit eigener Anmeldung oder über einen Connector, der {seenAddress|die öffentliche IP-Adresse dieses Rechners} zulässt.',
  ],
  decides:
    '„SmtpClientAuthentication is disabled“ bedeutet auth-smtp-disabled-for-account; „basic authentication is disabled“ bedeutet diese Ursache.',
};
