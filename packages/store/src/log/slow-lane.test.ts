import { describe, expect, it } from 'vitest';
import { SlowLane } from './slow-lane.ts';

const slow = () => {
  const lane = new SlowLane();
  lane.worked(1_000);
  return lane;
};

describe('the lane of slow searches', () => {
  it('lets two in, and the next when one leaves, in the order of asking', async () => {
    const [a, b, c, d] = [slow(), slow(), slow(), slow()] as const;
    await a.enter(undefined);
    await b.enter(undefined);
    const entered: string[] = [];
    const third = c.enter(undefined).then(() => entered.push('c'));
    const fourth = d.enter(undefined).then(() => entered.push('d'));
    // A quick search passes by.
    await new SlowLane().enter(undefined);
    expect(entered).toEqual([]);
    b.leave();
    await third;
    expect(entered).toEqual(['c']);
    a.leave();
    await fourth;
    c.leave();
    d.leave();
  });

  it('forgets whoever stops waiting', async () => {
    const [a, b, c, d] = [slow(), slow(), slow(), slow()] as const;
    await a.enter(undefined);
    await b.enter(undefined);
    const gone = new AbortController();
    const third = c.enter(gone.signal);
    const fourth = d.enter(undefined);
    gone.abort(new Error('gone'));
    await expect(third).rejects.toThrow('gone');
    a.leave();
    await fourth;
    b.leave();
    d.leave();
    // Both places are free again, and leaving twice frees none.
    d.leave();
    await a.enter(undefined);
    await b.enter(undefined);
    const again = c.enter(AbortSignal.abort(new Error('full')));
    await expect(again).rejects.toThrow('full');
    a.leave();
    b.leave();
  });
});
