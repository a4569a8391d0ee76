import type { Translations } from '../../languages/phrase.ts';

/** What else there is to know of a provider. */
export const german: Translations = {
  'TLS is required on every connection.': 'TLS ist auf jeder Verbindung Pflicht.',
  'Credentials belong to one region and are refused in another.':
    'Zugangsdaten gehören zu einer Region und werden in einer anderen abgelehnt.',
  'Port 25 is throttled from EC2 by default.': 'Port 25 ist von EC2 aus standardmäßig gedrosselt.',
  'PEC mailboxes are refused on the host for ordinary mailboxes, and the other way round.':
    'PEC-Postfächer werden auf dem Host für gewöhnliche Postfächer abgelehnt und umgekehrt.',
  'TLS 1.2 or newer is required.': 'TLS 1.2 oder neuer ist Pflicht.',
  'As a rule the host is mail.your-domain, port 465 with implicit TLS; boxNNNN.bluehost.com fits the certificate when your domain does not.':
    'In der Regel ist der Host mail.ihre-domain, Port 465 mit implizitem TLS; boxNNNN.bluehost.com passt zum Zertifikat, wenn Ihre Domain es nicht tut.',
  'New accounts must be activated for sending; addresses that are not authorized may be refused (525 5.7.1).':
    'Neue Konten müssen zum Senden freigeschaltet werden; nicht zugelassene Adressen können abgelehnt werden (525 5.7.1).',
  'Only port 465 with implicit TLS; STARTTLS on 587 is not offered, and port 25 is for incoming mail.':
    'Nur Port 465 mit implizitem TLS; STARTTLS auf 587 wird nicht angeboten, und Port 25 ist für eingehende Mail.',
  'Mailboxes that were moved to Yahoo Mail use the servers of Yahoo.':
    'Postfächer, die zu Yahoo Mail umgezogen sind, verwenden die Server von Yahoo.',
  'Catches mail and never delivers it.': 'Fängt Mail ab und stellt sie nie zu.',
  'Oracle bought Dyn; new users have Oracle Cloud Email Delivery.':
    'Oracle hat Dyn gekauft; neue Benutzer haben Oracle Cloud Email Delivery.',
  'Accounts are deleted when not used.': 'Unbenutzte Konten werden gelöscht.',
  'Outbound SMTP must be enabled for the domain first.':
    'Ausgehendes SMTP muss zuerst für die Domain eingeschaltet werden.',
  'mx.freenet.de is the submission host although its name looks like a receiving one.':
    'mx.freenet.de ist der Host zum Einliefern, obwohl sein Name nach einem empfangenden aussieht.',
  'Mailboxes of Microsoft 365 from GoDaddy use smtp.office365.com, and SMTP AUTH must be switched on for them.':
    'Microsoft-365-Postfächer von GoDaddy verwenden smtp.office365.com, und SMTP AUTH muss für sie eingeschaltet sein.',
  'The EHLO name should be one of your domains: the relay refuses clients that announce localhost or a bare host name.':
    'Der EHLO-Name sollte eine Ihrer Domains sein: Das Relay lehnt Clients ab, die localhost oder einen bloßen Hostnamen nennen.',
  'Port 465 is not offered.': 'Port 465 wird nicht angeboten.',
  'US and EU are separate: a domain of one region is unknown in the other.':
    'USA und EU sind getrennt: Eine Domain der einen Region ist in der anderen unbekannt.',
  'Outside containers the host is localhost, port 1025; inside containers it is the name of the service, not localhost.':
    'Außerhalb von Containern ist der Host localhost, Port 1025; in Containern ist es der Name des Dienstes, nicht localhost.',
  'Without TLS a client that insists on STARTTLS fails.':
    'Ohne TLS scheitert ein Client, der auf STARTTLS besteht.',
  'Port 465 is named too, without telling the TLS mode.':
    'Port 465 wird ebenfalls genannt, ohne die TLS-Art.',
  'Meant for recipients inside your own organisation.':
    'Gedacht für Empfänger in Ihrer eigenen Organisation.',
  'With OAuth the application must be on the Allowed Apps list of the account (Add-HVEAppAccess), which takes up to 5 minutes.':
    'Mit OAuth muss die Anwendung auf der Liste Allowed Apps des Kontos stehen (Add-HVEAppAccess); das dauert bis zu 5 Minuten.',
  'Some OAuth clients get 501 5.5.124 here.': 'Manche OAuth-Clients bekommen hier 501 5.5.124.',
  'With client credentials the application needs SMTP.SendAsApp and a service principal registered with Exchange Online PowerShell.':
    'Mit Client-Credentials braucht die Anwendung SMTP.SendAsApp und einen mit Exchange Online PowerShell registrierten Dienstprinzipal.',
  'SMTP AUTH must be enabled for the mailbox with OAuth too.':
    'Auch mit OAuth muss SMTP AUTH für das Postfach eingeschaltet sein.',
  "The tenant's own MX host (your-domain.mail.protection.outlook.com, port 25) takes mail for your own recipients without a login (direct send), and relays only through a connector.":
    'Der eigene MX-Host des Mandanten (ihre-domain.mail.protection.outlook.com, Port 25) nimmt Mail für Ihre eigenen Empfänger ohne Anmeldung an (Direct Send) und leitet nur über einen Connector weiter.',
  'The host is the name of the server your account lives on, as the control panel and the welcome mail show.':
    'Der Host ist der Name des Servers, auf dem Ihr Konto liegt; das Kundencenter und die Willkommensmail zeigen ihn.',
  'The current page names port 465 with implicit TLS; older pages name 25 and 587 with STARTTLS. The console shows what your region takes.':
    'Die aktuelle Seite nennt Port 465 mit implizitem TLS, ältere Seiten 25 und 587 mit STARTTLS. Die Konsole zeigt, was Ihre Region nimmt.',
  'Some clients use smtp.office365.com for these accounts as well; Microsoft documents smtp-mail.outlook.com.':
    'Manche Programme verwenden für diese Konten auch smtp.office365.com; Microsoft dokumentiert smtp-mail.outlook.com.',
  'The offer (MX Plan, Email Pro, Exchange) decides the host; the Control Panel shows it.':
    'Das Angebot (MX Plan, Email Pro, Exchange) entscheidet über den Host; das Kundencenter zeigt ihn.',
  'Part of Fastmail.': 'Teil von Fastmail.',
  'There is no smtp.posteo.de in the documentation: the host is posteo.de.':
    'Ein smtp.posteo.de gibt es in der Dokumentation nicht: Der Host ist posteo.de.',
  'There is no implicit TLS port: 465 does not answer.':
    'Es gibt keinen Port mit implizitem TLS: 465 antwortet nicht.',
  'With the Server API token the header X-PM-Message-Stream chooses the stream.':
    'Mit dem Server-API-Token wählt die Kopfzeile X-PM-Message-Stream den Stream.',
  'There is no way to log in to smtp.protonmail.ch with an address at proton.me or protonmail.com: those send through Proton Mail Bridge, which listens on 127.0.0.1, port 1025 with STARTTLS.':
    'Mit einer Adresse bei proton.me oder protonmail.com kann man sich bei smtp.protonmail.ch nicht anmelden: Diese senden über Proton Mail Bridge, die auf 127.0.0.1, Port 1025 mit STARTTLS lauscht.',
  'US and EU accounts are separate.': 'Konten in den USA und der EU sind getrennt.',
  'The page asks for AUTH LOGIN.': 'Die Seite verlangt AUTH LOGIN.',
  'TLS on port 465 is not offered.': 'TLS auf Port 465 wird nicht angeboten.',
  "TELUS mailboxes have been moved to Google's servers; where the MX hosts are Google's, use Gmail's settings.":
    'TELUS-Postfächer sind auf Server von Google umgezogen; wo die MX-Hosts von Google sind, gelten die Einstellungen von Gmail.',
  "nodemailer's list names smtp.tutanota.com; no login works there.":
    'Die Liste von nodemailer nennt smtp.tutanota.com; dort funktioniert keine Anmeldung.',
  'The host begins with smtps, with an s.': 'Der Host beginnt mit smtps, mit einem s.',
  'Part of KPN.': 'Teil von KPN.',
  'A service of its own, apart from yahoo.com.': 'Ein eigener Dienst, getrennt von yahoo.com.',
  'Access by other mail programs must be allowed in the settings of the mailbox.':
    'Der Zugriff durch andere Mailprogramme muss in den Einstellungen des Postfachs erlaubt werden.',
  'Mailboxes at rogers.com are hosted by Yahoo and use the same servers.':
    'Postfächer bei rogers.com liegen bei Yahoo und verwenden dieselben Server.',
  'The host must be of the data centre the account was made in.':
    'Der Host muss zu dem Rechenzentrum gehören, in dem das Konto angelegt wurde.',
  'IMAP or POP access must be switched on in the settings of the mailbox.':
    'Der IMAP- oder POP-Zugriff muss in den Einstellungen des Postfachs eingeschaltet werden.',
};
