import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test, vi } from 'vitest';
import { openEventStream } from './event-stream.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('an event is one line of data, whatever is in it', async () => {
  const { stream, send, end } = openEventStream();
  send('result', { text: 'two\nlines\r\n\r\nevent: forged', name: 'é' });
  end();
  expect(await text(stream)).toBe(
    ': connected\n\nevent: result\ndata: {"text":"two\\nlines\\r\\n\\r\\nevent: forged","name":"é"}\n\n',
  );
});

test('while nothing happens a comment keeps the connection open, and none follows the end', async () => {
  vi.useFakeTimers();
  const { stream, end } = openEventStream();
  vi.advanceTimersByTime(25_000);
  end();
  vi.advanceTimersByTime(60_000);
  vi.useRealTimers();
  expect(await text(stream)).toBe(': connected\n\n: \n\n: \n\n');
});

test('a client that leaves aborts; one that has read to the end does not', async () => {
  const left = openEventStream();
  left.stream.destroy();
  await once(left.stream, 'close');
  expect(left.signal.aborted).toBe(true);
  // What comes too late goes nowhere.
  left.send('stage', {});
  const read = openEventStream();
  read.end();
  await text(read.stream);
  expect(read.signal.aborted).toBe(false);
});

test('a client that does not read is cut off before it fills the memory', async () => {
  const { stream, send, signal } = openEventStream();
  const closed = once(stream, 'close');
  const megabyte = 'x'.repeat(1024 * 1024);
  let sent = 0;
  while (!stream.destroyed && sent < 100) {
    send('stage', megabyte);
    sent += 1;
  }
  await closed;
  expect(sent).toBeLessThan(12);
  expect(signal.aborted).toBe(true);
});
