import { providerOfHost } from '../providers/lookup.ts';
import type { Evidence } from './evidence.ts';
import { weights } from './phrases.ts';
import type { Observation } from './types.ts';

const SUBMISSION_PORTS = new Set([25, 587, 2525, 2587, 26]);
/** Ports where mail is handed in by people who log in. */
const SUBMISSION = new Set([587, 2525, 2587, 26]);
const NO_GREETING =
  /greeting never received|time(?:d)?[ -]?out|did not (?:receive|get) (?:a )?greeting|response: ?-1|eof|unexpected(?:ly)? (?:end|close)|closed|reset by peer|econnreset|socket hang up|could not read from|disconnected|got empty|empty (?:reply|response)|code:? ?""|lost connection/i;
/** The stream ended, or what came was empty; nothing was said of TLS or time. */
const CLOSED_UNGREETED =
  /^(?!.*(?:\bssl|\btls|handshake|timed? ?out|ETIMEDOUT|refused)).*(?:\beof\b|unexpected(?:ly)? (?:end|clos)|disconnected|empty (?:reply|response|greeting)|(?:greeting|response|message):? ?\W{0,3}""|code:? ?(?:""|-1)|response: ?(?:-1|\[EOF\]))/is;
/** A time-out, and not of the connection. */
const WAITED =
  /^(?!.*connect\w*(?: \S+){0,5} (?:timed? ?out|time-?out|ETIMEDOUT)).*(?:timed? ?out|time-?out|ETIMEDOUT|no (?:answer|response|greeting))/is;
/** HTTP, IMAP, POP3, SSH, FTP, DNS, databases and administration panels. */
const OTHER_SERVICES = new Set([
  21, 22, 53, 80, 110, 143, 443, 993, 995, 2083, 2096, 3306, 4190, 5432, 8025, 8080, 8443,
]);
/** Clients that cannot speak implicit TLS: System.Net.Mail.SmtpClient knows STARTTLS only. */
const NEVER_IMPLICIT = /System\.Net\.Mail/;
const TLS_GARBLED = /handshake|ssl|tls|eproto|secure channel|plaintext/i;

