import { Resolver } from 'node:dns/promises';
import type { AuthenticateResult, DNSResolver } from 'mailauth';
import type { Border } from './border.ts';
import { type HeaderFields, valuesOf } from './header-fields.ts';
import { MAX_DNS_QUESTIONS, MAX_SIGNATURES } from './limits.ts';

/** Our judgement of the arrived copy by SPF (RFC 7208). */
export interface JudgedSpf {
  readonly result: string;
  /** Whose record was asked: the envelope sender's domain, or the HELO name for a null reverse-path. */
  readonly domain?: string;
  /** The address of the sender's server, as the receiver saw it. */
  readonly clientAddress?: string;
  readonly helo?: string;
  readonly comment?: string;
}

/** Our judgement of one DKIM signature (RFC 6376). */
export interface JudgedSignature {
  readonly result: string;
  readonly domain?: string;
  readonly selector?: string;
  /** The signing domain fits the From domain. */
  readonly aligned: boolean;
  readonly comment?: string;
}

/** Our judgement by DMARC (RFC 9989, before it RFC 7489). */
export interface JudgedDmarc {
  readonly result: string;
  readonly domain?: string;
  /** What the domain's owner wants done with a failure: `none`, `quarantine`, `reject`. */
  readonly policy?: string;
  readonly comment?: string;
}

/** What we make of the arrived copy ourselves. */
export interface JudgedAuthentication {
  readonly spf: JudgedSpf;
  /** Empty: no signature. */
  readonly dkim: readonly JudgedSignature[];
  readonly dmarc: JudgedDmarc;
}

/** The arrived copy could not be judged; why, in a sentence. */
export interface NotJudged {
  readonly notJudged: string;
}

export interface JudgeOptions {
  /** The whole message as it was fetched. */
  readonly source: Uint8Array;
  /** The message is longer than what was fetched. */
  readonly truncated: boolean;
  readonly header: HeaderFields;
  readonly border: Border;
  /** Resolvers to ask instead of the system's, `192.0.2.53:53`. */
  readonly dnsServers?: readonly string[];
  readonly timeoutMs: number;
}

/** Judges SPF, DKIM and DMARC of the arrived copy, from where the receiver stood: with the address it saw. */
export async function judgeAuthentication(options: JudgeOptions): Promise<JudgedAuthentication | NotJudged> {
  const { source, header, border, timeoutMs } = options;
  if (options.truncated || header.cut)
    return {
      notJudged: 'The message is larger than what is read of it, so its signatures cannot be checked.',
    };
  if (valuesOf(header, 'dkim-signature').length > MAX_SIGNATURES)
    return { notJudged: `The message has more than ${MAX_SIGNATURES} DKIM signatures.` };
  const { received, reversePath } = border;
  const dns = new Resolver({ timeout: 3_000, tries: 2 });
  if (options.dnsServers !== undefined) dns.setServers([...options.dnsServers]);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<NotJudged>((resolve) => {
    const notJudged = `The DNS did not answer all questions within ${timeoutMs / 1_000} s.`;
    timer = setTimeout(() => resolve({ notJudged }), timeoutMs);
  });
  try {
    // Loaded only here: a service that looks into no inbox must not pay for it.
    const { authenticate } = await import('mailauth');
    const work = authenticate(Buffer.from(source), {
      resolver: boundedResolver(dns),
      mta: received?.by ?? 'receiver.invalid',
      disableArc: true,
      disableBimi: true,
      ...(received?.fromAddress === undefined ? {} : { ip: received.fromAddress }),
      ...(received?.from === undefined ? {} : { helo: received.from }),
      ...(reversePath === undefined ? {} : { sender: reversePath }),
    }).then(
      (result) => readResult(result, border),
      (error: unknown) => ({
        notJudged: `The message could not be judged: ${error instanceof Error ? error.message : 'unknown reason'}`,
      }),
    );
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    dns.cancel();
  }
}

/** Asks no more than the limit: a message says whose records are looked up. */
function boundedResolver(dns: Resolver): DNSResolver {
  let asked = 0;
  return async (domain, type) => {
    asked += 1;
    if (asked > MAX_DNS_QUESTIONS)
      throw Object.assign(new Error('too many questions to the DNS'), { code: 'ETIMEOUT' });
    return (await dns.resolve(domain, type)) as string[][] | string[];
  };
}

function readResult({ spf, dkim, dmarc }: AuthenticateResult, { received }: Border): JudgedAuthentication {
  return {
    spf:
      spf === false
        ? { result: 'none', comment: 'the receiver noted no address to judge' }
        : {
            result: spf.status.result,
            ...(spf.domain === '' ? {} : { domain: spf.domain }),
            ...(received?.fromAddress === undefined ? {} : { clientAddress: received.fromAddress }),
            ...(received?.from === undefined ? {} : { helo: received.from }),
            ...comment(spf.status.comment),
          },
    dkim: dkim.results
      // The library tells of a message without signature as of a signature with the result `none`.
      .filter(({ status, signature }) => status.result !== 'none' || signature !== undefined)
      .map(({ status, signingDomain, selector }) => ({
        result: status.result,
        ...(signingDomain === undefined ? {} : { domain: signingDomain }),
        ...(selector === undefined ? {} : { selector }),
        aligned: typeof status.aligned === 'string',
        ...comment(status.comment),
      })),
    dmarc:
      dmarc === false
        ? { result: 'none', comment: 'the From field has no single domain' }
        : {
            result: dmarc.status.result,
            ...(dmarc.status.header?.from === undefined ? {} : { domain: dmarc.status.header.from }),
            ...(dmarc.policy === undefined ? {} : { policy: dmarc.policy }),
            ...comment(dmarc.status.comment),
          },
  };
}

function comment(text: string | undefined): { readonly comment?: string } {
  return text === undefined || text === '' ? {} : { comment: text.slice(0, 300) };
}
