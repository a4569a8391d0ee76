import { readFileSync } from 'node:fs';
import { type Diagnosis, diagnose } from '@postroad/diagnosis';
import { diagnosisSchema } from '@postroad/diagnosis/schema';
import { Secret } from '@postroad/smtp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Lab } from '../../../lab/src/lab.ts';
import { startScriptedServer } from '../../../lab/src/scripted/server.ts';
import { rolePermissions, roles, tokenPermissions } from '../access/permissions.ts';
import { detailFor, redactDetail } from './redact-detail.ts';

const banner = 'canary-banner-5d20';
const refusal = 'canary-refusal-93af';
let lab: Lab;
let inside: Diagnosis;
/** The same, as if the name led to a public address. */
let outside: Diagnosis;
beforeAll(async () => {
  lab = await Lab.open();
  const server = await startScriptedServer(lab, {
    users: [{ name: 'alice@lab.test', password: 'canary-Horse7battery' }],
    answers: { greeting: `220 mail.lab.test ${banner}`, 'auth-result': `535 5.7.8 ${refusal}` },
  });
  inside = await diagnose({
    host: 'localhost',
    port: server.port,
    security: 'starttls',
    ca: [readFileSync(server.files.ca, 'utf8')],
    username: 'alice@lab.test',
    password: new Secret('canary-Wrong7battery'),
  });
  outside = JSON.parse(
    JSON.stringify(inside).replaceAll(/"(?:127\.0\.0\.1|::1)"/g, '"1.1.1.1"'),
  ) as Diagnosis;
});
afterAll(() => lab.close());

const text = (diagnosis: Diagnosis) => JSON.stringify(redactDetail(diagnosis, 'summary'));

/** The sentences of most causes can quote the server. */
const quoting = (diagnosis: Diagnosis): Diagnosis => ({
  ...diagnosis,
  summary: `${diagnosis.summary} (${refusal})`,
  findings: diagnosis.findings.map((finding) => ({
    ...finding,
    explanation: `${finding.explanation} (${refusal})`,
    wording: { args: { detail: refusal }, fix: [{ text: refusal }] },
  })),
  wording: { summary: { text: '{detail}', args: { detail: refusal } } },
});

test('whoever may change email servers sees all, everybody else the summary', () => {
  const of = (permissions: readonly (typeof rolePermissions)['SUPER_ADMIN'][number][]) =>
    detailFor({ permissions: new Set(permissions) });
  expect(Object.fromEntries(roles.map((role) => [role, of(rolePermissions[role])]))).toEqual({
    SUPER_ADMIN: 'full',
    EMAIL_ADMIN: 'full',
    READ_ONLY: 'summary',
  });
  expect([of(tokenPermissions.manage), of(tokenPermissions.read), of([])]).toEqual([
    'full',
    'summary',
    'summary',
  ]);
  expect(redactDetail(inside, 'full')).toBe(inside);
});

describe('the summary', () => {
  test('has verdict, cause, actor, fix and stages, and is a diagnosis like any other', () => {
    for (const diagnosis of [inside, outside]) {
      const redacted = redactDetail(diagnosis, 'summary');
      const { id, verdict, cause, stage, actor, confidence } = diagnosis;
      expect(redacted).toMatchObject({ id, verdict, cause, stage, actor, confidence });
      expect(cause).toBe('auth-bad-credentials');
      expect(redacted.fix.length).toBeGreaterThan(0);
      expect(redacted.stages.map((one) => [one.stage, one.status])).toEqual(
        diagnosis.stages.map((one) => [one.stage, one.status]),
      );
      expect(diagnosisSchema.safeParse(JSON.parse(JSON.stringify(redacted))).error).toBeUndefined();
    }
  });

  test('has neither transcript nor banner, certificate, address, nor anything of this machine', () => {
    expect(JSON.stringify(inside)).toContain(banner);
    const { addresses, hostname } = inside.vantage;
    const fingerprint = inside.facts.tls?.chain[0]?.fingerprint256 ?? '';
    for (const diagnosis of [inside, outside]) {
      const redacted = redactDetail(diagnosis, 'summary');
      expect(redacted.transcript).toEqual([]);
      expect(redacted.reproduce).toEqual([]);
      for (const word of [banner, fingerprint, hostname, '"1.1.1.1"', '"127.0.0.1"', ...addresses])
        expect(text(diagnosis)).not.toContain(word);
    }
  });

  test('says nothing about the password', () => {
    expect(inside.facts.settings.passwordReading).toBeDefined();
    expect(text(outside)).not.toContain('passwordReading');
    const blank = 'canary: it ends with a blank';
    const [finding] = outside.findings;
    if (finding === undefined) throw new Error('no finding');
    const telling: Diagnosis = {
      ...outside,
      cause: 'credentials-hidden-characters',
      summary: blank,
      fix: [blank],
      findings: [
        {
          ...finding,
          id: 'credentials-hidden-characters',
          title: blank,
          explanation: blank,
          fix: [blank],
          wording: { args: { detail: blank }, fix: [{ text: blank }] },
        },
      ],
      wording: { summary: { text: blank } },
    };
    expect(text(telling)).not.toContain(blank);
  });
});

describe('of a public target', () => {
  test('keeps the sentences and the times', () => {
    const redacted = redactDetail(outside, 'summary');
    expect(redacted.summary).toBe(outside.summary);
    expect(redacted.durationMs).toBe(outside.durationMs);
    expect(redacted.stages).toEqual(outside.stages.map((stage) => ({ ...stage, detail: '' })));
  });
});

describe('of an internal target', () => {
  const times = ({ durationMs, stages }: Diagnosis) => [
    durationMs,
    ...stages.flatMap((stage) => [stage.startedMs, stage.durationMs]),
  ];

  test("the server's words are in no sentence", () => {
    expect(JSON.stringify(quoting(inside))).toContain(refusal);
    expect(text(quoting(inside))).not.toContain(refusal);
    expect(redactDetail(inside, 'summary').summary).toContain('localhost');
  });

  test('times are whole tenths of a second', () => {
    expect(times(inside).some((ms) => ms % 100 !== 0)).toBe(true);
    expect(times(redactDetail(inside, 'summary')).filter((ms) => ms % 100 !== 0)).toEqual([]);
  });

  test('is one behind a proxy, one that was refused, and one with a single address inside', () => {
    const proxied = { ...outside, target: { ...outside.target, proxy: 'socks5://proxy.example.com:1080' } };
    const refused: Diagnosis = { ...outside, cause: 'connection-not-permitted' };
    const mixed: Diagnosis = {
      ...outside,
      facts: {
        ...outside.facts,
        dns: {
          addresses: [
            { address: '1.1.1.1', family: 4, kind: 'global' },
            { address: '::ffff:10.0.0.1', family: 6, kind: 'private' },
          ],
          durationMs: 1,
        },
      },
    };
    for (const diagnosis of [proxied, refused, mixed])
      expect(text(quoting(diagnosis))).not.toContain(refusal);
    expect(text(proxied)).not.toContain('proxy.example.com');
    expect(text(quoting(outside))).toContain(refusal);
  });
});
