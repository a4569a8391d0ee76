import type { Translations } from '../../../languages/phrase.ts';

export const german: Translations = {
  'Code 525 stands for an account whose login is disabled.':
    'Der Code 525 steht für ein Konto, dessen Anmeldung abgeschaltet ist.',
  "Server's administrator: check submission_relay_host, its port and its TLS settings, and that that server runs.":
    'Administrator des Servers: Prüfen Sie submission_relay_host, seinen Port und seine TLS-Einstellungen und dass jener Server läuft.',
  'Dovecot hands mail over to another server, and cannot reach it.':
    'Dovecot gibt Mail an einen anderen Server weiter und erreicht ihn nicht.',
  'The login was anonymous; sending needs a real one.':
    'Die Anmeldung war anonym; zum Senden braucht es eine echte.',
};
