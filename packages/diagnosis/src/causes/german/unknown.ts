import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'unknown',
  title: 'Der Grund ist nicht bekannt',
  summary:
    'Bei {server|dem Server} ist etwas gescheitert, aber die Belege sprechen für keine der bekannten Ursachen; deshalb steht hier die rohe Antwort statt einer Vermutung.',
  explanation:
    'Der Server oder das Netz hat etwas gesagt, das zu keiner Ursache sicher genug passt. Der Schritt, bei dem es geschah, die genauen Worte und die Zeit stehen im Bericht. Eine Vermutung würde mehr Zeit kosten, als sie spart.',
  fix: [
    'Lesen Sie die Worte des Servers im Bericht; oft sind sie klarer als jede Einordnung.',
    'Wiederholen Sie die Prüfung. Scheitert sie nur gelegentlich, dann notieren Sie die Zeiten.',
    'Senden Sie den Bericht an den Administrator des Servers oder den Support des Anbieters: „Zu dieser Zeit endete unsere Sitzung mit dieser Antwort. Was sagt Ihr Protokoll dazu?“',
    'Führen Sie die Prüfung aus einem anderen Netz aus; gelingt sie dort, dann geben Sie beide Berichte Ihrem Netzwerkteam.',
    'Finden Sie den Grund, dann melden Sie dem Projekt die genaue Antwort, damit sie einen Namen bekommt.',
  ],
  decides: 'Das Protokoll des Administrators zur selben Zeit entscheidet.',
};
