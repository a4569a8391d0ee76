import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'auth-required',
  title: 'Der Server verlangt eine Anmeldung, bevor er Mail annimmt',
  summary: 'Mail nimmt {server|der Server} erst nach einer Anmeldung an, und es gab keine.',
  explanation:
    'Die Einstellungen enthalten weder Benutzername noch Passwort, oder das sendende Programm hat sie nicht benutzt. Auf den Ports zum Einliefern ist eine Anmeldung die Regel.',
  fix: [
    'Geben Sie in den Anbieter-Einstellungen Benutzername und Passwort eines Kontos ein, das senden darf, und schalten Sie die Anmeldung ein.',
    'Sind sie eingestellt, dann prüfen Sie, dass die Anmeldung wirklich stattfindet: Manche Programme lassen sie weg, wenn TLS aus ist, weil der Server sie erst nach STARTTLS anbietet; stellen Sie die Verschlüsselung auf STARTTLS.',
    'Soll dieser Sender ohne Anmeldung senden, dann bitten Sie den Administrator des Servers, {seenAddress|die öffentliche IP-Adresse dieses Rechners} dort zuzulassen.',
    'Ist der Host der, der Mail empfängt (MX), dann geben Sie den Host für ausgehende Mail ein.',
  ],
  decides:
    'Lehnt der Server nur Empfänger außerhalb seiner eigenen Domains ab und spricht von Relay, ist die Ursache relay-denied.',
};
