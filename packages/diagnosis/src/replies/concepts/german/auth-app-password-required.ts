import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Chinese providers call an app password 授权码, authorization code.':
    'Chinesische Anbieter nennen ein App-Passwort 授权码, Autorisierungscode.',
  'Authorization code is what Chinese providers call an app password.':
    'Autorisierungscode nennen chinesische Anbieter ein App-Passwort.',
};
