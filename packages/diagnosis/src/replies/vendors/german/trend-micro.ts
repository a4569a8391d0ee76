import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  "Look the address up at Trend Micro's Email Reputation Services and ask there for its removal; a customized block is lifted only by the recipient's administrator.":
    'Schlagen Sie die Adresse bei den Email Reputation Services von Trend Micro nach, und beantragen Sie dort die Austragung; eine eigene Sperre hebt nur der Administrator des Empfängers auf.',
  "The recipient's administrator blocks this sender.":
    'Der Administrator des Empfängers sperrt diesen Absender.',
  "The sender's or recipient's domain is not set up in this Trend Micro account.":
    'Die Domain des Absenders oder Empfängers ist in diesem Trend-Micro-Konto nicht eingerichtet.',
};
