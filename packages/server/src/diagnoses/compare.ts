import type { Diagnosis } from '@postroad/diagnosis';
import { z } from 'zod';

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.null()]);
const side = z.object({
  id: z.string(),
  startedAt: z.string(),
  verdict: z.string(),
  cause: z.string().nullable(),
});

/** What differs between two diagnoses. */
export const changesSchema = z
  .object({
    earlier: side,
    later: side,
    sameSettings: z
      .boolean()
      .describe('Nothing that was entered differs: whatever changed, changed out there.'),
    changes: z.array(
      z.object({
        area: z.enum(['settings', 'result', 'network', 'server', 'certificate', 'login', 'envelope']),
        field: z.string().describe('Where it stands in the diagnosis: `facts.tls.protocol`.'),
        from: value,
        to: value,
      }),
    ),
  })
  .meta({ id: 'DiagnosisChanges', description: 'What differs between two diagnoses.' });
export type DiagnosisChanges = z.output<typeof changesSchema>;

type Value = z.output<typeof value>;
type Area = DiagnosisChanges['changes'][number]['area'];
type Look = readonly [area: Area, field: string, read: (diagnosis: Diagnosis) => Value | undefined];

/** The facts that a person compares. Times and names of sessions differ each time and say nothing. */
const looks: readonly Look[] = [
  ['settings', 'target.host', ({ target }) => target.host],
  ['settings', 'target.port', ({ target }) => target.port],
  ['settings', 'target.security', ({ target }) => target.security],
  ['settings', 'target.username', ({ target }) => target.username],
  ['settings', 'target.from', ({ target }) => target.from],
  ['settings', 'target.to', ({ target }) => target.to],
  ['settings', 'target.proxy', ({ target }) => target.proxy],
  ['settings', 'facts.settings.login', ({ facts }) => facts.settings.login],
  ['settings', 'facts.settings.mechanism', ({ facts }) => facts.settings.mechanism],
  ['result', 'verdict', ({ verdict }) => verdict],
  ['result', 'stage', ({ stage }) => stage],
  ['result', 'cause', ({ cause }) => cause],
  ['result', 'findings', ({ findings }) => findings.map(({ id }) => id).toSorted()],
  ['network', 'vantage.addresses', ({ vantage }) => vantage.addresses.toSorted()],
  [
    'network',
    'facts.dns.addresses',
    ({ facts }) => facts.dns?.addresses.map(({ address }) => address).toSorted(),
  ],
  ['network', 'facts.dns.error', ({ facts }) => facts.dns?.error],
  ['network', 'facts.seenAddress.address', ({ facts }) => facts.seenAddress?.address],
  ['server', 'facts.greeting.text', ({ facts }) => facts.greeting?.text],
  ['server', 'facts.extensions', ({ facts }) => facts.extensions.toSorted()],
  ['server', 'facts.tls.protocol', ({ facts }) => facts.tls?.protocol],
  ['server', 'facts.tls.cipher', ({ facts }) => facts.tls?.cipher],
  ['certificate', 'facts.tls.trusted', ({ facts }) => facts.tls?.trusted],
  ['certificate', 'facts.tls.trustError', ({ facts }) => facts.tls?.trustError],
  ['certificate', 'facts.tls.nameMatches', ({ facts }) => facts.tls?.nameMatches],
  ['certificate', 'facts.tls.chain[0].subject', ({ facts }) => facts.tls?.chain[0]?.subject],
  ['certificate', 'facts.tls.chain[0].issuer', ({ facts }) => facts.tls?.chain[0]?.issuer],
  ['certificate', 'facts.tls.chain[0].notAfter', ({ facts }) => facts.tls?.chain[0]?.notAfter],
  ['certificate', 'facts.tls.chain[0].fingerprint256', ({ facts }) => facts.tls?.chain[0]?.fingerprint256],
  ['login', 'facts.auth.offered', ({ facts }) => facts.auth?.offered.toSorted()],
  ['login', 'facts.auth.attempts', ({ facts }) => facts.auth?.attempts.map(attemptWords)],
  ['login', 'facts.auth.skipped', ({ facts }) => facts.auth?.skipped],
  ['login', 'facts.auth.token.obtained', ({ facts }) => facts.auth?.token?.obtained],
  ['login', 'facts.auth.token.error', ({ facts }) => facts.auth?.token?.error],
  ['envelope', 'facts.envelope.mail', ({ facts }) => replyWords(facts.envelope.mail)],
  ['envelope', 'facts.envelope.rcpt', ({ facts }) => replyWords(facts.envelope.rcpt)],
  ['envelope', 'facts.envelope.data', ({ facts }) => replyWords(facts.envelope.data)],
];

/** What changed from the earlier to the later diagnosis, in the order in which a message meets it. */
export function compareDiagnoses(earlier: Diagnosis, later: Diagnosis): DiagnosisChanges {
  const changes = [...looks, ...stageLooks(later)].flatMap(([area, field, read]) => {
    const from = read(earlier) ?? null;
    const to = read(later) ?? null;
    return JSON.stringify(from) === JSON.stringify(to) ? [] : [{ area, field, from, to }];
  });
  return {
    earlier: sideOf(earlier),
    later: sideOf(later),
    sameSettings: changes.every(({ area }) => area !== 'settings'),
    changes,
  };
}

function stageLooks({ stages }: Diagnosis): readonly Look[] {
  return stages.map(
    ({ stage }): Look => [
      'result',
      `stages.${stage}.status`,
      (diagnosis) => diagnosis.stages.find((one) => one.stage === stage)?.status,
    ],
  );
}

function sideOf({ id, startedAt, verdict, cause }: Diagnosis) {
  return { id, startedAt, verdict, cause };
}

function replyWords(reply: { readonly code: number; readonly lines: readonly string[] } | undefined) {
  return reply === undefined ? undefined : `${reply.code} ${reply.lines.join(' ')}`;
}

type Attempt = NonNullable<Diagnosis['facts']['auth']>['attempts'][number];

function attemptWords({ mechanism, accepted, reply }: Attempt): string {
  return `${mechanism} ${accepted ? 'accepted' : 'refused'}${reply === undefined ? '' : `: ${replyWords(reply)}`}`;
}
