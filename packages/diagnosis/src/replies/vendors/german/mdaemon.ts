import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'The message claims to be a bounce, and the address it goes to lacks the mark that MDaemon puts on its own messages.':
    'Die Nachricht gibt sich als Unzustellbarkeitsmeldung aus, und der Adresse, an die sie geht, fehlt das Kennzeichen, das MDaemon seinen eigenen Nachrichten gibt.',
};
