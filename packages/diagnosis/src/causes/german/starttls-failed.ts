import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'starttls-failed',
  title: 'Der Server bietet STARTTLS an, kann es aber nicht',
  summary:
    'STARTTLS wird von {server|dem Server} angeboten und scheitert dann am Anfang ({detail}); die Verbindung blieb unverschlüsselt und wurde aufgegeben.',
  explanation:
    'Das Angebot wurde gemacht und nicht gehalten. Meist ist das Zertifikat oder sein Schlüssel nicht lesbar, hat falsche Rechte, oder die TLS-Bibliothek des Servers ist nicht gestartet. Es ist ein Fehler des Servers, wer sich auch verbindet.',
  fix: [
    'Bitten Sie den Administrator des Servers: „Ihr Server bietet STARTTLS an und antwortet auf den Befehl mit der Antwort im Bericht. Bitte prüfen Sie, dass Zertifikat und Schlüssel vorhanden sind, zusammenpassen und vom Maildienst gelesen werden können, und sehen Sie im Mail-Protokoll zu dieser Zeit nach.“',
    'Gehört der Server Ihnen, dann prüfen Sie Pfade und Rechte von Zertifikat und Schlüssel und dass der Maildienst nach einer Erneuerung neu geladen wurde.',
    'Dokumentiert der Anbieter auch Port 465 mit implizitem TLS, dann verwenden Sie diesen, bis STARTTLS funktioniert.',
    'Beginnt die Antwort mit 4, dann wiederholen Sie die Prüfung in einigen Minuten.',
  ],
  decides: 'Sagte der Server ja und brach dann der Handshake ab, ist die Ursache eine der tls-Ursachen.',
};
