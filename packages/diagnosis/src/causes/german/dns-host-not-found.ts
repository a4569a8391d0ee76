import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'dns-host-not-found',
  title: 'Den Hostnamen gibt es im DNS nicht',
  summary:
    'Der Namensdienst sagt, dass es {host|den Hostnamen} nicht gibt; es gibt also keinen Server, mit dem man sich verbinden könnte.',
  explanation:
    'DNS hat klar geantwortet: Diesen Namen gibt es nicht. Meist fehlt ein Buchstabe, die Endung ist falsch, oder ein Leerzeichen oder Anführungszeichen ist mitgekommen. Ist der Name nur in einer Firma bekannt, kann ihn ein Sender außerhalb nicht finden.',
  fix: [
    'Vergleichen Sie in den Anbieter-Einstellungen den Hostnamen Buchstabe für Buchstabe mit der Dokumentation des Anbieters, und berichtigen Sie ihn; achten Sie auf vertauschte Buchstaben, einen fehlenden Punkt und eine falsche Endung.',
    'Steht im Feld die Maildomain (example.com), dann ersetzen Sie sie durch den Hostnamen, den der Anbieter für ausgehende Mail nennt, etwa smtp.example.com.',
    'Ist der Name intern, dann bitten Sie die Verantwortlichen dieser DNS-Zone um einen Namen, den der sendende Rechner findet, oder senden Sie von innen.',
    'Wurde der Name kürzlich angelegt oder umgezogen, dann warten Sie, bis sich der Eintrag verbreitet hat, und wiederholen Sie die Prüfung.',
  ],
  decides:
    'Ein Resolver, der versagt oder nicht rechtzeitig antwortet, ist dns-temporary-failure; ein Name ohne Adresse ist dns-no-usable-address.',
};
