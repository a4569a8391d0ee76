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

/** The language that a request prefers. */
export function languageOf({ headers }: Pick<FastifyRequest, 'headers'>): Language {
  return preferredLanguage(headers['accept-language']);
}

/** What makes the texts of an answer in the language that the request prefers, and says so in the answer's headers. */
export async function translatorOf(
  request: FastifyRequest,
  reply: FastifyReply,
  language: Language = languageOf(request),
): Promise<Translator> {
  const vary = String(reply.getHeader('Vary') ?? '');
  reply.header('Content-Language', language);
  // An error after that, or a stream, asks once more.
  if (!vary.includes('Accept-Language'))
    reply.header('Vary', vary === '' ? 'Accept-Language' : `${vary}, Accept-Language`);
  return translatorFor(language);
}
