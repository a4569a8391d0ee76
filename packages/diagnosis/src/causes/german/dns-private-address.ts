import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'dns-private-address',
  title: 'Der Hostname hat nur eine private Adresse',
  summary:
    'Hinter {host|dem Hostnamen} steht nur eine private Adresse ({detail}), die in jenem Netz erreichbar ist, aber nicht aus dem Internet.',
  explanation:
    'Private Adressen bedeuten außerhalb ihres Netzes nichts. Eine Prüfung von innen kann gelingen, während ein gehosteter Dienst, der über diesen Server senden soll, ihn nie erreicht. Von außen gehen die Pakete ins Leere oder an einen fremden Rechner.',
  fix: [
    'Läuft der Sender im selben Netz oder über ein VPN, dann ist nichts falsch; führen Sie die Prüfung auf dem Rechner aus, der wirklich senden wird.',
    'Ist der Sender ein gehosteter Dienst, dann bitten Sie Ihr Netzwerkteam: „Bitte geben Sie {host|dem Hostnamen} eine öffentliche Adresse, veröffentlichen Sie sie im öffentlichen DNS, und lassen Sie die Adressbereiche des gehosteten Dienstes zum SMTP-Port durch.“',
    'Lassen Sie den gehosteten Dienst sonst über ein Relay mit öffentlicher Adresse senden, das die Mail nach innen weitergibt.',
    'Sollte der Name eine öffentliche Adresse haben, dann prüfen Sie, welche DNS-Sicht hier antwortet: Geteiltes DNS antwortet innen und außen verschieden.',
  ],
  decides:
    'Zur Ursache wird es, wenn die Verbindung von außen scheitert; wo die Verbindung funktioniert, bleibt es eine Warnung.',
};
