import type { Reply } from './reply.ts';

/** What an EHLO reply lists (RFC 5321 §4.1.1.1): keyword in upper case to its parameters. */
export type Extensions = ReadonlyMap<string, readonly string[]>;

/** Reads the extensions of an EHLO reply. The first line names the server and lists nothing. */
export function parseExtensions(reply: Pick<Reply, 'replyLines'>): Extensions {
  const extensions = new Map<string, string[]>();
  for (const line of reply.replyLines.slice(1)) {
    // `AUTH=LOGIN PLAIN` is the form of old Exchange and Outlook Express; servers still send it beside the right one.
    const [keyword = '', ...parameters] = line
      .trim()
      .replace(/^AUTH=/i, 'AUTH ')
      .split(/\s+/);
    if (keyword === '') continue;
    const key = keyword.toUpperCase();
    const known = extensions.get(key) ?? [];
    extensions.set(key, [...new Set([...known, ...parameters])]);
  }
  return extensions;
}

/** SASL mechanisms offered, in upper case. */
export function offeredMechanisms(extensions: Extensions): readonly string[] {
  return (extensions.get('AUTH') ?? []).map((name) => name.toUpperCase());
}

/** The size limit of RFC 1870 in bytes; undefined when none is declared (absent, 0 or malformed). */
export function declaredSizeLimit(extensions: Extensions): number | undefined {
  const size = Number(extensions.get('SIZE')?.[0]);
  return Number.isSafeInteger(size) && size > 0 ? size : undefined;
}
