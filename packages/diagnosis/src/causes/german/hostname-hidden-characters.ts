import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'hostname-hidden-characters',
  title: 'Der Hostname enthält Zeichen, die nicht hineingehören',
  summary:
    'Der Hostname in den Einstellungen ist kein reiner Hostname ({detail}); so, wie er dasteht, kann er nicht nachgeschlagen werden.',
  explanation:
    'Ein Hostname besteht aus Buchstaben, Ziffern, Bindestrichen und Punkten. Leerzeichen, Klammern, Anführungszeichen, ein Schema wie smtp://, unsichtbare Zeichen und gleich aussehende Buchstaben eines anderen Alphabets kommen meist beim Kopieren aus einer Webseite oder einem Chat mit. Es wurde nichts gesendet: Der Name wurde vor dem ersten Nachschlagen beurteilt.',
  fix: [
    'Löschen Sie in den Anbieter-Einstellungen das ganze Feld für den Host, und tippen Sie den Namen von Hand, zum Beispiel smtp.example.com.',
    'Lassen Sie alles weg, was nicht der Name ist: smtp://, ssl://, Klammern, Anführungszeichen, einen Port nach einem Doppelpunkt, einen Pfad nach einem Schrägstrich.',
    'Wurde der Name aus einer Webseite oder einem Chat kopiert, dann kopieren Sie ihn erst durch einen einfachen Texteditor; das macht Leerzeichen und seltsame Zeichen sichtbar.',
    'Hat der Name wirklich Buchstaben außerhalb von a bis z, dann geben Sie seine A-Label-Form ein (die mit xn-- beginnt).',
  ],
  decides: 'Ist der Name sauber und wird trotzdem nicht gefunden, ist die Ursache dns-host-not-found.',
};
