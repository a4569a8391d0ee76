import type { Translations } from '../../languages/phrase.ts';

/** What a provider wants as user name. */
export const german: Translations = {
  'Your full email address.': 'Ihre vollständige E-Mail-Adresse.',
  'The user name of the SMTP credential.': 'Der Benutzername der SMTP-Zugangsdaten.',
  'The sender address made in the DirectMail console.':
    'Die in der DirectMail-Konsole angelegte Absenderadresse.',
  'The SMTP user name of the SES SMTP credentials (20 capital letters and digits, AKIA…), not the name you sign in to AWS with.':
    'Der SMTP-Benutzername der SES-SMTP-Zugangsdaten (20 Großbuchstaben und Ziffern, AKIA…), nicht der Name, mit dem Sie sich bei AWS anmelden.',
  'The AuthSMTP user name, ac followed by digits.': 'Der AuthSMTP-Benutzername, ac und dahinter Ziffern.',
  'The SMTP user name made for the Communication Services resource; or three parts joined by bars: name of the Communication Services resource, Entra application ID, Entra tenant ID.':
    'Der SMTP-Benutzername, der für die Communication-Services-Ressource erstellt wurde; oder drei Teile, durch senkrechte Striche verbunden: Name der Communication-Services-Ressource, Entra-Anwendungs-ID, Entra-Mandanten-ID.',
  'The SMTP login shown under Settings, SMTP & API; it need not be the address you sign in with.':
    'Der unter Settings, SMTP & API gezeigte SMTP-Login; er muss nicht die Adresse sein, mit der Sie sich anmelden.',
  'The word api_token, exactly.': 'Das Wort api_token, genau so.',
  'The ID, or the full address.': 'Die ID oder die vollständige Adresse.',
  'The user name of the project.': 'Der Benutzername des Projekts.',
  'The user name of the Email Delivery account.': 'Der Benutzername des Email-Delivery-Kontos.',
  'The SMTP user name shown under Settings, SMTP.': 'Der unter Settings, SMTP gezeigte SMTP-Benutzername.',
  'The user name the Emailit documentation gives beside the API key.':
    'Der Benutzername, den die Dokumentation von Emailit neben dem API-Schlüssel nennt.',
  'The generated address of the Ethereal account.': 'Die erzeugte Adresse des Ethereal-Kontos.',
  'Your full Fastmail address, also when you send from an alias or your own domain.':
    'Ihre vollständige Fastmail-Adresse, auch wenn Sie von einem Alias oder einer eigenen Domain senden.',
  'The alias as a full address.': 'Der Alias als vollständige Adresse.',
  'The full address of the Google account, name@gmail.com or name@your-domain.':
    'Die vollständige Adresse des Google-Kontos, name@gmail.com oder name@ihre-domain.',
  'Your full GMX address.': 'Ihre vollständige GMX-Adresse.',
  'No login when your address is allowed in the Admin console; else the full address of a Workspace user.':
    'Keine Anmeldung, wenn Ihre Adresse in der Admin-Konsole zugelassen ist; sonst die vollständige Adresse eines Workspace-Benutzers.',
  'The SMTP user name of the account.': 'Der SMTP-Benutzername des Kontos.',
  'Your full iCloud address, name@icloud.com; with a custom domain still the iCloud address.':
    'Ihre vollständige iCloud-Adresse, name@icloud.com; auch mit eigener Domain die iCloud-Adresse.',
  'The Infobip user name, or what the documentation gives for an API key.':
    'Der Infobip-Benutzername, oder was die Dokumentation für einen API-Schlüssel nennt.',
  'Your main address at laposte.net; an alias is refused as a login.':
    'Ihre Hauptadresse bei laposte.net; ein Alias wird als Login abgelehnt.',
  'Mailboxes: the full address. SMTP Locaweb: the user name of the service.':
    'Postfächer: die vollständige Adresse. SMTP Locaweb: der Benutzername des Dienstes.',
  'The word loops, exactly.': 'Das Wort loops, genau so.',
  'The user name of the inbox.': 'Der Benutzername des Posteingangs (Inbox).',
  'The SMTP user name shown for the domain, MS_…@your-domain.':
    'Der für die Domain gezeigte SMTP-Benutzername, MS_…@ihre-domain.',
  'The user name: the part of the address before the @.': 'Der Benutzername: der Teil der Adresse vor dem @.',
  'The SMTP user of your sending domain as a full address, such as postmaster@mg.your-domain.':
    'Der SMTP-Benutzer Ihrer sendenden Domain als vollständige Adresse, etwa postmaster@mg.ihre-domain.',
  'The API key (32 hexadecimal characters), not your account address.':
    'Der API-Schlüssel (32 hexadezimale Zeichen), nicht Ihre Kontoadresse.',
  'The SMTP user name of the inbox (server).': 'Der SMTP-Benutzername des Posteingangs (Servers).',
  'The API token of the domain; the same as the password.':
    'Das API-Token der Domain; dasselbe wie das Passwort.',
  'None; any name is taken where logins are switched on without a list.':
    'Keiner; wo Anmeldungen ohne Liste eingeschaltet sind, gilt jeder Name.',
  'The user name shown for the sandbox (14 hexadecimal characters), not your account.':
    'Der für die Sandbox gezeigte Benutzername (14 hexadezimale Zeichen), nicht Ihr Konto.',
  'The word api, exactly.': 'Das Wort api, genau so.',
  'The primary contact address of the account; any text works, the API key decides.':
    'Die Hauptkontaktadresse des Kontos; jeder Text geht, der API-Schlüssel entscheidet.',
  'The primary address of the High Volume Email account, created in the Exchange admin center.':
    'Die primäre Adresse des High-Volume-Email-Kontos, das im Exchange Admin Center angelegt wurde.',
  "The user's sign-in name (user principal name), a full address. For a shared mailbox: the sign-in name of a user with Send As permission.":
    'Der Anmeldename des Benutzers (Benutzerprinzipalname), eine vollständige Adresse. Für ein freigegebenes Postfach: der Anmeldename eines Benutzers mit der Berechtigung „Senden als“.',
  'The Naver ID, or the full address.': 'Die Naver-ID oder die vollständige Adresse.',
  'The SMTP user name shown under Settings, Integrations.':
    'Der unter Settings, Integrations gezeigte SMTP-Benutzername.',
  'The SMTP user name generated for the IAM user, ocid1.user.….com, not the name you sign in with.':
    'Der für den IAM-Benutzer erzeugte SMTP-Benutzername, ocid1.user.….com, nicht der Name, mit dem Sie sich anmelden.',
  'The word plunk, exactly.': 'Das Wort plunk, genau so.',
  'The user name of the mailbox as the Plusnet guide gives it.':
    'Der Benutzername des Postfachs, wie ihn die Anleitung von Plusnet nennt.',
  'The Server API token, or the access key of an SMTP token; not your account address.':
    'Das Server-API-Token oder der Zugriffsschlüssel eines SMTP-Tokens; nicht Ihre Kontoadresse.',
  'The address of your own domain the SMTP token was made for; with Bridge the address Bridge shows.':
    'Die Adresse Ihrer eigenen Domain, für die das SMTP-Token erstellt wurde; mit Bridge die Adresse, die Bridge zeigt.',
  'The full address; the part before the @ works too.':
    'Die vollständige Adresse; der Teil vor dem @ geht auch.',
  'The word resend, exactly.': 'Das Wort resend, genau so.',
  'The Riseup user name, or the full address.': 'Der Riseup-Benutzername oder die vollständige Adresse.',
  'The project ID (a UUID) of the Scaleway project.': 'Die Projekt-ID (eine UUID) des Scaleway-Projekts.',
  'The API_USER of the account.': 'Der API_USER des Kontos.',
  'The word apikey, exactly; not the name or id of the key, and not your account.':
    'Das Wort apikey, genau so; nicht der Name oder die Kennung des Schlüssels und nicht Ihr Konto.',
  'The login shown under SMTP, Settings.': 'Der unter SMTP, Settings gezeigte Login.',
  'Your Shaw address without @shaw.ca.': 'Ihre Shaw-Adresse ohne @shaw.ca.',
  'The user name of the sender account.': 'Der Benutzername des Absenderkontos.',
  'The SMTP user made under Sending, SMTP Users; not the login of the web application.':
    'Der unter Sending, SMTP Users erstellte SMTP-Benutzer; nicht der Login der Webanwendung.',
  'The SMTP user name of the server, serverNNNNN.': 'Der SMTP-Benutzername des Servers, serverNNNNN.',
  'The word SMTP_Injection, exactly.': 'Das Wort SMTP_Injection, genau so.',
  'The sender address made in the SES console.': 'Die in der SES-Konsole angelegte Absenderadresse.',
  'The SMTP user of the API key.': 'Der SMTP-Benutzer des API-Schlüssels.',
  'The address of the turboSMTP account, or its consumer key.':
    'Die Adresse des turboSMTP-Kontos oder sein Consumer Key.',
  'Your full WEB.DE address or the part before the @.':
    'Ihre vollständige WEB.DE-Adresse oder der Teil vor dem @.',
  'The Yahoo! JAPAN ID: the part of the address before the @.':
    'Die Yahoo!-JAPAN-ID: der Teil der Adresse vor dem @.',
  'Your full Yahoo address.': 'Ihre vollständige Yahoo-Adresse.',
  'The full address; at yandex.ru also the part before the @. With Yandex 360 the full address.':
    'Die vollständige Adresse; bei yandex.ru auch der Teil vor dem @. Mit Yandex 360 die vollständige Adresse.',
  'The word emailapikey, exactly.': 'Das Wort emailapikey, genau so.',
  'The full address of the mailbox.': 'Die vollständige Adresse des Postfachs.',
};
