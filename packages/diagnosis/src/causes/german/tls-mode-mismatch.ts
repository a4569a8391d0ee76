import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'tls-mode-mismatch',
  title: 'Die Art der Verschlüsselung passt nicht zum Port',
  summary:
    'Bei {server|dem Server} ist das Eingestellte ({security|die TLS-Art}) nicht das, was der Port spricht; er braucht die andere Art ({suggestion}).',
  explanation:
    'TLS lässt sich auf zwei Arten verwenden. Mit implizitem TLS (üblich auf 465) beginnt die Verschlüsselung mit dem ersten Byte; mit STARTTLS (üblich auf 587 und 25) beginnt der Dialog im Klartext und wird dann umgestellt. Eine Verwechslung ergibt „wrong version number“ oder ein stilles Warten auf eine Begrüßung.',
  fix: [
    'Stellen Sie in den Anbieter-Einstellungen die Verschlüsselung auf das, was der Port spricht ({suggestion}). Port 465 nimmt implizites TLS, oft SSL/TLS genannt; die Ports 587 und 25 nehmen STARTTLS.',
    'Hat das Programm nur einen Schalter namens secure oder SSL, dann schalten Sie ihn für 465 ein und für 587 aus; auch ausgeschaltet wird STARTTLS verwendet, wenn das Programm es kann.',
    'Verwendet der Server ungewöhnliche Ports, dann fragen Sie seinen Administrator: „Erwartet dieser Port implizites TLS oder STARTTLS?“',
  ],
  decides:
    'Funktioniert keine der beiden Arten auf diesem Port, ist die Ursache banner-timeout oder tls-handshake-failed.',
};
