import { type Language, languages } from '@postroad/diagnosis/languages';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { weightedList } from '../http/weighted-list.ts';
import { type Translator, translatorFor } from './translator.ts';

/** The language that an `Accept-Language` header prefers among ours (RFC 4647 §3.4); English where it names none. */
export function preferredLanguage(header: string | undefined): Language {
  for (const range of weightedList(header)) {
    const found = languages.find((language) => range === language || range.startsWith(`${language}-`));
    if (found !== undefined) return found;
    if (range === '*') return 'en';
  }
  return 'en';
}

/** What makes the texts of an answer in the language that the request prefers, and says so in the answer's headers. */
export async function translatorOf(request: FastifyRequest, reply: FastifyReply): Promise<Translator> {
  const language = preferredLanguage(request.headers['accept-language']);
  const vary = reply.getHeader('Vary');
  reply.header('Content-Language', language);
  reply.header('Vary', vary === undefined ? 'Accept-Language' : `${String(vary)}, Accept-Language`);
  return translatorFor(language);
}
