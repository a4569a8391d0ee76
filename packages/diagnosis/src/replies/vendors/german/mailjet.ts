import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'The user name is the API key, the password the secret key of the same pair (Account settings > SMTP and SEND API settings).':
    'Der Benutzername ist der API-Schlüssel, das Passwort der geheime Schlüssel desselben Paars (Account settings > SMTP and SEND API settings).',
  'Mailjet has answered a wrong key with a temporary code.':
    'Mailjet hat auf einen falschen Schlüssel mit einem vorübergehenden Code geantwortet.',
};
