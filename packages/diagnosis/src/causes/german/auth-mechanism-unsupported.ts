import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'auth-mechanism-unsupported',
  title: 'Server und Sender haben kein gemeinsames Anmeldeverfahren',
  summary: 'Das Anmeldeverfahren dieses Senders wird von {server|dem Server} nicht angenommen ({detail}).',
  explanation:
    'Eine Anmeldung folgt einem von mehreren Verfahren (SASL-Mechanismen) wie PLAIN, LOGIN, CRAM-MD5, SCRAM oder XOAUTH2. Der Server zählt auf, welche er annimmt; mit dem Eingestellten ist hier keines davon möglich. Ein Server, der nur XOAUTH2 nennt, will ein Token, kein Passwort.',
  fix: [
    'Stellen Sie im sendenden Programm das Verfahren auf automatisch oder auf eines, das der Server nennt: PLAIN oder LOGIN über TLS passen bei fast jedem Server.',
    'Nennt der Server nur NTLM oder GSSAPI, dann bitten Sie seinen Administrator, PLAIN oder LOGIN über TLS für dieses Konto zu erlauben, oder um einen Connector ohne Anmeldung für {seenAddress|die öffentliche IP-Adresse dieses Rechners}.',
    'Nennt der Server nur XOAUTH2 oder OAUTHBEARER, dann richten Sie in den Anbieter-Einstellungen OAuth ein; ein Passwort ist dort nicht verwendbar.',
    'Ist die Liste vor TLS leer, dann stellen Sie die Verschlüsselung auf STARTTLS.',
  ],
  decides: 'Wurde das Verfahren angenommen und das Passwort abgelehnt, ist die Ursache auth-bad-credentials.',
};
