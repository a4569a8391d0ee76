import type { AuthenticationResults, MethodResult } from './authentication-results.ts';
import type { JudgedAuthentication, NotJudged } from './judge-authentication.ts';

/** One method, judged by us and by the receiver. */
export interface ComparedMethod {
  readonly method: 'spf' | 'dkim' | 'dmarc';
  /** Absent where the copy could not be judged. */
  readonly ours?: string;
  /** Absent where the receiver says nothing of it. */
  readonly receivers?: string;
  readonly agree: boolean;
  /** What a difference means, or what a missing pass does; in sentences. */
  readonly explanation?: string;
}

/** Sets our judgement beside the receiver's. DKIM counts as `pass` when one aligned signature does. */
export function compareAuthentication(
  ours: JudgedAuthentication | NotJudged,
  receivers: AuthenticationResults | undefined,
): readonly ComparedMethod[] {
  return (['spf', 'dkim', 'dmarc'] as const).map((method) => {
    const judged = 'notJudged' in ours ? undefined : ownResult(ours, method);
    const told = receivers === undefined ? undefined : best(receivers.results, method);
    const agree = judged === told || judged === undefined || told === undefined;
    const explanation = agree ? undefined : explain(method, judged, told);
    return {
      method,
      ...(judged === undefined ? {} : { ours: judged }),
      ...(told === undefined ? {} : { receivers: told }),
      agree,
      ...(explanation === undefined ? {} : { explanation }),
    };
  });
}

function ownResult(ours: JudgedAuthentication, method: 'spf' | 'dkim' | 'dmarc'): string {
  if (method !== 'dkim') return ours[method].result;
  const passed = ours.dkim.filter(({ result }) => result === 'pass');
  const counted = passed.find(({ aligned }) => aligned) ?? passed[0] ?? ours.dkim[0];
  return counted?.result ?? 'none';
}

function best(results: readonly MethodResult[], method: string): string | undefined {
  const own = results.filter((result) => result.method === method).map(({ result }) => result);
  return own.includes('pass') ? 'pass' : own[0];
}

const UNDECIDED: ReadonlySet<string> = new Set(['temperror', 'permerror', 'temperr']);

function explain(method: 'spf' | 'dkim' | 'dmarc', ours: string, theirs: string): string {
  if (ours === 'temperror' || ours === 'temperr')
    return 'The DNS did not answer us; the receiver got an answer, and its judgement counts.';
  if (theirs === 'temperror')
    return 'The DNS did not answer the receiver when the message came; a message sent now may be judged as we judge it.';
  if (UNDECIDED.has(theirs))
    return `The receiver found a record it cannot read (${theirs}); look at the record for mistakes that others forgive.`;
  if (method === 'spf') return explainSpf(ours, theirs);
  if (method === 'dkim') return explainDkim(ours, theirs);
  return explainDmarc(ours, theirs);
}

function explainSpf(ours: string, theirs: string): string {
  if (theirs === 'pass')
    return `By the records of today the sender's server may not send for this domain (${ours}). The receiver judged another address or domain than its header shows, or the record was changed since.`;
  if (ours === 'pass')
    return `By the records of today the sender's server may send for this domain. The receiver said ${theirs}: it may have had the old record in its memory, or a server of its own stood in between.`;
  return `Neither result is a pass; the receiver treats ${ours} as ${theirs}.`;
}

function explainDkim(ours: string, theirs: string): string {
  if (theirs === 'pass' && ours === 'none')
    return 'The signature that the receiver checked is not in the copy that arrived: something took it out afterwards.';
  if (theirs === 'pass')
    return `The receiver checked the message as it came (pass); the copy in the mailbox was changed afterwards (${ours}), by a filter, a footer or a mailing list, or the key was taken out of the DNS.`;
  if (ours === 'pass')
    return `The signature is good now. The receiver said ${theirs}: the key may not have been in its DNS yet, or it asks for a longer key or another algorithm.`;
  return `Neither result is a pass; the receiver treats ${ours} as ${theirs}.`;
}

function explainDmarc(ours: string, theirs: string): string {
  if (theirs === 'pass')
    return `SPF and DKIM as we judge them do not make a pass (${ours}). The receiver may trust a forwarding server (ARC), or judged the message before something changed it.`;
  if (ours === 'pass')
    return `We count a pass. The receiver said ${theirs}: see whether it judged SPF or DKIM differently.`;
  if (theirs === 'bestguesspass')
    return 'The domain has no DMARC record; the receiver guesses that it would pass (Microsoft does so).';
  return `Neither result is a pass; the receiver treats ${ours} as ${theirs}.`;
}
