import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  "A policy server counts the sender's messages.": 'Ein Richtlinienserver zählt die Nachrichten des Senders.',
};
