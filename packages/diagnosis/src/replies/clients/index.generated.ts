// Made by tools/generate-indexes.ts. Do not edit.
import type { ClientFamily } from '../phrases.ts';
import { family as curlEntry } from './curl.ts';
import { family as dotnetEntry } from './dotnet.ts';
import { family as gnutlsEntry } from './gnutls.ts';
import { family as goEntry } from './go.ts';
import { family as javaEntry } from './java.ts';
import { family as mailAppsEntry } from './mail-apps.ts';
import { family as middleboxEntry } from './middlebox.ts';
import { family as mtaLogsEntry } from './mta-logs.ts';
import { family as nodeEntry } from './node.ts';
import { family as oktaEntry } from './okta.ts';
import { family as opensslEntry } from './openssl.ts';
import { family as otherServiceEntry } from './other-service.ts';
import { family as phpEntry } from './php.ts';
import { family as phpmailerLanguagesEntry } from './phpmailer-languages.ts';
import { family as proxiesEntry } from './proxies.ts';
import { family as pythonEntry } from './python.ts';
import { family as resolverEntry } from './resolver.ts';
import { family as rubyEntry } from './ruby.ts';
import { family as rustEntry } from './rust.ts';
import { family as secureTransportEntry } from './secure-transport.ts';
import { family as socketsEntry } from './sockets.ts';
import { family as tlsInterceptionEntry } from './tls-interception.ts';
import { family as translatedSystemsEntry } from './translated-systems.ts';

/** Every family of clients and what its errors mean, by file name. */
export const clients: readonly ClientFamily[] = [
  curlEntry,
  dotnetEntry,
  gnutlsEntry,
  goEntry,
  javaEntry,
  mailAppsEntry,
  middleboxEntry,
  mtaLogsEntry,
  nodeEntry,
  oktaEntry,
  opensslEntry,
  otherServiceEntry,
  phpEntry,
  phpmailerLanguagesEntry,
  proxiesEntry,
  pythonEntry,
  resolverEntry,
  rubyEntry,
  rustEntry,
  secureTransportEntry,
  socketsEntry,
  tlsInterceptionEntry,
  translatedSystemsEntry,
];
