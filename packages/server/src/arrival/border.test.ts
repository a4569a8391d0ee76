import { describe, expect, test } from 'vitest';
import { findBorder } from './border.ts';
import { readHeader } from './header-fields.ts';

function border(lines: readonly string[]): ReturnType<typeof findBorder> {
  return findBorder(readHeader(Buffer.from(`${lines.join('\r\n')}\r\n\r\n`)).fields);
}

const time = '; Tue, 3 Nov 2026 04:05:06 +0000';
const forged = 'Authentication-Results: mx.google.com; spf=pass; dkim=pass; dmarc=pass';

test('Gmail: the line with the address it judged, and its judgement below that line', () => {
  const found = border([
    'Delivered-To: you@gmail.com',
    `Received: by 2002:a05:6a10:1234:b0:abc with SMTP id q1csp1${time}`,
    'ARC-Authentication-Results: i=1; mx.google.com; spf=pass',
    'Return-Path: <app@example.com>',
    `Received: from mail.example.com (mail.example.com. [209.85.218.41]) by mx.google.com with ESMTPS id a${time}`,
    'Received-SPF: pass (google.com: domain of app@example.com designates 209.85.218.41 as permitted sender) client-ip=209.85.218.41;',
    'Authentication-Results: mx.google.com; spf=fail smtp.mailfrom=app@example.com',
    `Received: from app (app [10.0.0.1]) by mail.example.com with ESMTPSA id b${time}`,
    forged,
    'From: <app@example.com>',
  ]);
  expect(found).toMatchObject({
    received: { by: 'mx.google.com', fromAddress: '209.85.218.41', from: 'mail.example.com' },
    results: { authservId: 'mx.google.com', results: [{ method: 'spf', result: 'fail' }] },
    reversePath: 'app@example.com',
    foreignResults: true,
  });
});

test('Microsoft 365: over the hops inside, to the line with the address it judged', () => {
  const found = border([
    `Received: from AM6P195CA0012.EURP195.PROD.OUTLOOK.COM (2603:10a6:209::25) by DB9PR01MB1.eurprd01.prod.exchangelabs.com (2603:10a6:10::1) with Microsoft SMTP Server (version=TLS1_2, cipher=X)${time}`,
    `Received: from VE1EUR01FT1.eop-EUR01.prod.protection.outlook.com (2603:10a6:209:81::4) by AM6P195CA0012.outlook.office365.com (2603:10a6:209:81::25) with Microsoft SMTP Server${time}`,
    'Authentication-Results: spf=pass (sender IP is 209.85.218.41) smtp.mailfrom=example.com; dmarc=pass action=none header.from=example.com',
    `Received: from mail.example.com (209.85.218.41) by VE1EUR01FT1.mail.protection.outlook.com (10.152.2.228) with Microsoft SMTP Server${time}`,
  ]);
  expect(found).toMatchObject({
    received: { fromAddress: '209.85.218.41', by: 'VE1EUR01FT1.mail.protection.outlook.com' },
    results: { results: [{ method: 'spf', result: 'pass' }, { method: 'dmarc' }] },
    foreignResults: false,
  });
});

test('a server of its own: past the delivery and the filter inside', () => {
  const found = border([
    'Return-Path: <>',
    `Received: from mx.example.org by imap.example.org with LMTP id a${time}`,
    `Received: from localhost (localhost [127.0.0.1]) by mx.example.org (Postfix) with ESMTP id b${time}`,
    'Authentication-Results: mx.example.org; dkim=none',
    `Received: from mail.example.com (mail.example.com [209.85.218.41]) by mx.example.org (Postfix) with ESMTPS id c${time}`,
    `Received: from app (app [209.85.218.99]) by mail.example.com (Postfix) with ESMTPSA id d${time}`,
  ]);
  expect(found).toMatchObject({
    received: { fromAddress: '209.85.218.41', by: 'mx.example.org' },
    results: { authservId: 'mx.example.org' },
    reversePath: '',
  });
});

test('a receiver in a private network: the topmost line that came over SMTP', () => {
  const found = border([
    `Received: from mx.example.org (mx.example.org [10.0.0.2]) by imap.example.org with LMTP id a${time}`,
    `Received: from mail.example.com (mail.example.com [10.0.0.3]) by mx.example.org (Postfix) with ESMTP id b${time}`,
    `Received: from app (app [10.0.0.4]) by mail.example.com (Postfix) with ESMTP id c${time}`,
  ]);
  expect(found.received).toMatchObject({ fromAddress: '10.0.0.3' });
});

describe('what the sender could have written is not taken for the judgement of the receiver', () => {
  test.each([
    ['below the hop before', [forged]],
    ['with the name of another', ['Authentication-Results: mx.elsewhere.example; spf=pass']],
  ])('%s', (_where, fields) => {
    const found = border([
      `Received: from mail.example.com (mail.example.com [209.85.218.41]) by mx.example.org (Postfix) with ESMTPS id c${time}`,
      ...fields,
      'From: <app@example.com>',
    ]);
    expect(found).not.toHaveProperty('results');
    expect(found.foreignResults).toBe(true);
  });

  test('an address that a server before the receiver judged, or that the sender made up', () => {
    const found = border([
      `Received: from mail.example.com (mail.example.com [209.85.218.41]) by mx.example.org (Postfix) with ESMTPS id c${time}`,
      `Received: from app (app [10.0.0.4]) by mail.example.com (Postfix) with ESMTP id c${time}`,
      `Received: from good.example (good.example [209.85.218.99]) by elsewhere.example (Postfix) with ESMTP id c${time}`,
      'Received-SPF: pass client-ip=209.85.218.99;',
    ]);
    expect(found.received).toMatchObject({ fromAddress: '209.85.218.41' });
  });
});

test('from Gmail to Gmail: the line with the address that was judged', () => {
  const found = border([
    `Received: by 2002:a05:6a10:1234:b0:abc with SMTP id q1csp1${time}`,
    `Received: from mail-sor-f41.google.com (mail-sor-f41.google.com. [209.85.220.41]) by mx.google.com with SMTPS id a${time}`,
    'Received-SPF: pass (google.com: domain of a@gmail.com designates 209.85.220.41 as permitted sender) client-ip=209.85.220.41;',
    'Authentication-Results: mx.google.com; dkim=pass header.i=@gmail.com',
    `Received: from app ([209.85.218.99]) by smtp.gmail.com with ESMTPSA id b${time}`,
  ]);
  expect(found).toMatchObject({
    received: { fromAddress: '209.85.220.41' },
    results: { authservId: 'mx.google.com' },
  });
});

test('a header without any of it has no border', () => {
  expect(border(['From: <app@example.com>'])).toEqual({ foreignResults: false });
  expect(border([])).toEqual({ foreignResults: false });
});
