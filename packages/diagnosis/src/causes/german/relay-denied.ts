import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'relay-denied',
  title: 'Der Server leitet für diesen Sender keine Mail weiter',
  summary:
    'Mail an {to|die Empfängeradresse} wird von {server|dem Server} nicht weitergeleitet, weil der Empfänger nicht zu seinen eigenen gehört und dieser Client nicht bewiesen hat, dass er anderswohin senden darf.',
  explanation:
    'Ein Server stellt an seine eigenen Domains für jeden zu und an andere nur für seine Kunden. Ein Kunde wird an einer Anmeldung erkannt oder an einer Adresse auf der Liste des Servers. Oft enthalten die Einstellungen keine Anmeldung, sie fand nicht statt, oder der Host ist der, der Mail empfängt.',
  fix: [
    'Geben Sie in den Anbieter-Einstellungen Benutzername und Passwort ein, schalten Sie die Anmeldung ein, und verwenden Sie den Port zum Einliefern, 587 mit STARTTLS oder 465.',
    'Prüfen Sie, dass der Host der für ausgehende Mail ist und nicht der MX einer Domain.',
    'Soll dieser Sender an seiner Adresse erkannt werden, dann bitten Sie den Administrator des Servers: „Bitte erlauben Sie {seenAddress|der öffentlichen IP-Adresse unseres Rechners} das Weiterleiten“ (Postfix: mynetworks; Exchange: ein Empfangsconnector mit Relay-Rechten).',
    'Gab es eine Anmeldung, dann fragen Sie den Administrator, ob dieses Konto überhaupt an fremde Domains senden darf.',
    'Sollte die Domain des Empfängers auf diesem Server lokal sein, dann lassen Sie sie dort hinzufügen.',
  ],
  decides:
    'Verlangt der Server ausdrücklich eine Anmeldung, ist die Ursache auth-required; wird nur dieser Empfänger abgelehnt, ist es recipient-rejected-unknown.',
};
