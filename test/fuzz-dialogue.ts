import { createSecureContext } from 'node:tls';
import { type Diagnosis, type Facts, judge } from '@postroad/diagnosis';
import { Dialogue, readHost, readPassword, StageRecorder } from '@postroad/diagnosis/probe';
import { DialogueTransport, generateDialogue, hostileUser } from '@postroad/lab/hostile';
import { Deadline, Secret, Transcript } from '@postroad/smtp';

/** What one fuzzed server brought. */
export interface FuzzOutcome {
  readonly seed: number;
  readonly diagnosis: Diagnosis;
}

const context = createSecureContext();
const timeouts = { dns: 1_000, connect: 1_000, greeting: 1_000, tls: 1_000, command: 1_000, dataEnd: 1_000 };

/**
 * Runs the real dialogue and the real verdict against the hostile server of a seed, in memory. Throws for whatever a
 * server must never cause: an exception that is no verdict.
 */
export async function fuzzOne(seed: number): Promise<FuzzOutcome> {
  const settings = {
    host: 'mail.example.test',
    port: 587,
    security: seed % 2 === 0 ? 'auto' : 'none',
    username: hostileUser.name,
    password: new Secret(hostileUser.password),
    from: hostileUser.name,
    to: 'someone@example.test',
    send: true,
    allowCleartextLogin: true,
    ...(seed % 5 === 0
      ? { mechanism: ['PLAIN', 'LOGIN', 'CRAM-MD5', 'SCRAM-SHA-256'][seed % 4] ?? 'PLAIN' }
      : {}),
  } as const;
  const transcript = new Transcript();
  transcript.redactor.add(settings.password);
  const stages = new StageRecorder(
    () => transcript.now(),
    () => {},
  );
  const dialogue = new Dialogue(new DialogueTransport(generateDialogue(seed)), {
    settings,
    timeouts,
    serverName: settings.host,
    ehloName: 'client.example.test',
    address: '198.18.0.1',
    context,
    transcript,
    deadline: new Deadline(5_000),
    stages,
  });
  const session = await dialogue.run();
  const facts: Facts = {
    schema: 'postroad.facts/1',
    startedAt: new Date(0).toISOString(),
    durationMs: transcript.now(),
    settings: {
      host: settings.host,
      port: settings.port,
      security: settings.security,
      effective: {
        mode: settings.security === 'none' ? 'none' : 'starttls',
        required: settings.security !== 'none',
      },
      username: settings.username,
      from: settings.from,
      to: settings.to,
      send: true,
      ehloName: 'client.example.test',
      login: 'password',
      clientCertificate: false,
      allowCleartextLogin: true,
      hostReading: readHost(settings.host),
      usernameCharacters: [],
      passwordReading: readPassword(hostileUser.password),
    },
    vantage: {
      hostname: 'client.example.test',
      addresses: [],
      hasGlobalIpv6: false,
      hasIpv4: true,
      proxyVariables: [],
    },
    attempts: [],
    session,
    controls: { ports: [], addresses: [] },
    timings: stages.timings(),
    transcript: transcript.entries(),
  };
  return { seed, diagnosis: judge(facts, String(seed)) };
}

/** What must hold whatever a server does; undefined when all does, else what does not. */
export function broken({ diagnosis }: FuzzOutcome): string | undefined {
  const printed = JSON.stringify(diagnosis);
  if (printed.includes(hostileUser.password)) return 'the password is in the report';
  if (printed.includes(Buffer.from(hostileUser.password).toString('base64')))
    return 'the password is in the report in base64';
  if ((diagnosis.cause === null) !== (diagnosis.verdict === 'ok'))
    return `verdict ${diagnosis.verdict} with cause ${diagnosis.cause}`;
  // RFC 5321 §4.2.1: the first digit says yes or no.
  const accepted = Math.floor((diagnosis.facts.envelope.data?.code ?? 0) / 100) === 2;
  if (diagnosis.verdict === 'ok' && !accepted) return 'ok although no message was accepted';
  if (diagnosis.verdict === 'inconclusive') return 'no verdict';
  if (diagnosis.verdict === 'failed' && diagnosis.findings[0]?.evidence.length === 0)
    return 'a cause without evidence';
  if (printed.length > 2_000_000) return `a report of ${printed.length} characters`;
  return undefined;
}
