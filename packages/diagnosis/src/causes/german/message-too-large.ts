import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'message-too-large',
  title: 'Die Nachricht ist größer, als der Server erlaubt',
  summary:
    'Die Nachricht ist größer, als {server|der Server} oder der Server des Empfängers erlaubt ({detail}).',
  explanation:
    'Server nennen die größte Nachricht, die sie annehmen (SIZE). Anhänge wachsen um etwa ein Drittel, wenn sie für Mail kodiert werden. Es zählt die kleinste Grenze auf dem Weg.',
  fix: [
    'Machen Sie die Nachricht kleiner: Lassen Sie Anhänge weg, komprimieren Sie sie, oder senden Sie stattdessen einen Link.',
    'Setzen Sie im sendenden Programm eine Grenze ein Viertel unter der des Servers, damit die Kodierung hineinpasst.',
    'Gehört der Server Ihnen, dann erhöhen Sie seine Grenze (Postfix: message_size_limit; Exchange: Grenzen von Connector und Organisation).',
    'Setzt der Server des Empfängers die Grenze, dann bitten Sie den Empfänger um einen anderen Weg für die Datei.',
  ],
  decides: '„Mailbox full“ oder „over quota“ ist mailbox-full, wie groß diese Nachricht auch ist.',
};
