import { expect, it } from 'vitest';
import { presetOf, readLogSearch, selectionOf, withExactRange, withPreset } from './log-search.ts';

const now = Date.parse('2026-05-03T12:00:00Z');

it('shows the last seven days to who asks for nothing', () => {
  expect(readLogSearch({})).toEqual({});
  expect(selectionOf({}, now)).toEqual({ since: '2026-04-26T12:00:00.000Z' });
});

it('keeps a moving range moving', () => {
  const search = readLogSearch({ range: '24h', filter: 'a pr', q: 587 });
  expect(search).toEqual({ range: '24h', filter: 'a pr', q: '587' });
  expect(selectionOf(search, now)).toEqual({ since: '2026-05-02T12:00:00.000Z', filter: 'a pr', q: '587' });
  expect(selectionOf(search, now + 3_600_000).since).toBe('2026-05-02T13:00:00.000Z');
});

it('prefers exact times to a moving range', () => {
  const search = readLogSearch({ range: '24h', from: '2026-05-01', to: '2026-05-02T01:00:00+02:00' });
  expect(search).toEqual({ from: '2026-05-01T00:00:00.000Z', to: '2026-05-01T23:00:00.000Z' });
  expect(presetOf(search)).toBeUndefined();
});

it('leaves out what makes no sense', () => {
  expect(
    readLogSearch({ range: '5y', from: 'x', to: {}, zone: 'Middle/Earth', filter: ' ', q: [], order: 'up' }),
  ).toEqual({});
  expect(readLogSearch({ from: '2026-05-02', to: '2026-05-01' })).toEqual({});
});

it('changes the range and nothing else', () => {
  const search = withExactRange({ range: '1h', filter: 'a pr', order: 'asc' }, now - 1_000, now);
  expect(search).toEqual({
    from: '2026-05-03T11:59:59.000Z',
    to: '2026-05-03T12:00:00.000Z',
    filter: 'a pr',
    order: 'asc',
  });
  expect(withPreset(search, '7d')).toEqual({ filter: 'a pr', order: 'asc' });
});
