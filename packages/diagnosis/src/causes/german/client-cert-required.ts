import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'client-cert-required',
  title: 'Der Server verlangt ein Client-Zertifikat',
  summary:
    'Um {server|den Server} zu benutzen, muss sich der Sender mit einem eigenen Zertifikat ausweisen, und die Einstellungen enthalten keines, das angenommen wird.',
  explanation:
    'Manche Relays erkennen ihre Clients am Zertifikat, anstelle eines Passworts oder zusätzlich. Der Handshake endet oder ein späterer Befehl wird abgelehnt, bis ein Zertifikat vorgelegt wird, das der Server kennt.',
  fix: [
    'Bitten Sie den Administrator des Servers um ein Client-Zertifikat mit Schlüssel für diesen Sender, oder senden Sie ihm eine Zertifikatsanforderung (CSR).',
    'Tragen Sie in den Anbieter-Einstellungen Client-Zertifikat und Schlüssel ein (in der Prüfung: --client-cert und --client-key).',
    'Ist ein Zertifikat eingestellt und wird trotzdem abgelehnt, dann vergleichen Sie mit dem Administrator: seinen Fingerabdruck auf der Liste des Servers, den Aussteller, den letzten Tag und den Zweck (Client-Authentifizierung).',
    'Sollten Sie sich mit Passwort anmelden können, dann prüfen Sie Host und Port; vielleicht hat der Anbieter dafür einen zweiten Port.',
  ],
  decides:
    'Lehnt der Server ein gesendetes Zertifikat ab, dann sagt es der Alert (bad_certificate, certificate_unknown); ohne Zertifikat sagt er certificate_required oder handshake_failure.',
};
