import { describe, expect, test } from 'vitest';
import { explainLines, isJsonLines } from './json-lines.ts';

const good = JSON.stringify({
  id: 'a',
  stage: 'rcpt',
  config: { host: 'mx.example.com', port: 25, tls: 'none' },
  observed: { kind: 'smtp-reply', code: 554, enhanced: '5.7.1', text: 'Relay access denied' },
});

describe('JSON Lines', () => {
  test('each object is answered in order, with its id', () => {
    const answers = [...explainLines([good, '', good.replace('"a"', '7')])];
    expect(answers.map((one) => one.id)).toEqual(['a', 7]);
    expect(answers[0]).toMatchObject({
      cause: 'relay-denied',
      understood: { stage: 'rcpt', code: 554, port: 25 },
    });
  });

  test('a bad line names its number and the others go on', () => {
    const answers = [
      ...explainLines([good, '{"id": "b", ', '[]', '{"id":"c"}', '{"id":"d","observed":{}}', 'null', good]),
    ];
    expect(answers.map((one) => ('error' in one ? one.error.line : one.cause))).toEqual([
      'relay-denied',
      2,
      3,
      4,
      5,
      6,
      'relay-denied',
    ]);
    expect(answers[3]).toMatchObject({ id: 'c', error: { message: expect.stringContaining('line 4') } });
  });

  test('an error never quotes the line, which may hold a secret', () => {
    const [answer] = [...explainLines(['{"password": "hunter2-canary", oops}'])];
    expect(JSON.stringify(answer)).not.toContain('hunter2');
  });

  test('codes may be strings, errno names too, and unknown fields are passed over', () => {
    const [reply, refused] = [
      ...explainLines([
        '{"id":1,"stage":"auth","observed":{"kind":"smtp-reply","code":"535","text":"authentication failed"},"more":true}',
        '{"id":2,"stage":"tcp","observed":{"kind":"socket-error","code":"ECONNREFUSED","text":"failed"}}',
      ]),
    ];
    expect(reply).toMatchObject({ cause: 'auth-bad-credentials' });
    expect(refused).toMatchObject({ cause: 'tcp-connection-refused' });
  });

  test('is told from an error text that begins with a brace', () => {
    expect(isJsonLines(good)).toBe(true);
    expect(isJsonLines("{ Error: Greeting never received\n  code: 'ETIMEDOUT' }")).toBe(false);
    expect(isJsonLines('{"level":"error","msg":"535 5.7.8 no"}')).toBe(false);
  });
});
