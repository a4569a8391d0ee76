import type { CauseTranslation } from '../define.ts';

export const german: CauseTranslation = {
  id: 'tls-protocol-too-old',
  title: 'Server und Sender haben keine gemeinsame TLS-Version',
  summary:
    'Die Verbindung zu {server|dem Server} kann nicht verschlüsselt werden, weil eine Seite nur TLS-Versionen kennt, die die andere nicht mehr annimmt ({detail}).',
  explanation:
    'TLS 1.0 und 1.1 wurden 2021 abgeschafft, und heutige Systeme lehnen sie ab. Meist ist der Server alt; manchmal ist es der Sender, etwa ein altes Java, .NET, PHP oder OpenSSL, bei einem Anbieter, der TLS 1.2 verlangt.',
  fix: [
    'Bitten Sie den Administrator des Servers: „Bitte schalten Sie auf {server|Ihrem Server} TLS 1.2 und 1.3 ein; er bietet nur ältere Versionen an.“',
    'Bietet der Server schon TLS 1.2 an, dann aktualisieren Sie den Sender: seine Laufzeitumgebung (Java, .NET, PHP), sein OpenSSL oder sein Betriebssystem, und entfernen Sie Einstellungen, die TLS 1.0 festlegen.',
    'Lässt sich ein Gerät wie ein Drucker oder Scanner nicht aktualisieren, dann lassen Sie es an ein internes Relay senden, das nach außen TLS 1.2 spricht.',
    'Erlauben Sie die alte Version nur für diesen einen Server und nur für eine Weile, wenn das sendende Programm das kann.',
  ],
  decides:
    'Der Handshake bricht mit protocol_version oder „unsupported protocol“ ab; bei handshake_failure und einer gemeinsamen Version ist die Ursache tls-cipher-mismatch.',
};
