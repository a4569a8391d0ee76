import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'sender-domain-not-verified',
  title: 'Die Domain des Absenders ist beim Anbieter nicht bestätigt',
  summary:
    'Bei {provider|dem Mail-Anbieter} wird Mail von {from|der Absenderadresse} abgelehnt, weil {senderDomain|die Domain des Absenders} für dieses Konto nicht bestätigt ist.',
  explanation:
    'Mail-Dienste senden nur für Domains, deren Besitz nachgewiesen ist, meist durch DNS-Einträge, die sie ausgeben. Die Anmeldung funktioniert; die Domain der Absenderadresse steht nicht auf der Liste des Kontos, ist in einer anderen Region oder einem anderen Konto bestätigt, oder ihre Einträge wurden inzwischen entfernt.',
  fix: [
    'Melden Sie sich bei {provider|dem Mail-Anbieter} an, fügen Sie {senderDomain|die Domain des Absenders} unter Domains oder Identitäten hinzu, und kopieren Sie die angezeigten DNS-Einträge.',
    'Geben Sie diese Einträge wörtlich an die Verantwortlichen für das DNS von {senderDomain|der Domain des Absenders}, und warten Sie, bis die Konsole „verified“ anzeigt.',
    'Ist die Domain bestätigt, dann prüfen Sie, dass sie es in derselben Region, demselben Konto und Unterkonto ist wie Host und Anmeldung in den Einstellungen.',
    'Prüfen Sie die Absenderadresse auf eine falsche oder fehlende Subdomain; ein bestätigtes example.com deckt news.example.com nicht immer ab.',
    'Senden Sie bis dahin von einer Adresse in einer bestätigten Domain.',
  ],
  decides:
    'Wird nur diese eine Adresse und nicht die Domain abgelehnt, ist die Ursache sender-not-permitted.',
};
