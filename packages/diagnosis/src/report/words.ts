import type { Actor, CauseId, Stage, VerdictWord } from '../vocabulary.ts';

/** Who must act, as the reader is addressed. */
export const actorWords: Readonly<Record<Actor, string>> = {
  you: 'you, in the settings',
  network: 'your network team or hoster',
  provider: "the mail provider's support or admin console",
  'server-admin': "the mail server's administrator",
  recipient: "the recipient's side",
  nobody: 'nobody: wait',
};

/** Who must act on a cause. Where none is known, nobody can be named. */
export function whoActs(cause: CauseId, actor: Actor): string {
  return cause === 'unknown' ? 'not known yet: the steps below lead there' : actorWords[actor];
}

/** A verdict as the first word of its sentence. */
export const verdictWords: Readonly<Record<VerdictWord, string>> = {
  ok: 'OK',
  degraded: 'WORKS, WITH A WARNING',
  failed: 'FAILED',
  inconclusive: 'NO RESULT',
};

/** The sign that stands beside a verdict, so that colour is never alone. */
export const verdictMarks: Readonly<Record<VerdictWord, string>> = {
  ok: '✔',
  degraded: '!',
  failed: '✖',
  inconclusive: '?',
};

/** Stages as a person calls them. */
export const stageWords: Readonly<Record<Stage, string>> = {
  configuration: 'Settings',
  dns: 'Name resolution',
  tcp: 'TCP connection',
  tls: 'TLS',
  greeting: 'Greeting',
  ehlo: 'EHLO',
  starttls: 'STARTTLS',
  auth: 'Login',
  mail: 'Sender',
  rcpt: 'Recipient',
  data: 'Message',
  delivery: 'Delivery',
};
