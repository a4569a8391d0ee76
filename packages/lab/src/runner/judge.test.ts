import { expect, test } from 'vitest';
import { type Expectation, judgeRun } from './judge.ts';
import type { CheckRun, SeenDiagnosis } from './run-check.ts';

const expected: Expectation = {
  verdict: 'failed',
  cause: 'relay-denied',
  findings: ['dns-private-address'],
  forbidden: ['auth-required'],
  quiet: false,
};

function run(diagnosis: Partial<SeenDiagnosis>, exitCode = 1): CheckRun {
  const findings = [
    { id: 'relay-denied', level: 'blocking' },
    { id: 'dns-private-address', level: 'notice' },
  ];
  const whole = {
    verdict: 'failed',
    stage: 'rcpt',
    cause: 'relay-denied',
    summary: '',
    findings,
    ...diagnosis,
  };
  return { exitCode, durationMs: 1, output: '', diagnosis: whole };
}

test('a run that is as expected has no problem', () => {
  expect(judgeRun(run({}), expected)).toEqual([]);
});

test.each<[string, CheckRun, RegExp]>([
  ['another cause', run({ cause: 'auth-bad-credentials' }), /cause auth-bad-credentials, not relay-denied/],
  ['another verdict', run({ verdict: 'degraded' }, 4), /verdict degraded, not failed/],
  ['an exit status that contradicts the verdict', run({}, 0), /exit 0 for failed/],
  ['a missing finding', run({ findings: [] }), /dns-private-address is missing/],
  [
    'a forbidden finding',
    run({ findings: [{ id: 'auth-required', level: 'notice' }] }),
    /auth-required is wrong/,
  ],
  ['a forbidden cause', run({ cause: 'auth-required' }), /auth-required is wrong/],
])('%s is a problem', (_name, one, problem) => {
  expect(judgeRun(one, expected).join('\n')).toMatch(problem);
});

test('a program that prints no diagnosis is a problem, shown with what it printed', () => {
  const one: CheckRun = { exitCode: 2, durationMs: 1, output: 'postroad: which server?' };
  expect(judgeRun(one, expected)).toEqual([expect.stringContaining('which server?')]);
});

test('a healthy configuration may have notices, and no warning', () => {
  const healthy: Expectation = { verdict: 'ok', findings: [], forbidden: [], quiet: true };
  const ok = { verdict: 'ok', cause: null };
  expect(judgeRun(run({ ...ok, findings: [{ id: 'x', level: 'notice' }] }, 0), healthy)).toEqual([]);
  expect(judgeRun(run({ ...ok, findings: [{ id: 'x', level: 'warning' }] }, 0), healthy)).toEqual([
    'false alarm: x (warning)',
  ]);
  expect(judgeRun(run({ ...ok, cause: 'unknown', findings: [] }, 0), healthy)).toHaveLength(1);
});
