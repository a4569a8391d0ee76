import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'smtputf8-required',
  title: 'Dem Server fehlt SMTPUTF8, das Buchstaben außerhalb von ASCII brauchen',
  summary:
    'Eine Adresse oder Kopfzeile enthält Buchstaben außerhalb von ASCII ({detail}), und {server|der Server} unterstützt die dafür nötige Erweiterung SMTPUTF8 nicht.',
  explanation:
    'Mailadressen und Kopfzeilen waren bis SMTPUTF8 reines ASCII. Jeder Server auf dem Weg muss es unterstützen, und viele tun es nicht. Ein Betreff lässt sich in ASCII kodieren und eine Domain als xn--… schreiben; der Teil einer Adresse vor dem @ nicht.',
  fix: [
    'Sind die Adressen reines ASCII, dann lassen Sie das sendende Programm Betreff und Namen nach RFC 2047 kodieren; rohes UTF-8 dort lässt Postfix SMTPUTF8 verlangen. Auf einem eigenen Postfix-Relay lässt smtputf8_enable = no solche Mail durch.',
    'Hat nur die Domain einer Adresse solche Buchstaben, dann geben Sie stattdessen ihre A-Label-Form (xn--…) ein.',
    'Hat sie der Teil vor dem @, dann verwenden Sie eine andere Adresse dieser Person oder dieses Postfachs ohne solche Buchstaben.',
    'Bitten Sie den Administrator des Servers: „Bitte schalten Sie SMTPUTF8 auf {server|Ihrem Server} ein“, oder senden Sie über einen Server, der es anbietet.',
    'Scheint nichts solche Buchstaben zu haben, dann suchen Sie nach einem geschützten Leerzeichen oder einem ähnlich aussehenden Buchstaben, der beim Kopieren mitkam.',
  ],
  decides:
    'Bietet der Server SMTPUTF8 an und lehnt trotzdem ab, ist der nächste Server auf dem Weg oder die Adresse selbst der Grund.',
};
