import type { Translations } from '../../languages/phrase.ts';

/** Where to get the password that a provider wants. */
export const german: Translations = {
  'The password of the mailbox.': 'Das Passwort des Postfachs.',
  'The password of the SMTP credential.': 'Das Passwort der SMTP-Zugangsdaten.',
  'The SMTP password set for that sender address in the console.':
    'Das SMTP-Passwort, das in der Konsole für diese Absenderadresse gesetzt wurde.',
  'The mailbox password, or the security password where third-party clients need one.':
    'Das Postfach-Passwort, oder das Sicherheitspasswort, wo fremde Programme eines brauchen.',
  'The SMTP password of the same credentials and region: SES console, SMTP settings, Create SMTP credentials. It is not the AWS secret access key, and it is shown once.':
    'Das SMTP-Passwort derselben Zugangsdaten und Region: SES-Konsole, SMTP settings, Create SMTP credentials. Es ist nicht der geheime AWS-Zugriffsschlüssel und wird nur einmal gezeigt.',
  'An app password: AOL Account, Security, Generate app password. The account password is refused.':
    'Ein App-Passwort: AOL-Konto, Sicherheit, App-Passwort generieren. Das Konto-Passwort wird abgelehnt.',
  'A secure mail key: myAT&T, Profile, Sign-in info, Secure mail key. The account password is refused.':
    'Ein Secure Mail Key: myAT&T, Profile, Sign-in info, Secure mail key. Das Konto-Passwort wird abgelehnt.',
  'The AuthSMTP password of the account.': 'Das AuthSMTP-Passwort des Kontos.',
  'A client secret of the Entra application. The application needs a role with CommunicationServices/Read and EmailServices/Write on the resource.':
    'Ein Client-Secret der Entra-Anwendung. Die Anwendung braucht auf der Ressource eine Rolle mit CommunicationServices/Read und EmailServices/Write.',
  'The mailbox password; an app password where the Swisscom login is protected by a second factor.':
    'Das Postfach-Passwort; ein App-Passwort, wo der Swisscom-Login durch einen zweiten Faktor geschützt ist.',
  'An SMTP key (xsmtpsib-…): Brevo, Settings, SMTP & API, SMTP. An API key (xkeysib-…) or the account password is refused.':
    'Ein SMTP-Schlüssel (xsmtpsib-…): Brevo, Settings, SMTP & API, SMTP. Ein API-Schlüssel (xkeysib-…) oder das Konto-Passwort wird abgelehnt.',
  'A Cloudflare API token with the permission Email Sending: Edit.':
    'Ein Cloudflare-API-Token mit der Berechtigung Email Sending: Edit.',
  'An app password, with two-step verification on; the account password is refused.':
    'Ein App-Passwort, mit eingeschalteter Bestätigung in zwei Schritten; das Konto-Passwort wird abgelehnt.',
  'The password of the project.': 'Das Passwort des Projekts.',
  'The password of the Email Delivery account.': 'Das Passwort des Email-Delivery-Kontos.',
  'The SMTP password or API key of that SMTP user.':
    'Das SMTP-Passwort oder der API-Schlüssel dieses SMTP-Benutzers.',
  'An Emailit API key.': 'Ein Emailit-API-Schlüssel.',
  'The generated password of the Ethereal account.': 'Das erzeugte Passwort des Ethereal-Kontos.',
  'The mailbox password, or the client password where secure login is on: Settings, Client settings.':
    'Das Postfach-Passwort, oder das Client-Passwort, wo die sichere Anmeldung eingeschaltet ist: Settings, Client settings.',
  'An app password with access to SMTP: Settings, Privacy & Security, Connected apps & API tokens. The account password is refused.':
    'Ein App-Passwort mit Zugriff auf SMTP: Settings, Privacy & Security, Connected apps & API tokens. Das Konto-Passwort wird abgelehnt.',
  'The password generated for the third-party client in the mail settings; the account password is refused.':
    'Das in den Mail-Einstellungen für das fremde Programm erzeugte Passwort; das Konto-Passwort wird abgelehnt.',
  'The password generated for the alias: My Account, Domains, Aliases, Generate Password.':
    'Das für den Alias erzeugte Passwort: My Account, Domains, Aliases, Generate Password.',
  'An app password of 16 letters: turn on 2-Step Verification for the Google account, then create one at myaccount.google.com/apppasswords. The account password is refused.':
    'Ein App-Passwort aus 16 Buchstaben: Schalten Sie für das Google-Konto die Bestätigung in zwei Schritten ein, und erstellen Sie dann unter myaccount.google.com/apppasswords eines. Das Konto-Passwort wird abgelehnt.',
  'The mailbox password; with two-factor authentication an application-specific password from the security settings.':
    'Das Postfach-Passwort; bei Zwei-Faktor-Authentifizierung ein anwendungsspezifisches Passwort aus den Sicherheitseinstellungen.',
  'No password when your address is allowed in the Admin console; else an app password of the Workspace user.':
    'Kein Passwort, wenn Ihre Adresse in der Admin-Konsole zugelassen ist; sonst ein App-Passwort des Workspace-Benutzers.',
  'The SMTP password of the account.': 'Das SMTP-Passwort des Kontos.',
  'The password of the mailbox, set in hPanel under Emails; not the password of the Hostinger account.':
    'Das Passwort des Postfachs, gesetzt in hPanel unter Emails; nicht das Passwort des Hostinger-Kontos.',
  'An app-specific password: account.apple.com, Sign-In and Security, App-Specific Passwords. The Apple Account password is refused.':
    'Ein anwendungsspezifisches Passwort: account.apple.com, Anmeldung und Sicherheit, Anwendungsspezifische Passwörter. Das Passwort des Apple-Accounts wird abgelehnt.',
  'The Infobip password, or an API key where the account is set up for it.':
    'Das Infobip-Passwort, oder ein API-Schlüssel, wo das Konto dafür eingerichtet ist.',
  'The password made for the device or program in Infomaniak Mail; the account password is refused where two-factor authentication is on.':
    'Das in Infomaniak Mail für das Gerät oder Programm erstellte Passwort; wo Zwei-Faktor-Authentifizierung eingeschaltet ist, wird das Konto-Passwort abgelehnt.',
  'The password of the mailbox, set in the IONOS control panel; not the password of the customer account.':
    'Das Passwort des Postfachs, gesetzt im IONOS-Kundenbereich; nicht das Passwort des Kundenkontos.',
  'The mailbox password; with two-factor authentication a password made for mail programs.':
    'Das Postfach-Passwort; bei Zwei-Faktor-Authentifizierung ein für Mailprogramme erstelltes Passwort.',
  'A Loops API key: Settings, API.': 'Ein Loops-API-Schlüssel: Settings, API.',
  'The mailbox password; with two-factor authentication an application-specific password.':
    'Das Postfach-Passwort; bei Zwei-Faktor-Authentifizierung ein anwendungsspezifisches Passwort.',
  'A password for external applications: Mail.ru, Settings, Security, Passwords for external applications. The account password is refused.':
    'Ein Passwort für externe Anwendungen: Mail.ru, Settings, Security, Passwords for external applications. Das Konto-Passwort wird abgelehnt.',
  'The account password; an application password where two-factor authentication is on.':
    'Das Konto-Passwort; ein Anwendungspasswort, wo Zwei-Faktor-Authentifizierung eingeschaltet ist.',
  'The password of the inbox.': 'Das Passwort des Posteingangs (Inbox).',
  'The SMTP password made in the MailChannels console.':
    'Das in der MailChannels-Konsole erstellte SMTP-Passwort.',
  'The password of that SMTP user: Domains, your domain, SMTP.':
    'Das Passwort dieses SMTP-Benutzers: Domains, Ihre Domain, SMTP.',
  'The account password, or a service-specific password where two-factor authentication is on.':
    'Das Konto-Passwort, oder ein dienstspezifisches Passwort, wo Zwei-Faktor-Authentifizierung eingeschaltet ist.',
  'The password of that SMTP user: Mailgun, Sending, Domain settings, SMTP credentials (reset it to see one). The control panel password and API keys are refused.':
    'Das Passwort dieses SMTP-Benutzers: Mailgun, Sending, Domain settings, SMTP credentials (setzen Sie es zurück, um eines zu sehen). Das Passwort der Konsole und API-Schlüssel werden abgelehnt.',
  'The secret key that belongs to the API key: Mailjet, Account settings, SMTP and SEND API settings.':
    'Der geheime Schlüssel, der zum API-Schlüssel gehört: Mailjet, Account settings, SMTP and SEND API settings.',
  'The SMTP password of the inbox (server).': 'Das SMTP-Passwort des Posteingangs (Servers).',
  'The API token of the domain: MailPace, your domain, API tokens.':
    'Das API-Token der Domain: MailPace, Ihre Domain, API tokens.',
  'None, unless the tool was started with a list of users.':
    'Keines, wenn das Werkzeug nicht mit einer Liste von Benutzern gestartet wurde.',
  'The password shown for the sandbox under Sandboxes, your sandbox, Integration, SMTP.':
    'Das für die Sandbox gezeigte Passwort unter Sandboxes, Ihre Sandbox, Integration, SMTP.',
  'The API token of the sending domain, shown under API/SMTP, Sending Setup, SMTP; each domain has its own.':
    'Das API-Token der sendenden Domain, gezeigt unter API/SMTP, Sending Setup, SMTP; jede Domain hat ihr eigenes.',
  'A Mailchimp Transactional API key; the Mailchimp password and Mailchimp Marketing keys are refused.':
    'Ein Mailchimp-Transactional-API-Schlüssel; das Mailchimp-Passwort und Schlüssel von Mailchimp Marketing werden abgelehnt.',
  'The password of the High Volume Email account, set when it was created.':
    'Das Passwort des High-Volume-Email-Kontos, gesetzt beim Anlegen.',
  "The user's password while basic authentication is allowed; with multi-factor authentication a password is refused. OAuth is the lasting way.":
    'Das Passwort des Benutzers, solange die Standardauthentifizierung erlaubt ist; mit mehrstufiger Authentifizierung wird ein Passwort abgelehnt. OAuth ist der bleibende Weg.',
  'An application password, with two-step verification on; the account password is refused.':
    'Ein Anwendungspasswort, mit eingeschalteter Bestätigung in zwei Schritten; das Konto-Passwort wird abgelehnt.',
  'The SMTP password shown beside it.': 'Das SMTP-Passwort, das daneben gezeigt wird.',
  'An authorization code: mail.163.com, Settings, POP3/SMTP/IMAP, switch on the service, add a code. The account password is refused.':
    'Ein Autorisierungscode: mail.163.com, Einstellungen, POP3/SMTP/IMAP, den Dienst einschalten, einen Code hinzufügen. Das Konto-Passwort wird abgelehnt.',
  'The mailbox password, or the client authorization code where the administrator asks for one.':
    'Das Postfach-Passwort, oder der Client-Autorisierungscode, wo der Administrator einen verlangt.',
  'The SMTP password shown once when the SMTP credentials of the IAM user are generated.':
    'Das SMTP-Passwort, das einmal gezeigt wird, wenn die SMTP-Zugangsdaten des IAM-Benutzers erzeugt werden.',
  'Passwords and app passwords are refused: the application must sign in with OAuth.':
    'Passwörter und App-Passwörter werden abgelehnt: Die Anwendung muss sich mit OAuth anmelden.',
  'The password of the mailbox, set in the OVHcloud Control Panel under Email; not the password of the customer account.':
    'Das Passwort des Postfachs, gesetzt im OVHcloud-Kundencenter unter E-Mail; nicht das Passwort des Kundenkontos.',
  'The secret API key of the project.': 'Der geheime API-Schlüssel des Projekts.',
  "With the Server API token: the same token again. With an SMTP token: its secret key. Both are under Servers, your server, API Tokens or the message stream's settings.":
    'Mit dem Server-API-Token: noch einmal dasselbe Token. Mit einem SMTP-Token: sein geheimer Schlüssel. Beide stehen unter Servers, Ihr Server, API Tokens oder in den Einstellungen des Message Streams.',
  'An SMTP token: Settings, IMAP/SMTP, SMTP tokens (business plans, custom domain addresses). With Bridge: the password Bridge shows, not the account password.':
    'Ein SMTP-Token: Settings, IMAP/SMTP, SMTP tokens (Geschäftstarife, Adressen eigener Domains). Mit Bridge: das Passwort, das Bridge zeigt, nicht das Konto-Passwort.',
  'The password of the user; an app password where two-factor authentication is on.':
    'Das Passwort des Benutzers; ein App-Passwort, wo Zwei-Faktor-Authentifizierung eingeschaltet ist.',
  'An authorization code of 16 letters: QQ Mail, Settings, Account, switch on POP3/SMTP or IMAP/SMTP, generate the code. The account password is refused.':
    'Ein Autorisierungscode aus 16 Buchstaben: QQ Mail, Einstellungen, Konto, POP3/SMTP oder IMAP/SMTP einschalten, den Code erzeugen. Das Konto-Passwort wird abgelehnt.',
  'An API key (re_…): Resend, API Keys. It is shown once.':
    'Ein API-Schlüssel (re_…): Resend, API Keys. Er wird nur einmal gezeigt.',
  'The secret key of an IAM API key that may send for the project.':
    'Der geheime Schlüssel eines IAM-API-Schlüssels, der für das Projekt senden darf.',
  'The API_KEY of that API_USER.': 'Der API_KEY dieses API_USER.',
  'An API key with the Mail Send permission (SG.…): SendGrid, Settings, API Keys. It is shown once.':
    'Ein API-Schlüssel mit der Berechtigung Mail Send (SG.…): SendGrid, Settings, API Keys. Er wird nur einmal gezeigt.',
  'The password shown under SMTP, Settings.': 'Das unter SMTP, Settings gezeigte Passwort.',
  'An app password made in the account security settings of Sky Yahoo Mail.':
    'Ein App-Passwort aus den Kontosicherheitseinstellungen von Sky Yahoo Mail.',
  'The password of the sender account.': 'Das Passwort des Absenderkontos.',
  'The password of that SMTP user.': 'Das Passwort dieses SMTP-Benutzers.',
  'The SMTP password of the server: Configuration, SMTP credentials.':
    'Das SMTP-Passwort des Servers: Configuration, SMTP credentials.',
  'An API key with the permission Send via SMTP.': 'Ein API-Schlüssel mit der Berechtigung Send via SMTP.',
  'An app password made in the Spectrum account, where the mailbox asks for one; else the mailbox password.':
    'Ein im Spectrum-Konto erstelltes App-Passwort, wo das Postfach eines verlangt; sonst das Postfach-Passwort.',
  'The IMAP device password made under Settings; the account password is refused.':
    'Das unter Settings erstellte IMAP-Gerätepasswort; das Konto-Passwort wird abgelehnt.',
  'The password of the mailbox, set in the STRATO customer login.':
    'Das Passwort des Postfachs, gesetzt im STRATO-Kundenlogin.',
  'The password for e-mail programs, set in the web mail under Settings, Passwords; not the password of the Telekom login.':
    'Das Passwort für E-Mail-Programme, gesetzt im Webmail unter Einstellungen, Passwörter; nicht das Passwort des Telekom-Logins.',
  'An app password of the Thundermail account.': 'Ein App-Passwort des Thundermail-Kontos.',
  'The password for mail programs made in the settings of the mailbox.':
    'Das in den Einstellungen des Postfachs erstellte Passwort für Mailprogramme.',
  'The key that belongs to that user.': 'Der Schlüssel, der zu diesem Benutzer gehört.',
  'The password of the account, or the consumer secret.': 'Das Passwort des Kontos oder das Consumer Secret.',
  'Tuta has no SMTP login: use another service to send from applications.':
    'Tuta hat keinen SMTP-Login: Verwenden Sie einen anderen Dienst, um aus Anwendungen zu senden.',
  'A password for mail programs made in the settings of the mailbox.':
    'Ein in den Einstellungen des Postfachs erstelltes Passwort für Mailprogramme.',
  'An app password of the AOL account that now holds the mailbox.':
    'Ein App-Passwort des AOL-Kontos, in dem das Postfach jetzt liegt.',
  'An app password made in My Virgin Media; the account password is refused.':
    'Ein in My Virgin Media erstelltes App-Passwort; das Konto-Passwort wird abgelehnt.',
  'The password for e-mail programs made in the settings of the mailbox.':
    'Das in den Einstellungen des Postfachs erstellte Passwort für E-Mail-Programme.',
  'A password for mail programs made in the settings of the mailbox, where the account asks for one; else the mailbox password.':
    'Ein in den Einstellungen des Postfachs erstelltes Passwort für Mailprogramme, wo das Konto eines verlangt; sonst das Postfach-Passwort.',
  'An app password of 16 letters: Yahoo Account, Security, Generate app password. The account password is refused.':
    'Ein App-Passwort aus 16 Buchstaben: Yahoo-Konto, Sicherheit, App-Passwort generieren. Das Konto-Passwort wird abgelehnt.',
  'An app password for Mail: id.yandex.ru, Security, App passwords. The account password is refused.':
    'Ein App-Passwort für Mail: id.yandex.ru, Security, App passwords. Das Konto-Passwort wird abgelehnt.',
  'The send mail token shown for the agent under SMTP/API.':
    'Das unter SMTP/API für den Agent gezeigte Send-Mail-Token.',
  'The account password, or an application-specific password when two-factor authentication is on: accounts.zoho.com, Security, App Passwords.':
    'Das Konto-Passwort, oder ein anwendungsspezifisches Passwort bei eingeschalteter Zwei-Faktor-Authentifizierung: accounts.zoho.com, Security, App Passwords.',
};
