import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'In the Microsoft 365 admin center, open Users > Active users > the mailbox > Mail > Manage email apps and tick Authenticated SMTP.':
    'Öffnen Sie im Microsoft 365 Admin Center Benutzer > Aktive Benutzer > das Postfach > E-Mail > E-Mail-Apps verwalten, und haken Sie „Authentifiziertes SMTP“ an.',
  'If the reply names the tenant, an Exchange administrator can also switch it on for everybody: Set-TransportConfig -SmtpClientAuthenticationDisabled $false. The setting of the mailbox wins over the one of the tenant.':
    'Nennt die Antwort den Mandanten (Tenant), dann kann ein Exchange-Administrator es auch für alle einschalten: Set-TransportConfig -SmtpClientAuthenticationDisabled $false. Die Einstellung des Postfachs geht der des Mandanten vor.',
  'Wait up to an hour for the change to reach all servers, then try again.':
    'Warten Sie bis zu einer Stunde, bis die Änderung alle Server erreicht, und versuchen Sie es dann noch einmal.',
  'The setting also blocks logins with OAuth.': 'Die Einstellung sperrt auch Anmeldungen mit OAuth.',
  'Use OAuth (XOAUTH2) instead of a password. A personal Outlook.com, Hotmail or Live account cannot use a password for SMTP any more, an app password neither.':
    'Verwenden Sie OAuth (XOAUTH2) statt eines Passworts. Ein persönliches Outlook.com-, Hotmail- oder Live-Konto kann für SMTP kein Passwort mehr verwenden, auch kein App-Passwort.',
  'For a Microsoft 365 tenant, ask the Exchange administrator whether basic authentication for SMTP AUTH may still be switched on for this mailbox.':
    'Fragen Sie bei einem Microsoft-365-Mandanten den Exchange-Administrator, ob die Standardauthentifizierung für SMTP AUTH bei diesem Postfach noch eingeschaltet werden darf.',
  'If the sending program has no OAuth, send through a relay or transactional service that takes a key, or through a connector.':
    'Kann das sendende Programm kein OAuth, dann senden Sie über ein Relay oder einen Versanddienst, der einen Schlüssel nimmt, oder über einen Connector.',
  'Security defaults block password logins over SMTP for the whole tenant. Use OAuth (XOAUTH2) for this mailbox.':
    'Die Sicherheitsstandards sperren Passwort-Anmeldungen über SMTP für den ganzen Mandanten. Verwenden Sie für dieses Postfach OAuth (XOAUTH2).',
  'Or have an administrator replace security defaults by conditional access policies that exempt the sending mailbox (Microsoft Entra ID > Properties > Manage security defaults).':
    'Oder lassen Sie einen Administrator die Sicherheitsstandards durch Richtlinien für bedingten Zugriff ersetzen, die das sendende Postfach ausnehmen (Microsoft Entra ID > Eigenschaften > Sicherheitsstandards verwalten).',
  'Security defaults of Microsoft Entra ID refuse every sign-in that cannot do multifactor authentication.':
    'Die Sicherheitsstandards von Microsoft Entra ID lehnen jede Anmeldung ab, die keine mehrstufige Authentifizierung kann.',
  'Ask the administrator to open the sign-in log of this user in Microsoft Entra ID: it names the policy that refused the login.':
    'Bitten Sie den Administrator, das Anmeldeprotokoll dieses Benutzers in Microsoft Entra ID zu öffnen: Es nennt die Richtlinie, die die Anmeldung abgelehnt hat.',
  'Exempt the mailbox from conditional access policies that block legacy authentication, or use OAuth.':
    'Nehmen Sie das Postfach von Richtlinien für bedingten Zugriff aus, die ältere Authentifizierung sperren, oder verwenden Sie OAuth.',
  'Check that Authenticated SMTP is ticked for the mailbox under Manage email apps.':
    'Prüfen Sie, dass „Authentifiziertes SMTP“ beim Postfach unter „E-Mail-Apps verwalten“ angehakt ist.',
  'A conditional access policy, multifactor authentication or a switched-off SMTP AUTH gives this reply.':
    'Eine Richtlinie für bedingten Zugriff, mehrstufige Authentifizierung oder ein abgeschaltetes SMTP AUTH ergibt diese Antwort.',
  'Stop the sending program: each further wrong login prolongs the lock. Then wait (smart lockout ends after minutes to hours), or have an administrator look at the user in Microsoft Entra ID and unblock the sign-in.':
    'Halten Sie das sendende Programm an: Jede weitere falsche Anmeldung verlängert die Sperre. Warten Sie dann (Smart Lockout endet nach Minuten bis Stunden), oder lassen Sie einen Administrator den Benutzer in Microsoft Entra ID ansehen und die Anmeldung freigeben.',
  'Correct the stored password before switching the program on again.':
    'Berichtigen Sie das gespeicherte Passwort, bevor Sie das Programm wieder einschalten.',
  "Ask the administrator of the organisation's federation server (AD FS or another identity provider) to check that it is up, reachable from the internet and speaks TLS 1.2.":
    'Bitten Sie den Administrator des Verbundservers der Organisation (AD FS oder ein anderer Identitätsanbieter) zu prüfen, dass er läuft, aus dem Internet erreichbar ist und TLS 1.2 spricht.',
  "Microsoft 365 could not ask the organisation's own federation server about the password.":
    'Microsoft 365 konnte den eigenen Verbundserver der Organisation nicht nach dem Passwort fragen.',
  'Sign in at https://outlook.office.com with the same user name and password. The user name is the full sign-in address (UPN), not an alias.':
    'Melden Sie sich unter https://outlook.office.com mit demselben Benutzernamen und Passwort an. Der Benutzername ist die vollständige Anmeldeadresse (UPN), kein Alias.',
  'If that works, check Authenticated SMTP for the mailbox (Users > Active users > Mail > Manage email apps) and whether multifactor authentication or security defaults apply.':
    'Gelingt das, dann prüfen Sie „Authentifiziertes SMTP“ beim Postfach (Benutzer > Aktive Benutzer > E-Mail) und ob mehrstufige Authentifizierung oder Sicherheitsstandards gelten.',
  'With OAuth, check that the token is for this mailbox, has the scope SMTP.Send (or SMTP.SendAsApp) and the audience https://outlook.office.com.':
    'Prüfen Sie bei OAuth, dass das Token für dieses Postfach ist, den Scope SMTP.Send (oder SMTP.SendAsApp) und die Audience https://outlook.office.com hat.',
  'The old, short wording: wrong password, SMTP AUTH switched off, multifactor authentication and unusable OAuth tokens all give it.':
    'Der alte, kurze Wortlaut: Ein falsches Passwort, abgeschaltetes SMTP AUTH, mehrstufige Authentifizierung und unbrauchbare OAuth-Tokens ergeben ihn alle.',
  'Said after AUTH: the account exists, its mailbox cannot be used (disabled, unlicensed or being moved).':
    'Nach AUTH gesagt: Das Konto gibt es, sein Postfach ist nicht benutzbar (deaktiviert, ohne Lizenz oder gerade im Umzug).',
  'Use STARTTLS on port 587 first; Exchange Online offers AUTH LOGIN and XOAUTH2 only after TLS.':
    'Verwenden Sie zuerst STARTTLS auf Port 587; Exchange Online bietet AUTH LOGIN und XOAUTH2 erst nach TLS an.',
  'Use the mechanism LOGIN or XOAUTH2. PLAIN, CRAM-MD5 and NTLM are not offered.':
    'Verwenden Sie das Verfahren LOGIN oder XOAUTH2. PLAIN, CRAM-MD5 und NTLM werden nicht angeboten.',
  'Log in with the mailbox and its password (or OAuth) on smtp.office365.com, port 587, STARTTLS.':
    'Melden Sie sich mit dem Postfach und seinem Passwort (oder OAuth) bei smtp.office365.com an, Port 587, STARTTLS.',
  'A device that cannot log in must use direct send or a connector: host <domain>.mail.protection.outlook.com, port 25.':
    'Ein Gerät, das sich nicht anmelden kann, muss Direct Send oder einen Connector verwenden: Host <domain>.mail.protection.outlook.com, Port 25.',
  'Update the sending program, its TLS library or the firmware of the device so that it speaks TLS 1.2 or newer.':
    'Aktualisieren Sie das sendende Programm, seine TLS-Bibliothek oder die Firmware des Geräts, damit es TLS 1.2 oder neuer spricht.',
  'If it cannot be updated, an administrator can allow legacy TLS clients (Exchange admin center > Settings > Mail flow); they then use the host smtp-legacy.office365.com.':
    'Lässt es sich nicht aktualisieren, dann kann ein Administrator ältere TLS-Clients erlauben (Exchange Admin Center > Einstellungen > Nachrichtenfluss); diese verwenden dann den Host smtp-legacy.office365.com.',
  'Send with the address of the mailbox that logs in.':
    'Senden Sie mit der Adresse des Postfachs, das sich anmeldet.',
  'Or give that mailbox the Send As permission for the sender address (Exchange admin center > Recipients > the mailbox > Delegation).':
    'Oder geben Sie diesem Postfach die Berechtigung „Senden als“ für die Absenderadresse (Exchange Admin Center > Empfänger > das Postfach > Delegierung).',
  'Outlook.com accounts may only send as their own address and its aliases. Check both the envelope sender and the From header.':
    'Outlook.com-Konten dürfen nur mit ihrer eigenen Adresse und deren Aliasen senden. Prüfen Sie den Absender im Umschlag und die From-Zeile.',
  'Exchange Online checks this only after the message was sent (DATA), so a login test passes.':
    'Exchange Online prüft das erst, nachdem die Nachricht gesendet wurde (DATA); ein bloßer Anmeldetest gelingt also.',
  'Sign in at https://outlook.live.com in a browser and complete the verification it asks for (usually a phone number).':
    'Melden Sie sich unter https://outlook.live.com in einem Browser an, und schließen Sie die verlangte Bestätigung ab (meist eine Telefonnummer).',
  'Then send less at a time from this account: new and unverified accounts are held back.':
    'Senden Sie danach weniger auf einmal von diesem Konto: Neue und nicht bestätigte Konten werden gebremst.',
  'Microsoft holds back outgoing mail of this account until it is verified or trusted: HipNotify and HipSend ask for a verification, RefuseQuota means its quota is used up, Suspend that it is blocked.':
    'Microsoft hält ausgehende Mail dieses Kontos zurück, bis es bestätigt oder vertrauenswürdig ist: HipNotify und HipSend verlangen eine Bestätigung, RefuseQuota bedeutet, dass sein Kontingent verbraucht ist, Suspend, dass es gesperrt ist.',
  'An administrator unblocks the account in Microsoft Defender > Review > Restricted entities, after changing its password: it is blocked for sending spam.':
    'Ein Administrator gibt das Konto in Microsoft Defender > Überprüfen > Eingeschränkte Entitäten frei, nachdem sein Passwort geändert wurde: Es ist wegen Spamversands gesperrt.',
  'The sending account or address was banned because spam came from it.':
    'Das sendende Konto oder die Adresse wurde gesperrt, weil von dort Spam kam.',
  'An administrator of the tenant looks for a compromised account or an open relay behind a connector, closes it, and then asks Microsoft support to lift the block.':
    'Ein Administrator des Mandanten sucht ein gekapertes Konto oder ein offenes Relay hinter einem Connector, schließt es und bittet dann den Microsoft-Support, die Sperre aufzuheben.',
  'The whole tenant is barred from sending.': 'Der ganze Mandant ist vom Senden ausgeschlossen.',
  'Said to new or trial tenants that send from addresses of poor reputation.':
    'Wird neuen oder Test-Mandanten gesagt, die von Adressen mit schlechtem Ruf senden.',
  'Add the sender domain to the Microsoft 365 tenant (Settings > Domains) and verify it.':
    'Fügen Sie die Absenderdomain dem Microsoft-365-Mandanten hinzu (Einstellungen > Domänen), und bestätigen Sie sie.',
  'Wait a day: a mailbox may send to 10,000 recipients a day. If the volume is not yours, change the password, the account is probably misused.':
    'Warten Sie einen Tag: Ein Postfach darf an 10.000 Empfänger am Tag senden. Stammt die Menge nicht von Ihnen, dann ändern Sie das Passwort; das Konto wird wahrscheinlich missbraucht.',
  'Send bulk mail through a service made for it.':
    'Senden Sie Massenmail über einen Dienst, der dafür gemacht ist.',
  'Use at most three connections at a time for this mailbox; let the sending program keep one open and reuse it.':
    'Verwenden Sie höchstens drei Verbindungen gleichzeitig für dieses Postfach; lassen Sie das sendende Programm eine offen halten und wiederverwenden.',
  'Retry after a short wait.': 'Versuchen Sie es nach kurzer Wartezeit noch einmal.',
  'Empty the Sent Items folder of the mailbox that logs in, or give it a retention policy: each message sent over SMTP is stored there, and a full mailbox cannot send.':
    'Leeren Sie den Ordner „Gesendete Elemente“ des Postfachs, das sich anmeldet, oder geben Sie ihm eine Aufbewahrungsrichtlinie: Jede über SMTP gesendete Nachricht wird dort gespeichert, und ein volles Postfach kann nicht senden.',
  'It is the mailbox of the sender that is full, not that of the recipient.':
    'Voll ist das Postfach des Absenders, nicht das des Empfängers.',
  'Set the EHLO name (local host name) of the sending program to a plain host name such as mail.example.com. A trailing dot, an underscore or a blank is refused.':
    'Stellen Sie den EHLO-Namen (lokaler Hostname) des sendenden Programms auf einen schlichten Hostnamen wie mail.example.com. Ein Punkt am Ende, ein Unterstrich oder ein Leerzeichen wird abgelehnt.',
  'For mail that goes out through a connector: make the connector match what the server now shows, its public IP address or the name in its TLS certificate, and make the sender domain one of the tenant.':
    'Für Mail, die über einen Connector hinausgeht: Passen Sie den Connector an das an, was der Server jetzt zeigt, seine öffentliche IP-Adresse oder den Namen in seinem TLS-Zertifikat, und machen Sie die Absenderdomain zu einer des Mandanten.',
  'For an application: log in at smtp.office365.com, port 587, instead.':
    'Für eine Anwendung: Melden Sie sich stattdessen bei smtp.office365.com an, Port 587.',
  'Microsoft 365 says this for an address that does not exist in the recipient organisation.':
    'Microsoft 365 sagt das von einer Adresse, die es in der Organisation des Empfängers nicht gibt.',
  'The recipient (often a group) accepts mail only from senders of its own organisation that are logged in.':
    'Der Empfänger (oft eine Gruppe) nimmt nur Mail von angemeldeten Absendern der eigenen Organisation an.',
  "Microsoft holds back mail from this address for a while because of the address's behaviour or reputation.":
    'Microsoft hält Mail von dieser Adresse wegen ihres Verhaltens oder Rufs eine Weile zurück.',
  'Give the message exactly one From address, in the form "Name <address@example.com>".':
    'Geben Sie der Nachricht genau eine From-Adresse, in der Form "Name <address@example.com>".',
};
