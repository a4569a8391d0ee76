import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { causeIds } from '../vocabulary.ts';
import { classify } from './classify.ts';
import { clients } from './clients/index.generated.ts';
import { concepts } from './concepts/index.generated.ts';
import { fold } from './fold.ts';
import type { Phrase } from './phrases.ts';

const here = dirname(fileURLToPath(import.meta.url));

function filesOf(folder: string): readonly string[] {
  return readdirSync(join(here, folder)).filter(
    (name) => name.endsWith('.ts') && !name.includes('.generated.'),
  );
}

describe('what servers say', () => {
  test('each file is named after the cause it speaks for', () => {
    expect(concepts.map(({ cause }) => `${cause}.ts`).sort()).toEqual([...filesOf('concepts')].sort());
  });

  test('each client family is named after its file', () => {
    const ids = clients.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(filesOf('clients').length);
  });

  const phrases: readonly (readonly [string, Phrase])[] = [
    ...concepts.flatMap(({ cause, phrases }) => phrases.map((phrase) => [cause, phrase] as const)),
    ...clients.flatMap(({ id, errors }) => errors.map((phrase) => [id, phrase] as const)),
  ];

  test('every phrase ignores case and keeps no position', () => {
    const careless = phrases.filter(
      ([, { match }]) => match.flags.includes('g') || match.flags.includes('y'),
    );
    expect(careless).toEqual([]);
  });

  test('every phrase matches its own samples, and nothing in them silences it', () => {
    const dead = phrases.flatMap(([owner, { match, unless, samples = [] }]) =>
      samples
        .filter((sample) => !match.test(fold(sample)) || unless?.test(fold(sample)))
        .map((sample) => `${owner}: ${sample}`),
    );
    expect(dead).toEqual([]);
  });

  test('no phrase takes long on a text made to be slow', () => {
    const texts = [
      'a '.repeat(4_000),
      'mail from '.repeat(1_000),
      'user account is not '.repeat(700),
      '<'.repeat(8_000),
    ];
    for (const text of texts) {
      const started = performance.now();
      classify({ kind: 'smtp-reply', code: 550, text });
      expect(performance.now() - started).toBeLessThan(3_000);
    }
  });

  test.each(
    concepts.flatMap(({ cause, phrases }) =>
      phrases.flatMap(({ samples = [], stages, weight }) =>
        weight === 'decisive' || weight === 'strong'
          ? samples.map((sample) => ({ cause, sample, stage: stages?.[0] }))
          : [],
      ),
    ),
  )('$cause is what "$sample" means', ({ cause, sample, stage }) => {
    const ranking = classify({ kind: 'smtp-reply', text: sample, ...(stage ? { stage } : {}) });
    expect(ranking.slice(0, 2).map((one) => one.cause)).toContain(cause);
  });
});

describe('the ranking', () => {
  test('is ordered, its confidences add up to at most one, and every cause is known', () => {
    for (const text of [
      'mailbox full',
      '',
      '550 no',
      'Username and Password not accepted',
      'too many connections',
    ]) {
      for (const code of [421, 450, 535, 550, 554]) {
        const ranking = classify({ kind: 'smtp-reply', code, text });
        const confidences = ranking.map(({ confidence }) => confidence);
        expect([...confidences].sort((a, b) => b - a)).toEqual(confidences);
        expect(confidences.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(1.001);
        for (const { cause } of ranking) expect(causeIds).toContain(cause);
      }
    }
  });

  test('is the same for the same observation', () => {
    const observation = {
      kind: 'smtp-reply',
      code: 554,
      enhanced: '5.7.1',
      text: 'Relay access denied',
    } as const;
    expect(classify(observation)).toEqual(classify(observation));
  });

  test('says unknown where nothing speaks for any cause', () => {
    expect(classify({ kind: 'smtp-reply', text: 'xyzzy' })[0]?.cause).toBe('unknown');
  });

  test('believes the words where the code says otherwise', () => {
    const full = classify({
      kind: 'smtp-reply',
      stage: 'rcpt',
      code: 550,
      enhanced: '5.1.1',
      text: 'Mailbox is full',
    });
    expect(full[0]?.cause).toBe('mailbox-full');
    const login = classify({
      kind: 'smtp-reply',
      stage: 'rcpt',
      code: 550,
      enhanced: '5.1.1',
      text: 'SMTP authentication is required',
    });
    expect(login[0]?.cause).toBe('auth-required');
  });

  test.each([
    ['auth', 535, undefined, 'auth-bad-credentials'],
    ['auth', 454, '4.7.0', 'auth-temporary-failure'],
    ['auth', 504, undefined, 'auth-mechanism-unsupported'],
    ['auth', 538, undefined, 'auth-requires-tls'],
    ['mail', 530, undefined, 'auth-required'],
    ['rcpt', 550, '5.1.1', 'recipient-rejected-unknown'],
    ['rcpt', 552, '5.2.2', 'mailbox-full'],
    ['mail', 552, '5.3.4', 'message-too-large'],
    ['data', 554, undefined, 'message-rejected-content'],
    ['data', 550, '5.7.26', 'sender-rejected-spf-dmarc'],
    ['starttls', 454, undefined, 'starttls-failed'],
    ['ehlo', 501, undefined, 'ehlo-name-rejected'],
    ['greeting', 421, undefined, 'server-busy-or-unavailable'],
    ['greeting', 554, undefined, 'ip-blocklisted'],
  ] as const)('reads a bare %s %s %s of an unknown vendor as %s', (stage, code, enhanced, cause) => {
    const ranking = classify({
      kind: 'smtp-reply',
      stage,
      code,
      text: '',
      ...(enhanced ? { enhanced } : {}),
    });
    expect(ranking[0]?.cause).toBe(cause);
  });
});
