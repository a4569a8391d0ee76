import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'The user name is the word api_token, the password a Cloudflare API token with the permission Email Sending: Edit that is not revoked or expired.':
    'Der Benutzername ist das Wort api_token, das Passwort ein Cloudflare-API-Token mit der Berechtigung Email Sending: Edit, das nicht widerrufen oder abgelaufen ist.',
  'With a token owned by a user, the sender domain must be in an account that user can act on.':
    'Gehört das Token einem Benutzer, dann muss die Domain des Absenders in einem Konto liegen, in dem dieser Benutzer handeln darf.',
  'Onboard the domain of the sender under Email Service > Email Sending in the account that owns the token.':
    'Nehmen Sie die Domain des Absenders unter Email Service > Email Sending in dem Konto auf, dem das Token gehört.',
  'The limit is 5 MiB with attachments after encoding.':
    'Die Grenze liegt mit Anhängen nach der Kodierung bei 5 MiB.',
};
