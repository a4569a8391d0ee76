import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Wait until the hour is over, or ask the hosting company to raise the hourly limit of the domain.':
    'Warten Sie, bis die Stunde vorbei ist, oder bitten Sie den Hoster, die Stundengrenze der Domain zu erhöhen.',
  'If the volume is not yours, change the mailbox passwords and look for a misused script on the site.':
    'Stammt die Menge nicht von Ihnen, dann ändern Sie die Passwörter der Postfächer, und suchen Sie auf der Webseite nach einem missbrauchten Skript.',
  'Wait an hour. Take addresses that bounce off the list: too many messages of the domain failed within the hour.':
    'Warten Sie eine Stunde. Nehmen Sie Adressen, die zurückkommen, von der Liste: Zu viele Nachrichten der Domain sind in der Stunde gescheitert.',
  'Change the password of the mailbox at once: it is probably misused for spam. The block ends within a day after that.':
    'Ändern Sie sofort das Passwort des Postfachs: Wahrscheinlich wird es für Spam missbraucht. Die Sperre endet binnen eines Tages danach.',
};
