import { expect, test } from 'vitest';
import { readHeader } from './header-fields.ts';
import { traceOf } from './trace.ts';

const second = 1_000;
const sentAt = Date.parse('2026-11-03T04:05:06.700Z');

function trace(lines: readonly string[], seenAt = sentAt + 60 * second): ReturnType<typeof traceOf> {
  return traceOf(readHeader(Buffer.from(`${lines.map((line) => `Received: ${line}\r\n`).join('')}\r\n`)), {
    sentAt,
    seenAt,
  });
}

const hop = (from: string, by: string, seconds: number, protocol = 'ESMTPS'): string =>
  `from ${from} by ${by} with ${protocol}; Tue, 3 Nov 2026 04:05:${String(6 + seconds).padStart(2, '0')} +0000`;

test('the first field is the last hop; each delay is since the hop before', () => {
  const { hops, notes } = trace([
    hop('b', 'c.example', 12),
    hop('a', 'b.example', 2),
    hop('me', 'a.example', 0),
  ]);
  expect(hops.map(({ by, delayMs }) => [by, delayMs])).toEqual([
    ['a.example', 0],
    ['b.example', 2 * second],
    ['c.example', 10 * second],
  ]);
  expect(notes).toEqual([]);
});

test('a clock that is behind is told of, not counted as speed', () => {
  const { hops, notes } = trace([
    hop('b', 'c.example', 3),
    hop('a', 'b.example', 30),
    hop('me', 'a.example', 1),
  ]);
  expect(hops[2]?.delayMs).toBe(-27 * second);
  expect(notes).toEqual([expect.stringMatching(/^c\.example noted a time 27 s before that of b\.example/)]);
});

test('the clock of the first server against ours', () => {
  const { notes } = traceOf(readHeader(Buffer.from(`Received: ${hop('me', 'a.example', 0)}\r\n\r\n`)), {
    sentAt: sentAt + 10 * second,
    seenAt: sentAt + 20 * second,
  });
  expect(notes).toEqual([expect.stringMatching(/^a\.example noted a time 10 s before that of Postroad/)]);
});

test('a clock ahead of ours is told of', () => {
  const { notes } = trace([hop('me', 'a.example', 40)], sentAt + second);
  expect(notes).toEqual([expect.stringMatching(/^a\.example noted a time 38 s after the message was seen/)]);
});

test('a hop without a time has no delay, and the next one counts from the one before', () => {
  const { hops } = trace([
    hop('b', 'c.example', 5),
    'from a by b.example with ESMTPS',
    hop('me', 'a.example', 1),
  ]);
  expect(hops.map(({ delayMs }) => delayMs)).toEqual([second, undefined, 4 * second]);
});

test('hops in cleartext are named, but for those inside one machine', () => {
  const { notes } = trace([hop('c', 'd.example', 3, 'LMTP'), hop('a', 'b.example', 2, 'ESMTP')]);
  expect(notes).toEqual(['b.example took the message from a without encryption.']);
});

test('of thousands of hops a hundred are told', () => {
  const { hops, cut } = trace(Array.from({ length: 400 }, () => hop('a', 'b.example', 1)));
  expect(hops).toHaveLength(100);
  expect(cut).toBe(true);
});
