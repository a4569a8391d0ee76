import type { Translations } from '../../languages/phrase.ts';

/** Why a host is not the one for sending. */
export const german: Translations = {
  'this host receives mail': 'dieser Host empfängt Mail',
  'this host receives mail for SES': 'dieser Host empfängt Mail für SES',
  'this is the HTTPS API of SES': 'das ist die HTTPS-API von SES',
  'this host is for reading mail, not for sending': 'dieser Host ist zum Lesen von Mail, nicht zum Senden',
  'an old name of the service': 'ein alter Name des Dienstes',
  'the name from before the company was renamed': 'der Name aus der Zeit vor der Umbenennung der Firma',
  'this is the HTTPS API': 'das ist die HTTPS-API',
  'this host receives mail for Email Routing': 'dieser Host empfängt Mail für Email Routing',
  'this host receives mail for Google; it offers no login and delivers only to Google mailboxes':
    'dieser Host empfängt Mail für Google; er bietet keine Anmeldung an und stellt nur an Google-Postfächer zu',
  'this is the web site of Gmail': 'das ist die Webseite von Gmail',
  'it answers only GoDaddy web hosting, on port 25 without a login':
    'er antwortet nur dem Webhosting von GoDaddy, auf Port 25 ohne Anmeldung',
  'not the documented host for sending': 'nicht der zum Senden dokumentierte Host',
  'this is the host of IMAP, POP and the web, not the documented one for sending':
    'das ist der Host für IMAP, POP und das Web, nicht der zum Senden dokumentierte',
  'the one documented host is mail.privateemail.com': 'der eine dokumentierte Host ist mail.privateemail.com',
  'this is the HTTPS API, or the host for receiving': 'das ist die HTTPS-API oder der Host zum Empfangen',
  'the documented host begins with smtps': 'der dokumentierte Host beginnt mit smtps',
  'an old name of Rogers mail, which Yahoo hosts': 'ein alter Name der Rogers-Mail, die bei Yahoo liegt',
};
