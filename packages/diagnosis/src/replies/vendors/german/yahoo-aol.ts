import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Make an app password (Account security > Generate app password, at Yahoo as at AOL) and use it instead of the account password, which does not work for SMTP.':
    'Erstellen Sie ein App-Passwort (Kontosicherheit > App-Passwort generieren, bei Yahoo wie bei AOL), und verwenden Sie es statt des Konto-Passworts, das für SMTP nicht gilt.',
  'If an app password is in use already, wait some minutes before the next try, then make a new one.':
    'Ist schon ein App-Passwort in Gebrauch, dann warten Sie vor dem nächsten Versuch einige Minuten, und erstellen Sie dann ein neues.',
  'Yahoo says this already at the first try with the account password.':
    'Yahoo sagt das schon beim ersten Versuch mit dem Konto-Passwort.',
  'Make an app password (Yahoo: Account security > Generate app password; AOL: the same page) and use it instead of the account password. The account password does not work for SMTP.':
    'Erstellen Sie ein App-Passwort (Yahoo: Kontosicherheit > App-Passwort generieren; AOL: dieselbe Seite), und verwenden Sie es statt des Konto-Passworts. Das Konto-Passwort gilt für SMTP nicht.',
  'If it was an app password, wait some minutes and make a new one.':
    'War es ein App-Passwort, dann warten Sie einige Minuten, und erstellen Sie ein neues.',
  'Yahoo says "too many bad auth attempts" already at the first try with the account password.':
    'Yahoo sagt „too many bad auth attempts“ schon beim ersten Versuch mit dem Konto-Passwort.',
};
