import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Enter the user name in the form the directory wants: user@domain (UPN) or DOMAIN\\user.':
    'Geben Sie den Benutzernamen in der Form ein, die das Verzeichnis verlangt: user@domain (UPN) oder DOMAIN\\user.',
  'Check the password by signing in to Outlook on the web, and that the account is not locked or expired in Active Directory.':
    'Prüfen Sie das Passwort mit einer Anmeldung bei Outlook im Web, und dass das Konto im Active Directory nicht gesperrt oder abgelaufen ist.',
  'Start TLS first: a Receive connector usually offers LOGIN only after STARTTLS, before it only NTLM and GSSAPI.':
    'Beginnen Sie zuerst TLS: Ein Empfangsconnector bietet LOGIN meist erst nach STARTTLS an, vorher nur NTLM und GSSAPI.',
  'The administrator can allow Basic authentication on the Receive connector (AuthMechanism BasicAuth, BasicAuthRequireTLS).':
    'Der Administrator kann auf dem Empfangsconnector die Standardauthentifizierung erlauben (AuthMechanism BasicAuth, BasicAuthRequireTLS).',
  'Log in: set user name and password, port 587, STARTTLS.':
    'Melden Sie sich an: Stellen Sie Benutzername und Passwort, Port 587 und STARTTLS ein.',
  'For a device without login, the administrator allows anonymous relay from its address on a Receive connector of its own.':
    'Für ein Gerät ohne Anmeldung erlaubt der Administrator anonymes Weiterleiten von dessen Adresse auf einem eigenen Empfangsconnector.',
  'Log in before sending: an anonymous client may only send to domains of this Exchange organisation.':
    'Melden Sie sich vor dem Senden an: Ein anonymer Client darf nur an Domains dieser Exchange-Organisation senden.',
  'Or the administrator lets this address relay on a Receive connector (permission Ms-Exch-SMTP-Accept-Any-Recipient).':
    'Oder der Administrator lässt diese Adresse auf einem Empfangsconnector weiterleiten (Berechtigung Ms-Exch-SMTP-Accept-Any-Recipient).',
  'Send with the address of the account that logs in, or have the administrator grant it Send As for the sender address.':
    'Senden Sie mit der Adresse des Kontos, das sich anmeldet, oder lassen Sie ihm vom Administrator „Senden als“ für die Absenderadresse geben.',
  'For an application that sends under many addresses, the administrator grants Ms-Exch-SMTP-Accept-Any-Sender on the Receive connector.':
    'Für eine Anwendung, die unter vielen Adressen sendet, gibt der Administrator auf dem Empfangsconnector Ms-Exch-SMTP-Accept-Any-Sender.',
  'The administrator checks the clock of the servers, their account in Active Directory and the service principal names: between Exchange servers this is a Kerberos failure.':
    'Der Administrator prüft die Uhren der Server, ihr Konto im Active Directory und die Dienstprinzipalnamen: Zwischen Exchange-Servern ist das ein Kerberos-Fehler.',
  'A firewall or other device hides the login command that Exchange servers use between themselves, or the Receive connector lacks that authentication.':
    'Eine Firewall oder ein anderes Gerät verbirgt den Anmeldebefehl, den Exchange-Server untereinander verwenden, oder dem Empfangsconnector fehlt diese Authentifizierung.',
  'The administrator frees disk space or memory on the Exchange server: below a threshold (back pressure) it accepts no mail.':
    'Der Administrator schafft auf dem Exchange-Server Speicherplatz oder Arbeitsspeicher frei: Unter einer Schwelle (Back Pressure) nimmt er keine Mail an.',
  'The administrator checks with Get-ServerComponentState that the transport components are active, and that no custom connector for port 25 sits in the Hub transport service.':
    'Der Administrator prüft mit Get-ServerComponentState, dass die Transportkomponenten aktiv sind und dass kein eigener Connector für Port 25 im Hub-Transportdienst liegt.',
  'Send to fewer recipients in one message, or have the administrator raise the limit.':
    'Senden Sie an weniger Empfänger in einer Nachricht, oder lassen Sie den Administrator die Grenze erhöhen.',
  'Exchange refuses test domains such as example.com and names without a dot as recipients.':
    'Exchange lehnt Testdomains wie example.com und Namen ohne Punkt als Empfänger ab.',
  'The sender is on a block list of the Exchange organisation, or its address cannot be used.':
    'Der Absender steht auf einer Sperrliste der Exchange-Organisation, oder seine Adresse ist nicht verwendbar.',
  'A content filter or a mail flow rule of the organisation refused the message.':
    'Ein Inhaltsfilter oder eine Nachrichtenflussregel der Organisation hat die Nachricht abgelehnt.',
};