/** What the settings say: they turn an ambiguous symptom into a cause, and never speak without one. */
export function settingsEvidence(
  facts: Observation,
  text: string,
  sofar: readonly Evidence[],
): readonly Evidence[] {
  const { port, tls, host } = facts.config ?? {};
  const found: Evidence[] = [];
  const add = (cause: Evidence['cause'], points: number, reason: string) =>
    found.push({ cause, points, kind: 'settings', reason });
  const best = (cause: Evidence['cause']) =>
    Math.max(0, ...sofar.filter((piece) => piece.cause === cause).map((piece) => piece.points));
  const certificate = sofar.some(
    ({ cause, points }) => /^tls-(?:cert|intercepted)/.test(cause) && points >= weights.fair,
  );

  // A port with implicit TLS waits for the client's hello: spoken to in cleartext it stays silent or hangs up.
  if (
    port === 465 &&
    (tls === 'none' || tls === 'starttls' || NEVER_IMPLICIT.test(text)) &&
    facts.code === undefined &&
    NO_GREETING.test(text)
  ) {
    if (
      facts.stage !== 'tcp' &&
      facts.stage !== 'dns' &&
      !/connect(?:ion)? (?:refused|timed? ?out)|ECONNREFUSED/i.test(text)
    ) {
      add(
        'tls-mode-mismatch',
        weights.decisive * 2,
        'port 465 wants TLS at once, the settings do not use it',
      );
    }
  }
  // Where the settings do not tell: an end of the stream where the greeting should be is what cleartext meets there.
  if (
    port === 465 &&
    tls === undefined &&
    facts.code === undefined &&
    facts.kind === 'socket-error' &&
    (facts.stage === undefined || facts.stage === 'greeting') &&
    CLOSED_UNGREETED.test(text)
  ) {
    add(
      'tls-mode-mismatch',
      weights.decisive,
      'port 465 hung up in place of a greeting, as it does on cleartext',
    );
  }
  if (
    port !== undefined &&
    SUBMISSION_PORTS.has(port) &&
    tls === 'implicit' &&
    facts.code === undefined &&
    !certificate &&
    (facts.kind === 'tls-error' || facts.stage === 'tls') &&
    (TLS_GARBLED.test(text) || (facts.stage === 'tls' && best('tcp-reset') > 0))
  ) {
    add(
      'tls-mode-mismatch',
      best('tcp-reset') > 0 ? weights.decisive : weights.fair,
      `port ${port} speaks cleartext first, the settings use implicit TLS`,
    );
  }
  if (port !== undefined && OTHER_SERVICES.has(port) && facts.code === undefined && !certificate) {
    add('wrong-port-not-smtp', weights.decisive * 2, `port ${port} belongs to another service`);
  }
  // Whoever waits for the greeting is connected already.
  if (facts.stage === 'greeting' && facts.code === undefined && port !== 465 && WAITED.test(text)) {
    add('banner-timeout', weights.decisive, 'the time ran out while waiting for the greeting');
  }
  const login = best('auth-bad-credentials');
  if (
    /^(?:XOAUTH2|OAUTHBEARER)$/i.test(facts.config?.mechanism ?? '') &&
    facts.stage === 'auth' &&
    login > 0
  ) {
    add('auth-oauth-token-invalid', login * 1.5 + weights.fair, 'the login used an OAuth token');
  }
  if (facts.code === 530 && tls === 'none' && best('auth-required') < weights.fair) {
    add('starttls-required', weights.hint, 'the settings use no TLS');
  }
  if (
    tls === 'none' &&
    best('auth-not-offered') >= weights.weak &&
    (port === undefined || SUBMISSION.has(port))
  ) {
    add(
      'auth-requires-tls',
      weights.decisive * (port === undefined ? 1.5 : 2),
      'servers commonly offer AUTH only after STARTTLS',
    );
  }
  if (host !== undefined && /^\s|\s$|[\s<>"'\u200B-\u200F\u2060\uFEFF\u00A0]|^[a-z]+:\/\//i.test(host)) {
    if (facts.kind === 'dns-error' || facts.stage === 'dns' || best('dns-host-not-found') > 0) {
      add(
        'hostname-hidden-characters',
        weights.decisive * 1.5,
        'the host name carries characters that do not belong in it',
      );
    }
  }
  // A certificate that was judged shows that the right kind of server answered.
  if (!certificate && best('proxy-failure') < weights.fair) providerSays(facts, best, add);
  return found;
}

/** What a host that is not the provider's submission server looks like. */
const WRONG_HOST_SHOWS_AS: readonly Evidence['cause'][] = [
  'dns-host-not-found',
  'dns-no-usable-address',
  'tcp-timeout-filtered',
  'tcp-connection-refused',
  'tcp-reset',
  'banner-timeout',
  'wrong-port-not-smtp',
  'tls-cert-hostname-mismatch',
  'auth-not-offered',
  'relay-denied',
];

/** What the provider's documentation says of the host and port that were used. */
function providerSays(
  facts: Observation,
  best: (cause: Evidence['cause']) => number,
  add: (cause: Evidence['cause'], points: number, reason: string) => void,
): void {
  const { host, port } = facts.config ?? {};
  const name = host?.trim().toLowerCase().replace(/\.$/, '');
  const provider = name ? providerOfHost(name) : undefined;
  // On port 25 another MTA is delivering to an MX host, and rightly so; what fails there is usually the way to it.
  if (!name || !provider || port === 25) return;
  if (port === undefined && provider.mx?.some((pattern) => pattern.test(name))) return;
  const wrong = provider.wrongHosts?.find((one) => one.host === name);
  const unheard = WRONG_HOST_SHOWS_AS.some((cause) => best(cause) > 0);
  if (wrong && unheard) {
    add(
      'provider-settings-mismatch',
      weights.decisive * 1.3,
      `${provider.name} names ${wrong.useInstead} instead of this host`,
    );
    return;
  }
  const ports = provider.endpoints.filter((one) => one.host === name).map((one) => one.port);
  if (port && ports.length > 0 && !ports.includes(port) && facts.code === undefined) {
    add(
      'provider-settings-mismatch',
      weights.fair,
      `${provider.name} documents ${ports.join(' and ')} for this host, not ${port}`,
    );
  }
}
