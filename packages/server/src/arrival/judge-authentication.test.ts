import { generateKeyPairSync } from 'node:crypto';
import { dkimSign } from 'mailauth';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ZoneScript } from '../../../lab/src/dns/answers.ts';
import { startScriptedDns } from '../../../lab/src/dns/start.ts';
import { Lab } from '../../../lab/src/lab.ts';
import { findBorder } from './border.ts';
import { compareAuthentication } from './compare-authentication.ts';
import { readHeader } from './header-fields.ts';
import { type JudgedAuthentication, judgeAuthentication, type NotJudged } from './judge-authentication.ts';

// Short, so that its record fits into one string of a TXT record.
const keys = generateKeyPairSync('rsa', { modulusLength: 1024 });
const published = keys.publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
const zone: ZoneScript = {
  'example.com': { records: { TXT: ['v=spf1 ip4:209.85.218.41 -all'], A: ['209.85.218.40'] } },
  's1._domainkey.example.com': { records: { TXT: [`v=DKIM1; k=rsa; p=${published}`] } },
  '_dmarc.example.com': { records: { TXT: ['v=DMARC1; p=reject'] } },
  's1._domainkey.slow.example': { fault: 'silence' },
  'slow.example': { fault: 'silence' },
  '_dmarc.slow.example': { fault: 'silence' },
};

let lab: Lab;
let dnsServers: readonly string[];
let questions: readonly string[];
beforeAll(async () => {
  lab = await Lab.open();
  const dns = await startScriptedDns(lab, zone);
  dnsServers = [dns.address];
  questions = dns.questions;
});
afterAll(() => lab.close());

interface Message {
  readonly from?: string;
  readonly reversePath?: string;
  readonly address?: string;
  readonly signedBy?: string;
  /** Put to the body after signing. */
  readonly footer?: string;
  readonly above?: readonly string[];
}

async function signed({ from = 'app@example.com', signedBy, footer = '' }: Message): Promise<string> {
  const message = `From: <${from}>\r\nTo: <you@example.org>\r\nSubject: test\r\n\r\nHello\r\n`;
  if (signedBy === undefined) return message + footer;
  const signature = {
    signingDomain: signedBy,
    selector: 's1',
    privateKey: keys.privateKey.export({ type: 'pkcs8', format: 'pem' }),
  };
  // Its types want one signature beside the list of signatures; only the list is signed.
  const { signatures, errors } = await dkimSign(message, { ...signature, signatureData: [signature] });
  expect(errors).toEqual([]);
  return signatures + message + footer;
}

async function judge(message: Message, timeoutMs = 10_000): Promise<JudgedAuthentication | NotJudged> {
  const { reversePath = 'app@example.com', address = '209.85.218.41', above = [] } = message;
  const source = Buffer.from(
    [
      `Return-Path: <${reversePath}>`,
      ...above,
      `Received: from mail.example.com (mail.example.com [${address}]) by mx.example.org (Postfix) with ESMTPS id 1; Tue, 3 Nov 2026 04:05:06 +0000`,
      await signed(message),
    ].join('\r\n'),
  );
  const header = readHeader(source);
  const border = findBorder(header.fields);
  return judgeAuthentication({ source, truncated: false, header, border, dnsServers, timeoutMs });
}

