import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'message-rejected-content',
  title: 'Der Server lehnt den Inhalt der Nachricht ab',
  summary:
    'Der Server hat Absender und Empfänger angenommen und dann die Nachricht selbst wegen ihres Inhalts oder ihrer Form abgelehnt ({detail}).',
  explanation:
    'Filter beurteilen Text, Links, Anhänge und die Kopfzeilen einer Nachricht. Ein verbotener Dateityp, ein Link auf einer Sperrliste, zwei From-Zeilen, eine fehlende Message-ID, einzelne Zeilenvorschübe (LF) oder überlange Zeilen führen zur Ablehnung. Verbindung und Anmeldung sind in Ordnung.',
  fix: [
    'Lesen Sie die Antwort: Oft nennt sie die Regel oder die Zeile. Berichtigen Sie das in der Vorlage oder im Programm, das die Nachricht schreibt.',
    'Senden Sie eine kurze reine Textnachricht ohne Links und Anhänge; kommt sie durch, dann fügen Sie die Teile einzeln wieder hinzu.',
    'Lassen Sie ausführbare Dateien, Makros, verschlüsselte Anhänge und Links über Kurz-URL-Dienste weg.',
    'Liegt es an der Form, dann lassen Sie das Programm je eine Zeile From, Date und Message-ID schreiben, Zeilen unter 998 Zeichen und CRLF am Ende jeder Zeile.',
    'Ist die Ablehnung ein Irrtum, dann senden Sie die Antwort mit ihrer Kennung an den Postmaster des empfangenden Servers oder an den Support von {provider|Ihrem Mail-Anbieter}.',
  ],
  decides:
    'Kommt derselbe Inhalt von einer anderen Adresse oder einem anderen Absender durch, ist die Ursache ip-blocklisted oder sender-rejected-spf-dmarc.',
};
