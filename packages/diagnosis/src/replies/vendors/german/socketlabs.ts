import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Stop the sending program, wait a few minutes, and look in its log for the first error of the earlier connections (usually a wrong login): the block follows from repeated errors of any kind.':
    'Halten Sie das sendende Programm an, warten Sie einige Minuten, und suchen Sie in seinem Protokoll den ersten Fehler der früheren Verbindungen (meist eine falsche Anmeldung): Die Sperre folgt aus wiederholten Fehlern jeder Art.',
};
