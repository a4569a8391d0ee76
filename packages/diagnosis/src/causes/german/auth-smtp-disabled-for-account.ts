import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'auth-smtp-disabled-for-account',
  title: 'Das Senden per SMTP ist für dieses Konto abgeschaltet',
  summary:
    'Das Konto zu {username|dem Benutzernamen} gibt es, aber bei {provider|dem Mail-Anbieter} ist für dieses Konto das Senden per SMTP abgeschaltet.',
  explanation:
    'Viele Dienste haben einen Schalter für SMTP, je Postfach, je Tarif oder für die ganze Organisation, und oft steht er auf aus. Das Passwort spielt keine Rolle, und auch mit OAuth scheitert die Anmeldung so. In Microsoft 365 sagt die Antwort „SmtpClientAuthentication is disabled for the Mailbox“ oder „for the Tenant“.',
  fix: [
    'Bitten Sie in Microsoft 365 den Administrator des Mandanten: „Bitte schalten Sie authentifiziertes SMTP für dieses Postfach ein (Admin Center, Aktive Benutzer, der Benutzer, E-Mail, E-Mail-Apps verwalten), oder mit Set-CASMailbox -SmtpClientAuthenticationDisabled $false.“ Die Einstellung des Postfachs geht der des Mandanten vor.',
    'Öffnen Sie bei anderen Diensten die Einstellungen des Postfachs im Web, und schalten Sie SMTP oder den Zugriff durch Mailprogramme ein (oft zusammen mit IMAP und POP3).',
    'Enthält der Tarif kein SMTP, dann wechseln Sie den Tarif, oder verwenden Sie ein Postfach, das es hat.',
    'Wiederholen Sie die Prüfung einige Zeit nach der Änderung; sie erreicht nicht alle Server sofort.',
  ],
  decides:
    '„Basic authentication is disabled“ ist auth-basic-disabled-by-provider; „locked“ oder „suspended“ ist auth-account-locked-or-suspended.',
};
