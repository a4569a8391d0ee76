import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  "Add this sending server to the SPF record of the sender's domain, or send through a server that stands in it.":
    'Nehmen Sie diesen sendenden Server in den SPF-Eintrag der Absenderdomain auf, oder senden Sie über einen Server, der darin steht.',
};
