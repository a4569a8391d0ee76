import { readFileSync } from 'node:fs';
import { diagnose } from '@postroad/diagnosis';
import {
  type HostileBehaviour,
  hostileBehaviours,
  hostileUser,
  replySplits,
  startHostile,
} from '@postroad/lab/hostile';
import { Secret } from '@postroad/smtp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Lab } from '../packages/lab/src/lab.ts';

const STEP_MS = 1_200;
const DEADLINE_MS = 5_000;
/** Control experiments have limits of their own, and the machine is busy with other tests. */
const CONTROLS_MS = 4_000;
const MAX_GROWTH_BYTES = 150 * 2 ** 20;

let lab: Lab;
beforeAll(async () => {
  lab = await Lab.open();
});
afterAll(async () => {
  await lab.close();
});

async function check(behaviour: HostileBehaviour, stepMs = STEP_MS) {
  const server = await startHostile(lab, behaviour);
  const startedAt = performance.now();
  const diagnosis = await diagnose({
    host: server.address,
    port: server.port,
    security: behaviour.security,
    username: hostileUser.name,
    password: new Secret(hostileUser.password),
    from: hostileUser.name,
    to: hostileUser.name,
    send: true,
    allowCleartextLogin: true,
    ehloName: 'client.example.test',
    ...(server.ca === undefined ? {} : { ca: [readFileSync(server.ca, 'utf8')] }),
    timeouts: {
      dns: stepMs,
      connect: stepMs,
      greeting: stepMs,
      tls: stepMs,
      command: stepMs,
      dataEnd: stepMs,
    },
    deadlineMs: DEADLINE_MS,
  });
  return { diagnosis, tookMs: performance.now() - startedAt };
}

function expectSound({ diagnosis, tookMs }: Awaited<ReturnType<typeof check>>): void {
  expect(tookMs).toBeLessThan(DEADLINE_MS + CONTROLS_MS);
  expect(diagnosis.verdict).not.toBe('inconclusive');
  expect(diagnosis.cause === null).toBe(diagnosis.verdict === 'ok');
  const printed = JSON.stringify(diagnosis);
  expect(printed.length).toBeLessThan(2_000_000);
  expect(printed).not.toContain(hostileUser.password);
  expect(printed).not.toContain(Buffer.from(hostileUser.password).toString('base64'));
}

describe.concurrent('a hostile server gets a verdict in time, and neither memory nor a secret', () => {
  test.each(hostileBehaviours.map((behaviour) => [behaviour.id, behaviour] as const))(
    '%s',
    async (_, behaviour) => {
      const before = process.memoryUsage().rss;
      const result = await check(behaviour);
      expectSound(result);
      // Silence after RSET or QUIT spoils nothing: the check does not wait for those replies.
      if (behaviour.endless && !/-(rset|quit)$/.test(behaviour.id))
        expect(result.diagnosis.verdict).toBe('failed');
      expect(process.memoryUsage().rss - before).toBeLessThan(MAX_GROWTH_BYTES);
    },
    30_000,
  );
});

test('replies split at any position are the same replies', { timeout: 120_000 }, async () => {
  const splits = replySplits();
  for (let at = 0; at < splits.length; at += 20) {
    const results = await Promise.all(splits.slice(at, at + 20).map((split) => check(split, DEADLINE_MS)));
    for (const result of results) expect(result.diagnosis.verdict, result.diagnosis.summary).toBe('ok');
  }
});
