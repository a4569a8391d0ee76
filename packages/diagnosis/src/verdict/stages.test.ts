import { expect, test } from 'vitest';
import { factsWith } from '../checks/support/facts-builder.ts';
import type { StageTiming } from '../facts.ts';
import { type Stage, stages } from '../vocabulary.ts';
import { stageList } from './stages.ts';

function ran(stage: Stage, status: StageTiming['status'] = 'passed'): StageTiming {
  return { stage, status, startedMs: 1, durationMs: 2, detail: 'seen' };
}

function listed(change: Parameters<typeof factsWith>[0]) {
  return stageList(factsWith(change)).map(({ stage, status, detail }) => `${stage}: ${status} (${detail})`);
}

test('each stage once, in the order in which a message meets them', () => {
  const names = stageList(factsWith({ timings: [ran('tcp'), ran('dns'), ran('configuration')] })).map(
    ({ stage }) => stage,
  );
  expect(names).toEqual(stages.filter((stage) => stage !== 'tls' && stage !== 'delivery'));
});

test('implicit TLS has no STARTTLS stage, and cleartext has neither', () => {
  const implicit = stageList(factsWith({ settings: { effective: { mode: 'implicit', required: true } } }));
  expect(implicit.map(({ stage }) => stage)).toContain('tls');
  expect(implicit.map(({ stage }) => stage)).not.toContain('starttls');
  const none = stageList(factsWith({ settings: { effective: { mode: 'none', required: false } } }));
  expect(none.map(({ stage }) => stage)).not.toContain('tls');
  expect(none.map(({ stage }) => stage)).not.toContain('starttls');
});

test('what comes after a failed stage was not reached', () => {
  const lines = listed({ timings: [ran('configuration'), ran('dns'), ran('tcp', 'failed')] });
  expect(lines).toContain('tcp: failed (seen)');
  expect(lines).toContain('greeting: not-run (not reached: tcp failed)');
  expect(lines).toContain('rcpt: not-run (not reached: tcp failed)');
});

test('what was not asked for says so', () => {
  const lines = listed({
    settings: { login: 'none', from: undefined, to: undefined },
    timings: [ran('configuration'), ran('dns'), ran('tcp'), ran('greeting'), ran('ehlo'), ran('starttls')],
  });
  expect(lines.slice(-4)).toEqual([
    'auth: not-run (no login was given)',
    'mail: not-run (no --from was given)',
    'rcpt: not-run (no --to was given)',
    'data: not-run (not asked for (--send))',
  ]);
});

test('behind a proxy the name is resolved there', () => {
  expect(listed({ settings: { proxy: 'http://proxy.example.net:3128' }, dns: undefined })).toContain(
    'dns: not-run (the proxy resolves the name)',
  );
});

test('a stage that ran twice is told by its last time', () => {
  const twice = [ran('ehlo'), { ...ran('ehlo', 'failed'), detail: 'after TLS' }];
  expect(listed({ timings: twice })).toContain('ehlo: failed (after TLS)');
});
