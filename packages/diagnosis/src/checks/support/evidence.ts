import type { AttemptFacts, ConnectOutcome, Facts, PortControl, ReplyFacts } from '../../facts.ts';
import type { Phrase } from '../../languages/phrase.ts';
import { portPhrase } from '../../providers/words.ts';
import type { Evidence } from '../types.ts';

/** Evidence from the dialogue: the lines of a reply, word for word. */
export function said(reply: ReplyFacts): Evidence {
  return {
    ref: `transcript[${reply.transcript.first}]`,
    text: `the server said: ${reply.code} ${reply.lines.join(' / ')}`.trim(),
  };
}

/** Evidence from a fact. */
export function saw(ref: string, text: string): Evidence {
  return { ref: `facts.${ref}`, text };
}

const OUTCOME_WORDS: Readonly<Record<ConnectOutcome, string>> = {
  connected: 'connected',
  refused: 'refused (RST)',
  timeout: 'no answer',
  reset: 'reset',
  'network-unreachable': 'no route (ENETUNREACH)',
  'host-unreachable': 'host unreachable (ICMP)',
  prohibited: 'administratively prohibited',
  'not-permitted': 'not permitted here, so not tried',
  'bad-source': 'the source address is not of this machine',
  proxy: 'the proxy gave no connection',
  abandoned: 'not waited for',
  error: 'error',
};

export function outcomeWords(outcome: ConnectOutcome): string {
  return OUTCOME_WORDS[outcome];
}

/** One line per attempted address. `path`: where in the facts these attempts stand. */
export function attemptEvidence(
  attempts: readonly AttemptFacts[],
  path: 'attempts' | 'controls.addresses' = 'attempts',
): Evidence[] {
  return attempts.map((attempt, i) =>
    saw(
      `${path}[${i}]`,
      `${attempt.address} port ${attempt.port}: ${outcomeWords(attempt.outcome)} after ${Math.round(attempt.durationMs)} ms${attempt.message !== undefined && (attempt.outcome === 'proxy' || attempt.outcome === 'error') ? ` (${attempt.message})` : ''}`,
    ),
  );
}

/** One line per port that was looked at beside the configured one and that `wanted` picks. Takes all of them: their places are the references. */
export function portEvidence(
  controls: readonly PortControl[],
  wanted: (control: PortControl) => boolean = () => true,
): Evidence[] {
  return controls.flatMap((control, i) => {
    if (!wanted(control)) return [];
    const speaks =
      control.speaks === 'smtp' ? ', speaks SMTP' : control.speaks === 'tls' ? ', speaks SMTP over TLS' : '';
    return [
      saw(
        `controls.ports[${i}]`,
        `port ${control.port} of the same host: ${outcomeWords(control.outcome)}${speaks}`,
      ),
    ];
  });
}

/**
 * The outcome that stands for all attempts, when none connected: that of the addresses that say most. IPv6 without a
 * route says nothing where IPv4 was tried too, and an address that may not be connected to says nothing at all: where
 * all are such, there is no outcome.
 */
export function failedOutcome(facts: Facts): ConnectOutcome | undefined {
  if (facts.attempts.length === 0 || facts.attempts.some((attempt) => attempt.outcome === 'connected'))
    return undefined;
  const telling = facts.attempts.filter(
    (attempt) => !(attempt.family === 6 && attempt.outcome === 'network-unreachable'),
  );
  const judged = telling.length > 0 ? telling : facts.attempts;
  const order: readonly ConnectOutcome[] = [
    'proxy',
    'bad-source',
    'refused',
    'reset',
    'prohibited',
    'host-unreachable',
    'timeout',
    'network-unreachable',
    'error',
  ];
  return order.find((outcome) => judged.some((attempt) => attempt.outcome === outcome));
}

/** The best other port on this host, in words for a fix; undefined when none was found to work. A login is only sent where there is TLS. */
export function workingPort(
  facts: Facts,
):
  | { readonly port: number; readonly security: 'starttls' | 'implicit' | 'none'; readonly words: Phrase }
  | undefined {
  const good = facts.controls.ports.filter(({ speaks }) => speaks === 'smtp' || speaks === 'tls');
  const starttls = good.filter(
    ({ speaks, extensions }) => speaks === 'smtp' && hasExtension(extensions ?? [], 'STARTTLS'),
  );
  const implicit = good.filter(({ speaks }) => speaks === 'tls');
  const cleartext =
    facts.settings.login === 'none'
      ? good.filter((control) => !starttls.includes(control) && !implicit.includes(control))
      : [];
  // Port 25 is for mail between servers: suggested only when nothing else answers.
  const inOrder = [...starttls, ...implicit, ...cleartext];
  const best = inOrder.find(({ port }) => port !== 25) ?? inOrder[0];
  if (best === undefined) return undefined;
  const security = starttls.includes(best) ? 'starttls' : implicit.includes(best) ? 'implicit' : 'none';
  return { port: best.port, security, words: portPhrase(best.port, security) };
}

export function hasExtension(extensions: readonly string[], keyword: string): boolean {
  return extensions.some((line) => line.split(' ')[0]?.toUpperCase() === keyword);
}

/** The domain's last two labels, enough to tell one organisation's servers from another's. */
export function organisation(name: string): string {
  return name.toLowerCase().replace(/\.$/, '').split('.').slice(-2).join('.');
}