describe('the arrived copy', () => {
  test('passes where address, signature and From domain fit', async () => {
    expect(await judge({ signedBy: 'example.com' })).toEqual({
      spf: {
        result: 'pass',
        domain: 'example.com',
        clientAddress: '209.85.218.41',
        helo: 'mail.example.com',
        comment: expect.any(String),
      },
      dkim: [
        expect.objectContaining({ result: 'pass', domain: 'example.com', selector: 's1', aligned: true }),
      ],
      dmarc: expect.objectContaining({ result: 'pass', domain: 'example.com', policy: 'reject' }),
    });
  });

  test('fails SPF from another address, and DMARC with it when nothing is signed', async () => {
    expect(await judge({ address: '209.85.218.99' })).toMatchObject({
      spf: { result: 'fail' },
      dkim: [],
      dmarc: { result: 'fail', policy: 'reject' },
    });
  });

  test('fails DKIM when something was put to the body', async () => {
    expect(await judge({ signedBy: 'example.com', footer: 'bought from us\r\n' })).toMatchObject({
      spf: { result: 'pass' },
      dkim: [{ domain: 'example.com', result: 'neutral', comment: 'body hash did not verify' }],
      dmarc: { result: 'pass' },
    });
  });

  test('has a DKIM key that is not in the DNS', async () => {
    const judged = await judge({ signedBy: 'other.example' });
    expect(judged).toMatchObject({
      dkim: [{ domain: 'other.example', aligned: false, result: 'neutral', comment: 'no key' }],
    });
  });

  test('of a domain without records has no result', async () => {
    expect(await judge({ from: 'a@none.example', reversePath: 'a@none.example' })).toMatchObject({
      spf: { result: 'none', domain: 'none.example' },
      dkim: [],
      dmarc: { result: 'none' },
    });
  });

  test('waits for a silent DNS no longer than the limit', async () => {
    const judged = await judge(
      { from: 'a@slow.example', reversePath: 'a@slow.example', signedBy: 'slow.example' },
      300,
    );
    expect(judged).toEqual({ notJudged: expect.stringContaining('The DNS did not answer') });
  });

  test('with a hundred signatures is not judged, and nobody is asked', async () => {
    const before = questions.length;
    const above = Array.from({ length: 100 }, (_, n) => `DKIM-Signature: v=1; d=d${n}.example; s=s; b=x`);
    expect(await judge({ above })).toEqual({ notJudged: expect.stringContaining('more than 10') });
    expect(questions.length).toBe(before);
  });

  test('with more header than is read is not judged', async () => {
    const above = Array.from({ length: 600 }, (_, n) => `X-${n}: x`);
    expect(await judge({ above })).toEqual({ notJudged: expect.stringContaining('larger') });
  });
});

describe('beside the judgement of the receiver', () => {
  const good: JudgedAuthentication = {
    spf: { result: 'pass' },
    dkim: [
      { result: 'fail', aligned: true },
      { result: 'pass', aligned: true },
    ],
    dmarc: { result: 'pass' },
  };
  const says = (spf: string, dkim: string, dmarc: string) => ({
    authservId: 'mx.example.org',
    results: [
      { method: 'spf', result: spf, properties: {} },
      { method: 'dkim', result: 'fail', properties: {} },
      { method: 'dkim', result: dkim, properties: {} },
      { method: 'dmarc', result: dmarc, properties: {} },
    ],
  });

  test('the same is the same', () => {
    expect(compareAuthentication(good, says('pass', 'pass', 'pass'))).toEqual(
      ['spf', 'dkim', 'dmarc'].map((method) => ({ method, ours: 'pass', receivers: 'pass', agree: true })),
    );
  });

  test('every difference is explained', () => {
    const bad: JudgedAuthentication = {
      spf: { result: 'softfail' },
      dkim: [{ result: 'fail', aligned: true }],
      dmarc: { result: 'fail' },
    };
    for (const [ours, theirs] of [
      [good, says('softfail', 'fail', 'fail')],
      [bad, says('pass', 'pass', 'pass')],
      [bad, says('none', 'none', 'none')],
      [bad, says('temperror', 'temperror', 'temperror')],
      [bad, says('permerror', 'permerror', 'permerror')],
    ] as const) {
      for (const { method, agree, explanation } of compareAuthentication(ours, theirs)) {
        // Of several signatures one pass is enough, so this one agrees.
        if (agree) expect([method, theirs]).toEqual(['dkim', expect.anything()]);
        else expect(explanation).toMatch(/\w{4}.*\.$/s);
      }
    }
  });

  test('a signature that was taken out afterwards is told from one that was broken', () => {
    const [, none] = compareAuthentication({ ...good, dkim: [] }, says('pass', 'pass', 'pass'));
    const broken = { ...good, dkim: [{ result: 'fail', aligned: true }] };
    const [, changed] = compareAuthentication(broken, says('pass', 'pass', 'pass'));
    expect(none?.explanation).toContain('took it out');
    expect(changed?.explanation).toContain('was changed afterwards');
  });

  test('a receiver that says nothing, and a copy that was not judged, are no difference', () => {
    expect(compareAuthentication(good, undefined).every(({ agree }) => agree)).toBe(true);
    expect(compareAuthentication({ notJudged: 'x' }, says('fail', 'fail', 'fail'))).toMatchObject([
      { method: 'spf', receivers: 'fail', agree: true },
      { method: 'dkim', receivers: 'fail' },
      { method: 'dmarc', receivers: 'fail' },
    ]);
  });
});
