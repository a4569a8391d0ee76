import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Write to tosa@rx.t-online.de from the operator of the sending address. T-Online wants a reverse DNS name that fits the mail domain and a web site with an imprint under it.':
    'Schreiben Sie als Betreiber der sendenden Adresse an tosa@rx.t-online.de. T-Online verlangt einen Rückwärtsnamen (PTR), der zur Maildomain passt, und darunter eine Webseite mit Impressum.',
  'Ends in (BL) when the address is blocked; without it the address is not known to T-Online yet.':
    'Endet mit (BL), wenn die Adresse gesperrt ist; ohne das ist die Adresse T-Online noch nicht bekannt.',
};
