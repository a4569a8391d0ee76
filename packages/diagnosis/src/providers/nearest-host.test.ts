import { expect, test } from 'vitest';
import { nearestKnownHost } from './nearest-host.ts';

test('finds the host that was meant: swapped, missing, doubled and wrong letters', () => {
  for (const typo of [
    'smtp.gmial.com',
    'smtp.gmail.co',
    'smtp.ggmail.com',
    'smpt.gmail.com',
    'SMTP.gmaol.com',
  ]) {
    expect(nearestKnownHost(typo), typo).toBe('smtp.gmail.com');
  }
});

test('a known host is no typo of another one', () => {
  expect(nearestKnownHost('smtp.gmail.com')).toBeUndefined();
  expect(nearestKnownHost('smtp.mail.com')).toBeUndefined();
});

test('a name that is far from all is a name of its own', () => {
  expect(nearestKnownHost('relay.corp.example')).toBeUndefined();
});
