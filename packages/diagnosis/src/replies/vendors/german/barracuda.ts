import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Look the address up at barracudacentral.org and ask for its removal there, after the cause of the listing is mended.':
    'Schlagen Sie die Adresse bei barracudacentral.org nach, und beantragen Sie dort die Austragung, nachdem die Ursache des Eintrags behoben ist.',
  "Ask the recipient's administrator to look the message up in Barracuda's message log and to allow the sender.":
    'Bitten Sie den Administrator des Empfängers, die Nachricht im Nachrichtenprotokoll von Barracuda zu suchen und den Absender zu erlauben.',
  "The recipient's Barracuda policy blocked the message or its sender; which rule it was stands only in its message log.":
    'Die Barracuda-Richtlinie des Empfängers hat die Nachricht oder ihren Absender gesperrt; welche Regel es war, steht nur in dessen Nachrichtenprotokoll.',
  "The sender's address belongs to a domain of the recipient, and the message came from outside.":
    'Die Absenderadresse gehört zu einer Domain des Empfängers, und die Nachricht kam von außen.',
};
