import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'A domain that takes no mail cannot get the bounces either (RFC 7505).':
    'Eine Domain, die keine Mail annimmt, kann auch keine Unzustellbarkeitsmeldungen bekommen (RFC 7505).',
};
