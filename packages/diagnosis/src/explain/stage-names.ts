import { type Stage, stages } from '../vocabulary.ts';

/** Other words for a stage, as programs and people write them; the first that fits decides. */
const names: readonly { readonly stage: Stage; readonly match: RegExp }[] = [
  { stage: 'starttls', match: /start ?tls|stls|tls upgrade|upgrade/ },
  { stage: 'dns', match: /dns|resol|look ?up|getaddrinfo|host ?name/ },
  { stage: 'tls', match: /tls|ssl|handshake|cert/ },
  { stage: 'greeting', match: /banner|greet|welcome|initial re/ },
  { stage: 'ehlo', match: /helo|ehlo|hello|capabilit|extension/ },
  { stage: 'auth', match: /auth|log ?in|log ?on|sign ?in|passw|credential|sasl|user ?name/ },
  { stage: 'rcpt', match: /rcpt|recip|^to$|envelope to/ },
  {
    stage: 'data',
    match: /end of (?:data|message)|\beo[dm]\b|after data|\bdot\b|\bdata\b|bdat|body|content|message/,
  },
  { stage: 'mail', match: /mail from|^mail$|^from$|sender|return path|reverse path|envelope from/ },
  { stage: 'delivery', match: /deliver|bounce|\bndr\b|\bdsn\b|queue|relay/ },
  { stage: 'configuration', match: /config|setting|setup|validat/ },
  { stage: 'tcp', match: /conn|tcp|socket|dial|open|port|network|\brefused\b|transport/ },
];

/**
 * The stage a word stands for: `banner` → `greeting`, `auth-login` → `auth`, `end-of-data` → `data`. Undefined when
 * the word names none, or several at once as `envelope` does. A reply cannot come before there is a connection, so
 * `connect` means the greeting where a reply was seen.
 */
export function stageNamed(word: unknown, isReply: boolean): Stage | undefined {
  if (typeof word !== 'string') return undefined;
  const plain = word
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  const stage = stages.find((one) => one === plain) ?? names.find(({ match }) => match.test(plain))?.stage;
  return stage === 'tcp' && isReply ? 'greeting' : stage;
}
