import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'credentials-hidden-characters',
  title: 'Benutzername oder Passwort enthält verborgene Zeichen',
  summary:
    'Der Benutzername oder das Passwort in den Einstellungen beginnt oder endet mit einem Leerzeichen oder enthält ein unsichtbares Zeichen ({detail}), und ein Server vergleicht jedes Zeichen.',
  explanation:
    'Ein Passwort wird Zeichen für Zeichen verglichen. Ein Leerzeichen, ein Zeilenumbruch oder ein Zeichen ohne Breite, beim Kopieren mitgekommen, macht das richtige Passwort falsch. Postroad ändert nie, was eingegeben wurde, denn ein Passwort kann wirklich mit einem Leerzeichen enden.',
  fix: [
    'Löschen Sie in den Anbieter-Einstellungen das Passwort, fügen Sie es aus seiner Quelle neu ein, ohne Leerzeichen oder Zeilenumbruch davor und danach, und speichern Sie.',
    'Tun Sie dasselbe mit dem Benutzernamen, oder tippen Sie ihn von Hand.',
    'Stammt das Passwort von einer Seite, die es in Gruppen zeigt, etwa ein App-Passwort in Vierergruppen, dann geben Sie es ohne die Leerzeichen zwischen den Gruppen ein.',
    'Wird es aus einer Datei oder Variable gelesen, dann entfernen Sie den Zeilenumbruch am Ende.',
    'Gehört das Leerzeichen wirklich zum Passwort, dann setzen Sie ein neues ohne; viele Programme schneiden es stillschweigend ab.',
  ],
  decides: 'Scheitert die Anmeldung auch mit bereinigtem Feld, ist die Ursache auth-bad-credentials.',
};
