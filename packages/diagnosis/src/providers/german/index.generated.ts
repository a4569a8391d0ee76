// Made by tools/generate-indexes.ts. Do not edit.
import type { Translations } from '../../languages/phrase.ts';
import { german as endpointsEntry } from './endpoints.ts';
import { german as limitsEntry } from './limits.ts';
import { german as notesEntry } from './notes.ts';
import { german as passwordLoginsEntry } from './password-logins.ts';
import { german as passwordsEntry } from './passwords.ts';
import { german as senderRulesEntry } from './sender-rules.ts';
import { german as userNamesEntry } from './user-names.ts';
import { german as wrongHostsEntry } from './wrong-hosts.ts';

/** What the catalogue says of its providers in German, by kind of text. */
export const germanOfProviders: readonly Translations[] = [
  endpointsEntry,
  limitsEntry,
  notesEntry,
  passwordLoginsEntry,
  passwordsEntry,
  senderRulesEntry,
  userNamesEntry,
  wrongHostsEntry,
];
