import { refusalOf } from '@postroad/smtp';
import type { ParsedAddress } from './address.ts';
import { readAutoconfig } from './autoconfig-document.ts';
import { DEFAULT_TIMEOUT_MS, MAX_DOCUMENT_BYTES } from './limits.ts';
import type { SourceAnswer } from './source-answer.ts';
import type { DiscoverOptions } from './types.ts';

/** The sources that are documents, where Thunderbird looks for them. ISPDB learns the domain, never the address. */
const URLS = {
  autoconfig: 'https://autoconfig.%EMAILDOMAIN%/mail/config-v1.1.xml?emailaddress=%EMAILADDRESS%',
  'autoconfig-well-known': 'https://%EMAILDOMAIN%/.well-known/autoconfig/mail/config-v1.1.xml',
  ispdb: 'https://autoconfig.thunderbird.net/v1.1/%EMAILDOMAIN%',
} as const;
export type DocumentSource = keyof typeof URLS;

const CONFIDENCE: Readonly<Record<DocumentSource, number>> = {
  autoconfig: 0.9,
  'autoconfig-well-known': 0.9,
  ispdb: 0.88,
};

/** The address of a source's document. */
export function documentUrl(
  source: DocumentSource,
  address: ParsedAddress,
  options: DiscoverOptions,
): string {
  return (options.urls?.[source] ?? URLS[source])
    .replaceAll('%EMAILADDRESS%', encodeURIComponent(`${address.localPart}@${address.domain}`))
    .replaceAll('%EMAILDOMAIN%', encodeURIComponent(address.domain));
}

/** Fetches and reads one autoconfig document. Never throws. */
export async function askDocument(
  source: DocumentSource,
  address: ParsedAddress,
  options: DiscoverOptions,
): Promise<SourceAnswer> {
  const url = documentUrl(source, address, options);
  const fetched = await fetchText(url, options);
  if ('problem' in fetched) return { said: fetched.problem };
  const reading = readAutoconfig(fetched.text, address);
  if ('problem' in reading) return { said: reading.problem };
  const { endpoints, usernameForm, authentication } = reading;
  const servers = endpoints.map(({ host, port, security }) => `${host}:${port} ${security}`).join(', ');
  return {
    said: authentication.length === 0 ? servers : `${servers}; login by ${authentication.join(' or ')}`,
    endpoints,
    confidence: CONFIDENCE[source],
    username: usernameForm === undefined ? { hint: 'The document names no login.' } : { form: usernameForm },
  };
}

type Fetched = { readonly text: string } | { readonly problem: string };

async function fetchText(url: string, options: DiscoverOptions): Promise<Fetched> {
  const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await (options.fetch ?? globalThis.fetch)(url, {
      signal,
      headers: { accept: 'application/xml, text/xml' },
    });
    if (new URL(url).protocol === 'https:' && response.url.startsWith('http:')) {
      await response.body?.cancel();
      return { problem: `redirected to a page without TLS, ${response.url}: not read` };
    }
    if (!response.ok) {
      await response.body?.cancel();
      return { problem: `HTTP ${response.status}` };
    }
    return await readLimited(response);
  } catch (error) {
    if (signal.aborted) return { problem: `no answer within ${timeoutMs} ms` };
    return { problem: reasonOf(error) };
  }
}

/** The body, decoded, as long as it stays small. */
async function readLimited(response: Response): Promise<Fetched> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    // Leaving the loop cancels the body, which closes the connection.
    if (bytes > MAX_DOCUMENT_BYTES)
      return { problem: `the answer is longer than ${MAX_DOCUMENT_BYTES} bytes: not read` };
    chunks.push(chunk);
  }
  return { text: new TextDecoder().decode(Buffer.concat(chunks)) };
}

/** fetch hides the reason in `cause`. */
function reasonOf(error: unknown): string {
  const refusal = refusalOf(error);
  if (refusal !== undefined) return refusal.reason;
  const inner = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code = inner instanceof Error && 'code' in inner ? String(inner.code) : undefined;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'the host has no address in DNS';
  if (code !== undefined) return `not reachable (${code})`;
  return `not reachable (${inner instanceof Error ? inner.message : String(inner)})`;
}
