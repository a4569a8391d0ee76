import { defineClient } from '../phrases.ts';

/** Desktop mail programs: Outlook, Windows Live Mail, Thunderbird, Apple Mail. */
export const family = defineClient({
  id: 'mail-apps',
  name: 'a desktop mail program',
  recognise: [/0x800CCC[0-9A-F]{2}|Windows Live Mail|Outlook Express/i, /Thunderbird|NS_ERROR_/i],
  errors: [
    // Numbers of Microsoft's MAPI transport, as listed in its support articles.
    { cause: 'dns-host-not-found', match: /0x800CCC0D/i, weight: 'decisive' },
    { cause: 'tcp-connection-refused', match: /0x800CCC0E/i, weight: 'fair' },
    { cause: 'tcp-reset', match: /0x800CCC0F/i, weight: 'fair' },
    { cause: 'tcp-timeout-filtered', match: /0x800CCC(?:15|19)|0x8004210B/i, weight: 'fair' },
    { cause: 'tls-handshake-failed', match: /0x800CCC(?:1A|7D)/i, weight: 'fair' },
    { cause: 'starttls-not-offered', match: /0x800CCC7D/i, weight: 'fair' },
    { cause: 'auth-bad-credentials', match: /0x800CCC(?:18|80|90|92)/i, weight: 'weak' },
    { cause: 'auth-required', match: /0x800CCC(?:78|7A)/i, weight: 'hint' },
    { cause: 'relay-denied', match: /0x800CCC79/i, weight: 'weak' },
  ],
});
