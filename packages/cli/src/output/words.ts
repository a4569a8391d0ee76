import type { Diagnosis } from '@postroad/diagnosis';

/** Who must act, as the reader is addressed. */
export const actorWords: Readonly<Record<NonNullable<Diagnosis['actor']>, string>> = {
  you: 'you, in the settings',
  network: 'your network team or hoster',
  provider: "the mail provider's support or admin console",
  'server-admin': "the mail server's administrator",
  recipient: "the recipient's side",
  nobody: 'nobody: wait',
};

export const verdictWords: Readonly<Record<Diagnosis['verdict'], string>> = {
  ok: 'OK',
  degraded: 'WORKS, WITH A WARNING',
  failed: 'FAILED',
  inconclusive: 'NO RESULT',
};

export const stageWords: Readonly<Record<Diagnosis['stages'][number]['stage'], string>> = {
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

export const verdictMarks: Readonly<Record<Diagnosis['verdict'], string>> = {
  ok: '✔',
  degraded: '!',
  failed: '✖',
  inconclusive: '?',
};
