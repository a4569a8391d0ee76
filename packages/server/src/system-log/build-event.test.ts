import { Secret } from '@postroad/smtp';
import { describe, expect, it } from 'vitest';
import { permissions } from '../access/permissions.ts';
import { buildEvent } from './build-event.ts';
import type { EventDraft, EventOrigin } from './draft.ts';
import { completeEvent, logEvent } from './event.ts';

const request = {
  ip: '2001:db8::7',
  ipChain: ['198.51.100.4', '2001:db8::7'],
  uri: '/api/v1/email-servers/ces1',
  userAgent:
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0',
};
const origin: EventOrigin = {
  principal: {
    type: 'User',
    id: '00u1',
    alternateId: 'admin@example.com',
    displayName: 'Admin',
    via: 'api-token',
    permissions: new Set(permissions),
    apiTokenId: '00T1',
    sessionId: 'hash-of-session',
  },
  transaction: { id: 'txn1', type: 'WEB' },
  request,
};
const draft: EventDraft = {
  eventType: 'system.custom_email_server.lifecycle.update',
  outcome: 'SUCCESS',
  targets: [
    {
      id: 'ces1',
      type: 'CustomEmailServer',
      alternateId: 'smtp.example.net:587',
      displayName: 'Relay',
      changeDetails: { from: { port: 25 }, to: { port: 587 } },
    },
  ],
  debugData: { customEmailServerHost: 'smtp.example.net' },
};
const whole = (from: EventOrigin, what: EventDraft) =>
  logEvent.strict().parse(completeEvent(buildEvent(from, what), Date.UTC(2026, 2, 10, 12)));

describe('an event', () => {
  it('says who did what to what, from where, with what', () => {
    expect(whole(origin, draft)).toMatchObject({
      published: '2026-03-10T12:00:00.000Z',
      eventType: draft.eventType,
      displayMessage: 'Update custom email server',
      severity: 'INFO',
      version: '0',
      legacyEventType: null,
      outcome: { result: 'SUCCESS', reason: null },
      actor: {
        id: '00u1',
        type: 'User',
        alternateId: 'admin@example.com',
        displayName: 'Admin',
        detailEntry: null,
      },
      client: {
        ipAddress: '2001:db8::7',
        device: 'Computer',
        userAgent: { rawUserAgent: request.userAgent, os: 'Windows', browser: 'EDGE' },
        geographicalContext: null,
      },
      authenticationContext: { externalSessionId: 'hash-of-session', authenticationStep: 0 },
      transaction: { id: 'txn1', type: 'WEB', detail: { requestApiTokenId: '00T1' } },
      request: {
        ipChain: [
          { ip: '198.51.100.4', version: 'V4', source: null },
          { ip: '2001:db8::7', version: 'V6' },
        ],
      },
      debugContext: {
        debugData: {
          customEmailServerHost: 'smtp.example.net',
          requestId: 'txn1',
          requestUri: request.uri,
          url: request.uri,
        },
      },
      target: [{ id: 'ces1', detailEntry: null, changeDetails: { from: { port: 25 }, to: { port: 587 } } }],
    });
  });

  it('of work in the background has no client, and an actor all the same', () => {
    expect(
      whole(
        { transaction: { id: 'job1', type: 'JOB' } },
        { eventType: 'system.email.delivery', outcome: 'DEFERRED' },
      ),
    ).toMatchObject({
      actor: { type: 'SystemPrincipal' },
      client: { ipAddress: null, userAgent: null },
      request: { ipChain: [] },
      target: [],
      transaction: { type: 'JOB', detail: {} },
      debugContext: { debugData: {} },
    });
  });

  it('that failed is a warning at least', () => {
    expect(whole(origin, { ...draft, outcome: 'FAILURE' }).severity).toBe('WARN');
    expect(whole(origin, { ...draft, outcome: 'DENY', severity: 'ERROR' }).severity).toBe('ERROR');
    expect(whole(origin, { ...draft, eventType: 'user.account.lock', outcome: 'DENY' }).severity).toBe(
      'WARN',
    );
  });

  it('is bounded, whatever a server or a client says', () => {
    const long = '\u{1F600}'.repeat(5_000);
    const event = whole(
      {
        ...origin,
        request: { ...request, ipChain: Array.from({ length: 500 }, () => '10.0.0.1'), userAgent: long },
      },
      {
        ...draft,
        reason: `x${long}`,
        targets: Array.from({ length: 500 }, () => ({
          id: long,
          type: 'Email',
          alternateId: long,
          displayName: long,
        })),
        debugData: { providerMessage: long },
      },
    );
    expect(event.outcome.reason?.length).toBeLessThanOrEqual(255);
    // Cut between characters.
    expect(event.outcome.reason).toMatch(/^x\u{1F600}+$/u);
    expect(event.target).toHaveLength(50);
    expect(event.request.ipChain).toHaveLength(20);
    expect(JSON.stringify(event).length).toBeLessThan(500_000);
  });

  it('shows a mask where a secret was put by mistake', () => {
    const password = new Secret('correct horse battery staple');
    const event = whole(origin, {
      ...draft,
      targets: [
        {
          id: 'ces1',
          type: 'CustomEmailServer',
          alternateId: 'a',
          displayName: 'b',
          detailEntry: { password },
        },
      ],
    });
    expect(JSON.stringify(event)).not.toContain('correct horse');
  });

  it('of a type that the catalogue lacks is a defect', () => {
    expect(() => buildEvent(origin, { ...draft, eventType: 'system.made_up' })).toThrow(TypeError);
    expect(() => buildEvent(origin, { ...draft, eventType: 'constructor' })).toThrow(TypeError);
  });

  it.each([
    [
      'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
      'Linux',
      'FIREFOX',
      'Computer',
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
      'iOS',
      'SAFARI',
      'Mobile',
    ],
    [
      'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
      'Android',
      'CHROME',
      'Mobile',
    ],
    ['@okta/okta-sdk-nodejs/8.1.0 node/24.11.0 linux/6.1.0', 'Linux', 'UNKNOWN', 'Unknown'],
    ['curl/8.5.0', 'Unknown', 'UNKNOWN', 'Unknown'],
  ])('reads the user agent %s', (userAgent, os, browser, device) => {
    const { client } = whole({ ...origin, request: { ...request, userAgent } }, draft);
    expect(client).toMatchObject({ device, userAgent: { os, browser, rawUserAgent: userAgent } });
  });
});
