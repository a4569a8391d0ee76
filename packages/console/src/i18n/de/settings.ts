import type { settings as en } from '../en/settings.ts';
import type { Translation } from '../texts.ts';

export const settings: Translation<typeof en> = {
  administrators: { title: 'Administratoren' },
  apiTokens: { title: 'API-Token' },
  inboxes: { title: 'Postfächer' },
  networkPolicy: { title: 'Netzwerkregeln' },
  retention: { title: 'Aufbewahrung' },
};
