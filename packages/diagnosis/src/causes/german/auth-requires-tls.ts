import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'auth-requires-tls',
  title: 'Die Anmeldung ist nur über eine verschlüsselte Verbindung erlaubt',
  summary:
    'Eine Anmeldung nimmt {server|der Server} nur über eine verschlüsselte Verbindung an, und die Einstellungen verwenden kein TLS.',
  explanation:
    'Ohne TLS ginge das Passwort lesbar durch das Netz; deshalb verbirgt oder verweigert der Server die Anmeldung, bis STARTTLS verwendet wurde. Die Zugangsdaten wurden noch nicht geprüft.',
  fix: [
    'Stellen Sie in den Anbieter-Einstellungen die Verschlüsselung auf STARTTLS und den Port auf 587, oder auf implizites TLS und Port 465.',
    'Ist die Verschlüsselung schon eingestellt, dann sorgen Sie dafür, dass das Programm TLS verlangt und nicht in den Klartext zurückfällt, wenn die Umstellung misslingt.',
    'Behalten Sie auf einem eigenen Server die Regel bei; schalten Sie sie (Dovecot: auth_allow_cleartext, Postfix: smtpd_tls_auth_only) nur für ein lokales Netz ab, dem Sie vertrauen.',
  ],
  decides:
    'Fehlt AUTH auch nach TLS, ist die Ursache auth-not-offered; eine 530 vor der Anmeldung, die STARTTLS nennt, ist starttls-required.',
};
