// Made by tools/generate-indexes.ts. Do not edit.
import type { Translations } from '../../../languages/phrase.ts';
import { german as dotnetEntry } from './dotnet.ts';
import { german as goEntry } from './go.ts';
import { german as javaEntry } from './java.ts';
import { german as middleboxEntry } from './middlebox.ts';
import { german as nodeEntry } from './node.ts';
import { german as oktaEntry } from './okta.ts';
import { german as opensslEntry } from './openssl.ts';
import { german as pythonEntry } from './python.ts';
import { german as rustEntry } from './rust.ts';
import { german as socketsEntry } from './sockets.ts';

/** The clients' notes and steps in German, by file name. */
export const germanOfClients: readonly Translations[] = [
  dotnetEntry,
  goEntry,
  javaEntry,
  middleboxEntry,
  nodeEntry,
  oktaEntry,
  opensslEntry,
  pythonEntry,
  rustEntry,
  socketsEntry,
];
