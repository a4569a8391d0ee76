import { expect, it } from 'vitest';
import { timeOfWall, wallTimeOf } from './zoned-time.ts';

const iso = (text: string, zone: string) => new Date(timeOfWall(text, zone) ?? Number.NaN).toISOString();

it('shows a time as the clocks of a zone do, and reads it back', () => {
  for (const zone of ['UTC', 'Europe/Vienna', 'America/New_York', 'Asia/Kolkata', 'Pacific/Chatham'])
    for (const time of ['2026-01-15T12:00:00.000Z', '2026-07-15T23:59:59.000Z', '2026-03-29T00:30:00.000Z'])
      expect(iso(wallTimeOf(Date.parse(time), zone), zone), `${zone} ${time}`).toBe(time);
});

it('knows summer time', () => {
  expect(wallTimeOf(Date.parse('2026-07-01T10:00:00Z'), 'Europe/Vienna')).toBe('2026-07-01T12:00:00');
  expect(wallTimeOf(Date.parse('2026-12-01T10:00:00Z'), 'Europe/Vienna')).toBe('2026-12-01T11:00:00');
});

it('takes the first of two equal times when clocks go back', () => {
  expect(iso('2026-10-25T02:30:00', 'Europe/Vienna')).toBe('2026-10-25T00:30:00.000Z');
});

it('has a time for what clocks leave out when they go forward', () => {
  expect(iso('2026-03-29T02:30:00', 'Europe/Vienna')).toBe('2026-03-29T01:30:00.000Z');
});

it('says when something is no time', () => {
  expect(timeOfWall('', 'UTC')).toBeUndefined();
  expect(timeOfWall('2026-13-01T00:00', 'UTC')).toBeUndefined();
});
