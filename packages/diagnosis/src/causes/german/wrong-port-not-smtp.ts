import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'wrong-port-not-smtp',
  title: 'Der Port gehört zu einem anderen Dienst, nicht zu SMTP',
  summary:
    'Der Dienst, der bei {server|der Serveradresse} antwortet, spricht kein SMTP ({detail}); der Host oder der Port in den Einstellungen ist also nicht der zum Senden von Mail.',
  explanation:
    'Die ersten Worte der Antwort gehören zu einem anderen Protokoll. Oft wurde der Port des Servers für eingehende Mail (993, 995, 143, 110) oder eines Webservers eingegeben, oder ein Proxy antwortet anstelle des Mailservers.',
  fix: [
    'Stellen Sie in den Anbieter-Einstellungen den Port für ausgehende Mail ein ({suggestion}). Meist ist es 587 mit STARTTLS oder 465 mit implizitem TLS.',
    'Prüfen Sie, dass der Host der für ausgehende Mail (SMTP) ist, nicht der für eingehende (IMAP oder POP3) oder die Webseite.',
    'Ist die Antwort eine HTTP-Seite und der Port richtig, dann fragen Sie Ihr Netzwerkteam, ob ein Web-Proxy diesen Port abfängt.',
    'Gehört der Server Ihnen, dann prüfen Sie die Portweiterleitung oder die Regel des Lastverteilers, die zum Maildienst führt.',
  ],
  decides: 'Ein Zertifikat oder TLS-Daten statt Text ist tls-mode-mismatch.',
};
