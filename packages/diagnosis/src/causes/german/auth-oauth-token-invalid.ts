import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'auth-oauth-token-invalid',
  title: 'Das OAuth-Token wird nicht angenommen',
  summary: 'Es gibt kein OAuth-Token, mit dem {server|der Server} diesen Sender einlässt ({detail}).',
  explanation:
    'Ein Token steht für einen Benutzer, einen Zweck (Scope) und eine kurze Zeit. Es wird abgelehnt, wenn es abgelaufen ist und nicht erneuert werden konnte, für einen anderen Dienst oder ohne das Recht zu senden erstellt wurde oder einem anderen Benutzer gehört als dem genannten. Lehnt schon der Token-Endpunkt ab, wurde der Mailserver nie gefragt.',
  fix: [
    'Verbinden Sie das Konto in den Anbieter-Einstellungen neu (anmelden und noch einmal zustimmen); Refresh-Tokens enden nach einer Passwortänderung, langer Nichtbenutzung oder zurückgezogener Zustimmung.',
    'Prüfen Sie den Scope: https://mail.google.com/ für Gmail; https://outlook.office.com/SMTP.Send mit offline_access für einen Benutzer in Microsoft 365; https://outlook.office365.com/.default mit der Anwendungsberechtigung SMTP.SendAsApp für ein Programm ohne Benutzer.',
    'Prüfen Sie, dass der Benutzername in den Einstellungen das Postfach ist, für das das Token erstellt wurde; ein freigegebenes Postfach braucht das Recht, in seinem Namen zu senden.',
    'Sagt der Token-Endpunkt invalid_client, dann erneuern Sie Client-Secret oder Zertifikat der registrierten Anwendung; bei invalid_grant stimmen Sie noch einmal zu.',
    'In Microsoft 365 mit Client-Credentials lassen Sie den Dienstprinzipal der Anwendung in Exchange Online registrieren und ihm Rechte auf das Postfach geben.',
  ],
  decides:
    'Nennt dieselbe Antwort SmtpClientAuthentication, ist das Postfach für SMTP geschlossen, mit welchem Token auch immer: auth-smtp-disabled-for-account.',
};
