import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'sender-rejected-spf-dmarc',
  title: 'Der Absender hat SPF, DKIM oder DMARC nicht bestanden',
  summary:
    'Der Server lehnt {from|die Absenderadresse} ab, weil die Prüfungen gescheitert sind, die {senderDomain|die Domain des Absenders} vor Fälschung schützen ({detail}).',
  explanation:
    'SPF zählt im DNS die Server auf, die für eine Domain senden dürfen, DKIM signiert jede Nachricht, und DMARC sagt, was geschieht, wenn keines von beiden zum Absender passt. Hier kommt Mail von einem Server, den {senderDomain|die Domain des Absenders} nicht genannt hat, oder sie ist nicht signiert. Der Empfänger folgt der Regel der Domain selbst.',
  fix: [
    'Gehört diese Domain Ihnen, dann lassen Sie den sendenden Server in ihren SPF-Eintrag aufnehmen ({seenAddress|seine IP-Adresse} oder das include: aus der Dokumentation des Anbieters); eine Domain hat nur einen SPF-Eintrag.',
    'Schalten Sie beim Anbieter die DKIM-Signatur ein, und veröffentlichen Sie den angezeigten Schlüssel im DNS von {senderDomain|der Domain des Absenders}.',
    'Gehört die Domain nicht Ihnen (etwa eine gmail.com-Adresse in einem Webformular), dann senden Sie von Ihrer eigenen Domain, und setzen Sie die andere Adresse in Reply-To.',
    'Kommt die Mail über einen Weiterleiter oder ein Gateway zum Empfänger, dann lassen Sie dieses signieren oder den Absender umschreiben, und bitten Sie den Administrator des Empfängers, ihm zu vertrauen.',
    'Lesen Sie das Ergebnis in der Zeile Authentication-Results einer Nachricht, die anderswo angenommen wurde, und wiederholen Sie dann die Prüfung.',
  ],
  decides:
    'Steht die Adresse und nicht die Domain auf einer Liste, ist die Ursache ip-blocklisted; ein fehlender PTR-Eintrag allein ist ip-no-reverse-dns.',
};
