import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'starttls-stripped-by-middlebox',
  title: 'Ein Gerät auf dem Weg entfernt STARTTLS',
  summary:
    'Das STARTTLS-Angebot des Servers wird auf dem Weg zu {server|dem Server} entfernt oder überschrieben ({detail}); die Verschlüsselung kann nicht beginnen.',
  explanation:
    'Eine Firewall oder ein Mailfilter zwischen hier und dem Server schreibt den Dialog um. Am bekanntesten sind Cisco-PIX- und ASA-Firewalls mit SMTP-Inspektion: Aus der Begrüßung werden Sternchen, aus STARTTLS wird XXXXXXXA. Wer das kann, kann alles lesen, was danach im Klartext gesendet wird; deshalb wurde nichts gesendet.',
  fix: [
    'Bitten Sie Ihr Netzwerkteam: „Ein Gerät auf dem Weg zu {server|dem Mailserver} schreibt SMTP um und entfernt STARTTLS; die Mitschrift zeigt es. Bitte schalten Sie die SMTP-Inspektion für diese Verbindung ab, oder lassen Sie sie TLS erlauben.“ Bei Cisco ASA ist das „no inspect esmtp“ in der Policy-Map oder „allow-tls“ in der ESMTP-Inspektions-Map; bei alten PIX „no fixup protocol smtp 25“.',
    'Verwenden Sie in den Anbieter-Einstellungen Port 465 mit implizitem TLS (oder 587), wenn der Anbieter ihn hat; die Inspektion betrifft meist nur Port 25.',
    'Findet Ihr Netzwerkteam nichts, dann fragen Sie den Administrator des Servers dasselbe: Das Gerät kann vor dem Server stehen.',
    'Schalten Sie die Verschlüsselung nicht aus, um es zu umgehen.',
  ],
  decides:
    'Ist die Begrüßung unversehrt und zeigt kein Weg STARTTLS, dann bietet es der Server selbst nicht an: starttls-not-offered.',
};
