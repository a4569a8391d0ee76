import type { retention as en } from '../en/retention.ts';
import { plural } from '../plural.ts';
import type { Translation } from '../texts.ts';

export const retention: Translation<typeof en> = {
  title: 'Aufbewahrung',
  description:
    'Wie lange Systemprotokoll, Diagnosen und Test-E-Mails aufbewahrt werden. Was älter ist, wird endgültig entfernt.',
  days: 'Tage der Aufbewahrung',
  hint: (max) => `Von 1 bis ${max}. Okta bewahrt 90 auf.`,
  since: (date) => `Heute aufbewahrt: alles seit dem ${date}.`,
  range: (max) => `Bitte eine ganze Zahl von 1 bis ${max} angeben.`,
  saved: (days) => `Ab jetzt wird ${plural('de', days, { one: '# Tag', other: '# Tage' })} aufbewahrt.`,
  shorterTitle: (days) => `Nur ${plural('de', days, { one: '# Tag', other: '# Tage' })} aufbewahren?`,
  shorterText: (date) =>
    `Ereignisse, Diagnosen und Test-E-Mails von vor dem ${date} werden beim nächsten Aufräumen entfernt, innerhalb einer Stunde. Das lässt sich nicht rückgängig machen.`,
  shorterAction: 'Weniger aufbewahren, Rest entfernen',
  readOnly: 'Nur ein Hauptadministrator kann das ändern.',
  inForce: (days) => `Aufbewahrt wird ${plural('de', days, { one: '# Tag', other: '# Tage' })}.`,
};
