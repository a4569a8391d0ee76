import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LogApp, openLogApp } from './testing/log-app.ts';

const now = new Date('2026-03-10T12:00:00.000Z');

describe('a request for the log is refused in the words of the contract', () => {
  let log: LogApp;
  beforeAll(async () => {
    log = await openLogApp('sqlite', { now: () => now });
  });
  afterAll(() => log.stop());

  it.each(['yesterday', '2026-02-30', '2026-13-01T00:00:00Z', '1773144000000', '2026-03-10T25:00:00Z'])(
    'a date that is none: %s',
    async (until) => {
      const { status, body } = await log.get({ until });
      expect(status).toBe(400);
      expect(body).toMatchObject({
        errorCode: 'E0000001',
        errorSummary:
          "Api validation failed: 'until': The date format in your query is not recognized. Please enter dates using ISO8601 string format. 'until': must be a valid date-time or empty.",
        errorCauses: [
          {
            errorSummary:
              'until: The date format in your query is not recognized. Please enter dates using ISO8601 string format.',
          },
          { errorSummary: 'until: must be a valid date-time or empty.' },
        ],
      });
    },
  );

  it('each of two dates that are none', async () => {
    const { body } = await log.get({ since: 'yesterday', until: 'tomorrow' });
    expect(body).toMatchObject({
      errorCode: 'E0000001',
      errorSummary: expect.stringMatching(/'since': The date.* 'until': The date/),
      errorCauses: ['since: The', 'since: must', 'until: The', 'until: must'].map((start) => ({
        errorSummary: expect.stringMatching(`^${start}`),
      })),
    });
  });

  it.each([
    '2026-03-09',
    '2026-03-09T10:00',
    '2026-03-09T10:00Z',
    '2026-03-09T10:00:00+01:00',
    '2026-03-09T10:00:00 01:00',
    '2026-03-09T10:00:00.123456-0800',
    '2026-03-09T10:00:00.000Z',
  ])('but not a date like %s', async (since) => {
    expect(await log.get({ since })).toMatchObject({ status: 200 });
  });

  it('a since that is over 180 days old', async () => {
    const { status, body } = await log.get({ since: '2025-09-10T00:00:00Z' });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      errorCode: 'E0000053',
      errorSummary: 'Invalid parameter: The since parameter is over 180 days prior to the current day.',
    });
    expect(await log.get({ since: '2025-09-11T00:00:00Z' })).toMatchObject({ status: 200 });
  });

  it('a since in the future', async () => {
    expect(await log.get({ since: '2026-03-10T12:05:00Z' })).toMatchObject({
      status: 400,
      body: { errorCode: 'E0000053' },
    });
  });

  it('a keyword over 40 characters', async () => {
    expect(await log.get({ q: `short ${'x'.repeat(41)}` })).toMatchObject({
      status: 400,
      body: {
        errorCode: 'E0000001',
        errorSummary:
          "Api validation failed: 'q': Freeform search cannot contain items longer than 40 characters. Please shorten the items in your search or use an advanced filter to query by specific fields.",
      },
    });
    expect(await log.get({ q: `short ${'x'.repeat(40)}` })).toMatchObject({ status: 200 });
  });

  it('more than ten keywords', async () => {
    expect(await log.get({ q: 'a '.repeat(11) })).toMatchObject({
      status: 400,
      body: { errorCode: 'E0000001' },
    });
    expect(await log.get({ q: 'a '.repeat(10) })).toMatchObject({ status: 200 });
  });

  it.each(['-1', '1001', '1.5', 'ten', '1e2', '99999999999999999999'])('a limit of %s', async (limit) => {
    const { status, body } = await log.get({ limit });
    expect(status).toBe(400);
    expect(body).toMatchObject({ errorCode: 'E0000001', errorSummary: expect.stringContaining("'limit'") });
  });

  it('a sort order, a cursor or a repeated parameter that is none', async () => {
    expect(await log.get({ sortOrder: 'NEWEST' })).toMatchObject({
      status: 400,
      body: { errorCode: 'E0000001' },
    });
    for (const after of ['1507316213000_1', 'bDEuLTE', "' or 1=1", 'x'.repeat(3_000)])
      expect(await log.get({ after })).toMatchObject({ status: 400, body: { errorCode: 'E0000053' } });
    const { statusCode } = await log.app.inject({ url: '/api/v1/logs?limit=1&limit=2' });
    expect(statusCode).toBe(400);
  });

  it.each([
    [
      'display_message eqq "Create okta user"',
      'E0000053',
      `Invalid filter 'display_message eqq "Create okta user"': Unrecognized attribute operator 'eqq' at position 16. Expected: eq,ne,co,sw,ew,pr,gt,ge,lt,le`,
    ],
    ['some_invalid_field eq "x"', 'E0000053', 'field is not valid: some_invalid_field'],
    ['published gt "2026-01-01"', 'E0000053', 'field is not valid: published'],
    [
      'target.changeDetails.from.port eq 25',
      'E0000053',
      'field is not valid: target.changeDetails.from.port',
    ],
    ['EventType eq "x"', 'E0000053', 'field is not valid: EventType'],
    ['actor eq "x"', 'E0000053', 'field is not valid: actor'],
    [
      'debugContext.debugData.url co "/oauth/"',
      'E0000031',
      'The supplied combination of operator and field is not currently supported. Operator: co, Field: debugContext.debugData.url',
    ],
    [
      'debug_context.debug_data.requestUri co "/oauth/"',
      'E0000031',
      'The supplied combination of operator and field is not currently supported. Operator: co, Field: debugContext.debugData.requestUri',
    ],
    [
      'securityContext.isProxy gt true',
      'E0000031',
      'The supplied combination of operator and field is not currently supported. Operator: gt, Field: securityContext.isProxy',
    ],
  ])('a filter: %s', async (filter, errorCode, errorSummary) => {
    expect(await log.get({ filter })).toMatchObject({ status: 400, body: { errorCode, errorSummary } });
  });
});
