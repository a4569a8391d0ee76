import { expect, it } from 'vitest';
import { completeEvent, type StoredEvent } from '../../../../server/src/system-log/event.ts';
import { findField } from '../../../../server/src/system-log/filter/fields.ts';
import { attributeAt } from './attributes.ts';

const stored: StoredEvent = {
  uuid: '00000000-0000-4000-8000-000000000000',
  eventType: 'user.session.start',
  displayMessage: 'User login',
  severity: 'INFO',
  actor: { id: '00u1', type: 'User', alternateId: 'a@example.com', displayName: 'A' },
  outcome: { result: 'SUCCESS', reason: 'x' },
  transaction: { type: 'WEB', id: 't', detail: { requestApiTokenId: '00T1' } },
  client: { userAgent: { rawUserAgent: 'x', os: 'x', browser: 'x' }, device: 'x', ipAddress: '10.0.0.1' },
  authenticationContext: { rootSessionId: 's', externalSessionId: 's' },
  debugContext: { debugData: { cause: 'x', url: '/x', 'odd key': 'x' } },
  request: { ipChain: [{ ip: '10.0.0.1', version: 'V4' }] },
  target: [
    {
      id: 'ces1',
      type: 'CustomEmailServer',
      alternateId: 'x',
      displayName: 'x',
      detailEntry: { purpose: 'smtp', deep: { er: 'x' } },
      changeDetails: { from: { port: 25 }, to: { port: 587 } },
    },
  ],
};

function* leaves(
  value: unknown,
  path: readonly (string | number)[],
): Generator<readonly (string | number)[]> {
  // What is null has no buttons.
  if (value === null) return;
  if (typeof value !== 'object') yield path;
  else
    for (const [key, one] of Object.entries(value))
      yield* leaves(one, [...path, Array.isArray(value) ? Number(key) : key]);
}

it('offers to filter by each value of an event that the service can be asked for, and by no other', () => {
  for (const path of leaves(completeEvent(stored, 0), [])) {
    const attribute = attributeAt(path);
    if (attribute !== undefined) expect(findField(attribute), attribute).toBeDefined();
  }
  expect(attributeAt(['target', 0, 'id'])).toBe('target.id');
  expect(attributeAt(['request', 'ipChain', 0, 'ip'])).toBe('request.ipChain.ip');
  expect(attributeAt(['target', 0, 'changeDetails', 'to', 'port'])).toBeUndefined();
  expect(attributeAt(['published'])).toBeUndefined();
  expect(attributeAt(['debugContext', 'debugData', 'odd key'])).toBeUndefined();
});
