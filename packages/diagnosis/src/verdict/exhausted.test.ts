import { expect, test } from 'vitest';
import { attempt, factsWith } from '../checks/support/facts-builder.ts';
import { judge } from './judge.ts';

const stopped = [{ stage: 'tcp', status: 'failed', startedMs: 1, durationMs: 2, detail: 'error' }] as const;

test.each(['EMFILE', 'ENFILE', 'ENOBUFS'])(
  'a machine that can open no socket says nothing about the server: %s',
  (errno) => {
    const facts = factsWith({
      attempts: [attempt('error', { errno })],
      session: undefined,
      timings: stopped,
    });
    const { verdict, cause, summary, fix } = judge(facts);
    expect({ verdict, cause }).toEqual({ verdict: 'inconclusive', cause: 'unknown' });
    expect(summary).toContain(errno);
    expect(fix[0]).toContain('ulimit -n');
  },
);

test('where another address refused, the server has spoken', () => {
  const facts = factsWith({
    attempts: [attempt('refused'), attempt('error', { errno: 'EMFILE' })],
    session: undefined,
    timings: stopped,
  });
  expect(judge(facts).verdict).toBe('failed');
});

test('any other error of a connection stays a failure', () => {
  const facts = factsWith({
    attempts: [attempt('error', { errno: 'EPROTO' })],
    session: undefined,
    timings: stopped,
  });
  expect(judge(facts).verdict).toBe('failed');
});
