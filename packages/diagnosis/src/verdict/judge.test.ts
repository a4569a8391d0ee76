import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueAt } from '../checks/support/examine.ts';
import {
  attempt,
  certificate,
  ehloReply,
  endedAtEhlo,
  endedUntrusted,
  factsWith,
  failure,
  nothingSaid,
  port,
  refusedLogin,
  reply,
  tlsFacts,
  untrusted,
} from '../checks/support/facts-builder.ts';
import { faults } from '../checks/support/faults.ts';
import type { Diagnosis } from '../diagnosis.ts';
import type { Facts, StageTiming } from '../facts.ts';
import { actors, causeIds, type Stage, stages } from '../vocabulary.ts';
import { judge } from './judge.ts';

function ended(
  stage: Stage,
  status: StageTiming['status'] = 'failed',
  detail = 'stopped',
): readonly StageTiming[] {
  return [{ stage, status, startedMs: 1, durationMs: 2, detail }];
}

/** What must hold of every diagnosis, whatever the facts. */
function expectSound(diagnosis: Diagnosis): void {
  const { verdict, cause, findings, alternatives, confidence } = diagnosis;
  expect(cause === null).toBe(verdict === 'ok');
  if (cause !== null) expect(causeIds).toContain(cause);
  expect(confidence).toBeGreaterThanOrEqual(0);
  expect(confidence).toBeLessThanOrEqual(1);
  expect(alternatives.map((one) => one.cause)).not.toContain(cause);
  expect(alternatives.map((one) => one.confidence)).toEqual(
    alternatives.map((one) => one.confidence).toSorted((a, b) => b - a),
  );
  expect(new Set(findings.map((finding) => finding.id)).size).toBe(findings.length);
  if (verdict === 'failed') expect(findings[0]?.id).toBe(cause);
  for (const finding of findings) {
    if (finding.explainedBy !== undefined)
      expect(findings.map((one) => one.id)).toContain(finding.explainedBy);
    expect(actors).toContain(finding.actor);
    // A reader of the JSON finds what the evidence refers to in the same document.
    for (const { ref } of finding.evidence)
      expect(valueAt(diagnosis, ref), `${finding.id}: ${ref}`).toBeDefined();
  }
  const texts = [
    diagnosis.summary,
    ...diagnosis.fix,
    ...findings.flatMap((one) => [one.title, one.explanation, ...one.fix]),
  ];
  for (const text of texts) {
    expect(text).not.toMatch(/undefined|\[object|\{\w+\}/);
    expect(text.trim()).not.toBe('');
  }
}

describe('the root cause', () => {
  test.each(faults)('$owner: $what', ({ owner, facts }) => {
    const diagnosis = judge(facts, 'id');
    expect(diagnosis.cause).toBe(owner);
    expectSound(diagnosis);
  });

  test('is the earliest stage that blocks; what follows is explained by it', () => {
    // The name cannot be looked up as it is written; that no login was tried follows from that.
    const facts = factsWith({
      settings: { host: 'mail.example.com ' },
      attempts: [attempt('refused')],
      session: undefined,
    });
    const { cause, stage, findings } = judge(facts);
    expect({ cause, stage }).toEqual({ cause: 'hostname-hidden-characters', stage: 'configuration' });
    const others = findings.filter((one) => one.id !== cause);
    expect(others.map((one) => one.id)).toEqual(['tcp-connection-refused', 'credentials-not-tested']);
    expect(others.every((one) => one.explainedBy === cause)).toBe(true);
  });

  test('an exact cause takes the place of the vague one', () => {
    const { cause, findings } = judge(
      factsWith({
        settings: { host: 'smtp.sendgrid.net', provider: 'sendgrid', username: 'app@example.com' },
        session: refusedLogin(reply(535, 'Authentication failed: Bad username / password')),
      }),
    );
    expect(cause).toBe('auth-username-format');
    expect(findings.map((one) => one.id)).not.toContain('auth-bad-credentials');
  });

  test('a self-signed certificate that is also expired and of another name: one cause, the rest beside it', () => {
    const chain = [
      certificate({
        issuer: 'CN=mail.example.com',
        selfIssued: true,
        notAfter: '2026-05-01T00:00:00.000Z',
        san: [],
      }),
    ];
    const facts = factsWith({
      session: {
        ...endedUntrusted,
        tls: untrusted('DEPTH_ZERO_SELF_SIGNED_CERT', { chain, nameMatches: false }),
      },
    });
    const { cause, findings } = judge(facts);
    expect(cause).toBe('tls-cert-self-signed');
    expect(findings.map((one) => one.id)).toEqual(
      expect.arrayContaining(['tls-cert-expired', 'tls-cert-hostname-mismatch']),
    );
  });

  test('the words of a refusal decide where no check does', () => {
    const facts = factsWith({
      session: { rcpt: reply(550, '5.1.1 <someone@example.org>: Recipient address rejected: User unknown') },
    });
    const { cause, stage, verdict } = judge(facts);
    expect({ cause, stage, verdict }).toEqual({
      cause: 'recipient-rejected-unknown',
      stage: 'rcpt',
      verdict: 'failed',
    });
  });

  test('words that lean nowhere name no cause, and are shown', () => {
    const facts = factsWith({ session: { mail: reply(599, 'kzzt brrp') }, timings: ended('mail') });
    const { cause, findings } = judge(facts);
    expect(cause).toBe('unknown');
    expect(findings[0]?.evidence.some(({ text }) => text.includes('kzzt brrp'))).toBe(true);
  });
});

describe('the verdict', () => {
  test('ok: nothing was wrong, and every stage that was asked for passed', () => {
    const diagnosis = judge(factsWith());
    expect(diagnosis).toMatchObject({
      verdict: 'ok',
      cause: null,
      stage: null,
      confidence: 1,
      alternatives: [],
      fix: [],
      actor: null,
    });
  });

  test('degraded: it works, with a warning', () => {
    const { verdict, cause, summary, stage } = judge(
      factsWith({
        session: { tls: tlsFacts({ chain: [certificate({ notAfter: '2026-06-03T00:00:00.000Z' })] }) },
      }),
    );
    expect({ verdict, cause, stage }).toEqual({
      verdict: 'degraded',
      cause: 'tls-cert-expires-soon',
      stage: null,
    });
    expect(summary).toMatch(/accepted the connection.*, but: /);
  });

  test('a notice changes nothing', () => {
    expect(judge(factsWith({ settings: { host: 'mail.example.com.' } })).verdict).toBe('ok');
  });

  test('inconclusive: a login that our own rule held back was not tested, and untested is not passed', () => {
    const facts = factsWith({
      settings: { security: 'none', effective: { mode: 'none', required: false } },
      session: {
        ...endedAtEhlo,
        ehlo: ehloReply('AUTH PLAIN'),
        extensions: ['AUTH PLAIN'],
        login: { offered: ['PLAIN'], attempts: [], skipped: 'cleartext' },
      },
      timings: ended('auth'),
    });
    expect(judge(facts)).toMatchObject({ verdict: 'inconclusive', cause: 'credentials-not-tested' });
  });

  test('aborted before anything was found: no cause is made up', () => {
    const facts = factsWith({
      settings: { host: 'mail.example.com.' },
      attempts: [attempt('abandoned')],
      session: undefined,
      interrupted: 'aborted',
      timings: ended('tcp', 'inconclusive'),
    });
    expect(judge(facts)).toMatchObject({
      verdict: 'inconclusive',
      cause: 'unknown',
      stage: null,
      actor: null,
      fix: [],
    });
  });

  test('aborted after the cause was found: the cause stands', () => {
    const facts = factsWith({
      session: refusedLogin(reply(535, '5.7.8 Bad credentials')),
      interrupted: 'aborted',
    });
    expect(judge(facts)).toMatchObject({ verdict: 'failed', cause: 'auth-bad-credentials' });
  });

  test('the deadline alone is no fault of the server', () => {
    const facts = factsWith({
      session: { ...nothingSaid, failure: failure('EABORTED', 'greeting') },
      interrupted: 'deadline',
      timings: ended('greeting', 'inconclusive'),
    });
    expect(judge(facts)).toMatchObject({ verdict: 'inconclusive', cause: 'unknown' });
  });

  test('a defect of ours is never the fault of the server', () => {
    const facts = factsWith({
      session: refusedLogin(reply(535, '5.7.8 Bad credentials')),
      interrupted: 'defect',
      defect: 'TypeError: x is not a function',
    });
    const { verdict, summary, actor, fix } = judge(facts);
    expect(verdict).toBe('inconclusive');
    expect(summary).toMatch(/^Postroad itself failed/);
    // Nobody but us has anything to do.
    expect(actor).toBeNull();
    expect(fix).toEqual([]);
  });
});

describe('alternatives', () => {
  test('are ordered, exclude the cause, and add up to at most one with it', () => {
    const facts = factsWith({ session: refusedLogin(reply(535, '5.7.8 Authentication failed')) });
    const { cause, confidence, alternatives } = judge(facts);
    expect(alternatives.map((one) => one.cause)).not.toContain(cause);
    expect(alternatives.map((one) => one.confidence)).toEqual(
      alternatives.map((one) => one.confidence).toSorted((a, b) => b - a),
    );
    expect(confidence + alternatives.reduce((sum, one) => sum + one.confidence, 0)).toBeLessThanOrEqual(1.01);
  });

  test('a silent port at a hoster: the block and the filter are weighed', () => {
    const facts = factsWith({
      attempts: [attempt('timeout')],
      session: undefined,
      controls: { ports: [port(25, 'timeout'), port(465, 'timeout'), port(443, 'open')] },
    });
    const { cause, alternatives } = judge(facts);
    expect([cause, ...alternatives.map((one) => one.cause)]).toEqual(
      expect.arrayContaining(['tcp-timeout-filtered', 'port-blocked-by-isp-or-cloud']),
    );
  });
});

describe('replay', () => {
  test.each(faults)('facts that were saved give the same diagnosis: $owner, $what', ({ facts }) => {
    expect(judge(JSON.parse(JSON.stringify(facts)), 'id')).toEqual(judge(facts, 'id'));
  });
});

const outcomes = [
  'connected',
  'refused',
  'timeout',
  'reset',
  'network-unreachable',
  'host-unreachable',
  'prohibited',
  'bad-source',
  'proxy',
  'abandoned',
  'error',
] as const;
const codes = [
  'ESTEPTIMEOUT',
  'EABORTED',
  'ECONNLOST',
  'EPROTOCOL',
  'ESTARTTLSINJECTION',
  'ETLSHANDSHAKE',
  'EPOLICY',
  'ESERVERPROOF',
  'EREPLY',
];
const steps = [
  'connect',
  'proxy',
  'tls',
  'greeting',
  'ehlo',
  'starttls',
  'auth',
  'mail',
  'rcpt',
  'data',
  'quit',
];
const reasons = [
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'INVALID_PURPOSE',
  'UNSPECIFIED',
  'SOMETHING_NEW',
  'CA_MD_TOO_WEAK',
];

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const anyReply = fc
  .tuple(
    fc.integer({ min: 200, max: 599 }),
    fc.array(fc.string({ maxLength: 40 }), { minLength: 1, maxLength: 4 }),
  )
  .map(([code, lines]) => reply(code, ...lines));
const anyFailure = fc
  .record({
    code: fc.constantFrom(...codes),
    step: fc.constantFrom(...steps),
    reason: optional(
      fc.constantFrom(
        'ECONNRESET',
        'ERR_SSL_WRONG_VERSION_NUMBER',
        'ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE',
        'odd',
      ),
    ),
    violation: optional(fc.constantFrom('not-a-reply', 'line-too-long', 'code-changed', 'bad-challenge')),
    received: optional(fc.string({ maxLength: 30 })),
    reset: optional(fc.boolean()),
    overall: optional(fc.boolean()),
    timeoutMs: optional(fc.nat(60_000)),
    rule: optional(fc.constantFrom('cleartext-login', 'smtputf8-required')),
  })
  .map(({ code, step, ...rest }) => failure(code, step, rest));
const anyTls = fc
  .record({
    trusted: fc.boolean(),
    nameMatches: fc.boolean(),
    trustError: fc.constantFrom(...reasons),
    length: fc.integer({ min: 0, max: 3 }),
    san: fc.array(
      fc.domain().map((name) => `DNS:${name}`),
      { maxLength: 2 },
    ),
    notAfter: fc.constantFrom(
      '2026-05-01T00:00:00.000Z',
      '2026-06-05T00:00:00.000Z',
      '2030-01-01T00:00:00.000Z',
    ),
    issuer: fc.constantFrom('CN=mail.example.com', 'O=Fortinet, CN=FG', 'O=Example Trust, CN=CA', ''),
    bits: fc.constantFrom(512, 2048),
  })
  .map(({ trusted, trustError, nameMatches, length, bits, ...rest }) =>
    tlsFacts({
      trusted,
      nameMatches,
      trustError: trusted ? undefined : trustError,
      chain: Array.from({ length }, () => certificate({ ...rest, key: { type: 'RSA', bits } })),
    }),
  );
const anyAttempt = fc
  .tuple(fc.constantFrom(...outcomes), fc.constantFrom(4 as const, 6 as const))
  .map(([outcome, family]) =>
    attempt(outcome, { family, address: family === 4 ? '192.88.99.25' : '2606:4700::25' }),
  );
const anySession = fc.record({
  greeting: optional(anyReply),
  ehlo: optional(anyReply),
  helo: optional(anyReply),
  starttls: optional(anyReply),
  starttlsUnoffered: optional(anyReply),
  ehloOverTls: optional(anyReply),
  extensions: fc.array(fc.constantFrom('STARTTLS', 'AUTH PLAIN', 'XXXXXXXA', 'SIZE', 'SMTPUTF8', ''), {
    maxLength: 4,
  }),
  tls: optional(anyTls),
  mail: optional(anyReply),
  rcpt: optional(anyReply),
  dataCommand: optional(anyReply),
  data: optional(anyReply),
  failure: optional(anyFailure),
  bytesReceived: fc.nat(2_000),
  login: fc.record({
    offered: fc.subarray(['PLAIN', 'LOGIN', 'XOAUTH2']),
    attempts: fc.array(
      fc.record({
        mechanism: fc.constantFrom('PLAIN', 'XOAUTH2'),
        accepted: fc.boolean(),
        reply: anyReply,
        challenges: fc.array(fc.string(), { maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
    skipped: fc.constantFrom(
      'not-offered',
      'cleartext',
      'untrusted',
      'no-common-mechanism',
      'not-reached',
      'no-token',
    ),
  }),
});
const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    settings: fc.record({
      host: fc.constantFrom(
        'mail.example.com',
        'smtp.gmail.com',
        'mail.example.com ',
        '10.0.0.5',
        '[2606:4700::25]',
        '',
      ),
      port: fc.constantFrom(25, 465, 587, 2525, 993, 443),
      security: fc.constantFrom('auto' as const, 'starttls' as const, 'implicit' as const, 'none' as const),
      effective: fc.record({
        mode: fc.constantFrom('starttls' as const, 'implicit' as const, 'none' as const),
        required: fc.boolean(),
      }),
      login: fc.constantFrom(
        'none' as const,
        'password' as const,
        'oauth' as const,
        'client-certificate' as const,
      ),
      username: optional(fc.constantFrom('app', 'app@example.com')),
      from: optional(fc.constantFrom('app@example.com', '', 'jürgen@example.com')),
      to: optional(fc.constant('someone@example.org')),
      send: fc.boolean(),
      provider: optional(fc.constantFrom('gmail', 'sendgrid', 'not-in-the-catalogue')),
    }),
    attempts: fc.array(anyAttempt, { maxLength: 3 }),
    session: optional(anySession),
    controls: fc.record({
      ports: fc.array(
        fc
          .tuple(
            fc.constantFrom(25, 465, 587, 443, 2525),
            fc.constantFrom(...outcomes, 'smtp' as const, 'tls' as const, 'open' as const),
          )
          .map(([number, what]) => port(number, what)),
        { maxLength: 4 },
      ),
      otherMode: optional(
        fc.record({
          mode: fc.constantFrom('implicit' as const, 'cleartext' as const),
          worked: fc.boolean(),
          greeting: fc.constantFrom('220 mail', '* OK'),
        }),
      ),
      addresses: fc.array(anyAttempt, { maxLength: 2 }),
    }),
    interrupted: optional(fc.constantFrom('aborted' as const, 'deadline' as const, 'defect' as const)),
    timings: fc.array(
      fc.record({
        stage: fc.constantFrom(...stages),
        status: fc.constantFrom('passed' as const, 'failed' as const, 'inconclusive' as const),
        startedMs: fc.nat(100),
        durationMs: fc.nat(100),
        detail: fc.constant('x'),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ interrupted, ...rest }) =>
    factsWith({ ...rest, ...(interrupted === undefined ? {} : { interrupted }) }),
  );

test('whatever the facts, a diagnosis comes out and is sound', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const diagnosis = judge(facts, 'id');
      expectSound(diagnosis);
      expect(judge(JSON.parse(JSON.stringify(facts)), 'id')).toEqual(diagnosis);
    }),
    { numRuns: 400 },
  );
});
