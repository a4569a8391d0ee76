import { describe, expect, test } from 'vitest';
import { readHeader, valuesOf } from './header-fields.ts';
import { parseReceived, type Received } from './received.ts';

const at = (iso: string): { time: Date } => ({ time: new Date(iso) });

/** One line in the manner of each server, as in mail that people and vendors published; names and addresses are examples. */
const manners: readonly (readonly [software: string, value: string, read: Received])[] = [
  [
    'Postfix over TLS',
    'from app.example.com (app.example.com [192.0.2.10]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits) server-digest SHA256) (Client did not present a certificate) by mx.example.org (Postfix) with ESMTPS id 4XyZ1k2Abcz1 for <you@example.org>; Tue, 3 Nov 2026 05:05:06 +0100 (CET)',
    {
      from: 'app.example.com',
      fromAddress: '192.0.2.10',
      fromReverseName: 'app.example.com',
      by: 'mx.example.org',
      protocol: 'ESMTPS',
      id: '4XyZ1k2Abcz1',
      for: 'you@example.org',
      encrypted: true,
      tlsVersion: 'TLSv1.3',
      tlsCipher: 'TLS_AES_256_GCM_SHA384',
      ...at('2026-11-03T04:05:06Z'),
    },
  ],
  [
    'Postfix in cleartext, without reverse DNS, over IPv6',
    'from app.example.com (unknown [IPv6:2001:db8::10]) by mx.example.org (Postfix) with ESMTP id 4XyZ1k2; Tue,  3 Nov 2026 04:05:06 +0000 (UTC)',
    {
      from: 'app.example.com',
      fromAddress: '2001:db8::10',
      by: 'mx.example.org',
      protocol: 'ESMTP',
      id: '4XyZ1k2',
      encrypted: false,
      ...at('2026-11-03T04:05:06Z'),
    },
  ],
  [
    'Gmail at its border',
    'from mail-ej1-f41.google.com (mail-ej1-f41.google.com. [209.85.218.41]) by mx.google.com with ESMTPS id a640c23a62f3a-a1b2c3si123456.78.2026.11.02.20.05.06 for <you@example.org> (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256); Mon, 02 Nov 2026 20:05:06 -0800 (PST)',
    {
      from: 'mail-ej1-f41.google.com',
      fromAddress: '209.85.218.41',
      fromReverseName: 'mail-ej1-f41.google.com',
      by: 'mx.google.com',
      protocol: 'ESMTPS',
      id: 'a640c23a62f3a-a1b2c3si123456.78.2026.11.02.20.05.06',
      for: 'you@example.org',
      encrypted: true,
      tlsVersion: 'TLSv1.3',
      tlsCipher: 'TLS_AES_256_GCM_SHA384',
      ...at('2026-11-03T04:05:06Z'),
    },
  ],
  [
    'Gmail inside',
    'by 2002:a05:6a10:1234:b0:abc with SMTP id q1csp1234567; Mon, 2 Nov 2026 20:05:07 -0800 (PST)',
    {
      by: '2002:a05:6a10:1234:b0:abc',
      protocol: 'SMTP',
      id: 'q1csp1234567',
      encrypted: false,
      ...at('2026-11-03T04:05:07Z'),
    },
  ],
  [
    'Exchange Online at its border',
    'from app.example.com (192.0.2.10) by DB5EUR03FT012.mail.protection.outlook.com (10.152.20.5) with Microsoft SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20.8114.16 via Frontend Transport; Tue, 3 Nov 2026 04:05:06 +0000',
    {
      from: 'app.example.com',
      fromAddress: '192.0.2.10',
      by: 'DB5EUR03FT012.mail.protection.outlook.com',
      protocol: 'Microsoft SMTP Server',
      id: '15.20.8114.16',
      encrypted: true,
      tlsVersion: 'TLSv1.3',
      tlsCipher: 'TLS_AES_256_GCM_SHA384',
      ...at('2026-11-03T04:05:06Z'),
    },
  ],
  [
    'Exim over TLS',
    'from app.example.com ([192.0.2.10]:41234 helo=mail) by mx.example.org with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.96) (envelope-from <app@example.com>) id 1tAbCd-000001-23 for you@example.org; Tue, 03 Nov 2026 04:05:06 +0000',
    {
      from: 'app.example.com',
      fromAddress: '192.0.2.10',
      by: 'mx.example.org',
      protocol: 'esmtps',
      id: '1tAbCd-000001-23',
      for: 'you@example.org',
      encrypted: true,
      tlsVersion: 'TLSv1.3',
      tlsCipher: 'TLS_AES_256_GCM_SHA384',
      ...at('2026-11-03T04:05:06Z'),
    },
  ],
  [
    'Exim without reverse DNS',
    'from [192.0.2.10] (helo=app.example.com) by mx.example.org with esmtp (Exim 4.96) id 1tAbCd-000001-23; Tue, 03 Nov 2026 04:05:06 +0000',
    {
      from: '[192.0.2.10]',
      fromAddress: '192.0.2.10',
      by: 'mx.example.org',
      protocol: 'esmtp',
      id: '1tAbCd-000001-23',
      encrypted: false,
      ...at('2026-11-03T04:05:06Z'),
    },
  ],
  [
    'Exim, of a client that calls itself by its address',
    'from [192.0.2.10] by mx.example.org with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.96) (envelope-from <app@example.com>) id 1xVg90-0007JM-1J for you@example.org; Tue, 03 Nov 2026 04:05:06 +0000',
    {
      from: '[192.0.2.10]',
      fromAddress: '192.0.2.10',
      by: 'mx.example.org',
      protocol: 'esmtps',
      id: '1xVg90-0007JM-1J',
      for: 'you@example.org',
      encrypted: true,
      tlsVersion: 'TLSv1.3',
      tlsCipher: 'TLS_AES_256_GCM_SHA384',
      ...at('2026-11-03T04:05:06Z'),
    },
  ],
  [
    'Sendmail',
    'from app.example.com (host10.example.net [192.0.2.10] (may be forged)) by mx.example.org (8.17.1/8.17.1) with ESMTPS id 5A345601234567 (version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 bits=256 verify=NO) for <you@example.org>; Tue, 3 Nov 2026 04:05:06 GMT',
    {
      from: 'app.example.com',
      fromAddress: '192.0.2.10',
      fromReverseName: 'host10.example.net',
      by: 'mx.example.org',
      protocol: 'ESMTPS',
      id: '5A345601234567',
      for: 'you@example.org',
      encrypted: true,
      tlsVersion: 'TLSv1.3',
      tlsCipher: 'TLS_AES_256_GCM_SHA384',
      ...at('2026-11-03T04:05:06Z'),
    },
  ],
  [
    'qmail',
    'from unknown (HELO app.example.com) (192.0.2.10) by mx.example.org with SMTP; 3 Nov 2026 04:05:06 -0000',
    {
      from: 'unknown',
      fromAddress: '192.0.2.10',
      by: 'mx.example.org',
      protocol: 'SMTP',
      encrypted: false,
      ...at('2026-11-03T04:05:06Z'),
    },
  ],
  [
    'Dovecot LMTP over a socket',
    'from mx.example.org by imap.example.org with LMTP id 4PGzBkIuKGk2AwAA0J78UA (envelope-from <app@example.com>) for <you@example.org>; Tue, 03 Nov 2026 04:05:06 +0000',
    {
      from: 'mx.example.org',
      by: 'imap.example.org',
      protocol: 'LMTP',
      id: '4PGzBkIuKGk2AwAA0J78UA',
      for: 'you@example.org',
      encrypted: false,
      ...at('2026-11-03T04:05:06Z'),
    },
  ],
];

test.each(manners)('%s', (_software, value, read) => {
  expect(parseReceived(value)).toEqual(read);
});

describe('what a client says of itself is not taken for its address', () => {
  test.each([
    'from [203.0.113.1] (unknown [192.0.2.10]) by mx.example.org (Postfix) with ESMTP id 1; Tue, 3 Nov 2026 04:05:06 +0000',
    'from x([203.0.113.1]) (unknown [192.0.2.10]) by mx.example.org with ESMTP id 1; Tue, 3 Nov 2026 04:05:06 +0000',
    'from host.example.net ([192.0.2.10] helo=[203.0.113.1]) by mx.example.org with esmtp id 1; Tue, 3 Nov 2026 04:05:06 +0000',
    'from by (with [192.0.2.10]) by mx.example.org with ESMTP id 1; Tue, 3 Nov 2026 04:05:06 +0000',
  ])('%s', (value) => {
    expect(parseReceived(value)).toMatchObject({ fromAddress: '192.0.2.10' });
  });

  test('a literal without anything the server noted is no address', () => {
    expect(parseReceived('from [203.0.113.1] by mx.example.org with ESMTP; x')).not.toHaveProperty(
      'fromAddress',
    );
  });
});

test.each([
  ['Tue, 3 Nov 2026 04:05:06', 'has no zone'],
  ['Tue, 3 Nov 2026 04:05:06 +0000; yesterday', 'is not the last thing'],
  ['Tue, 3 Nov 1026 04:05:06 +0000', 'lies before mail'],
  ['', 'is not there'],
])('a time that %s is not read: %s', (text) => {
  expect(parseReceived(`from a by b with SMTP id 1; ${text}`)).not.toHaveProperty('time');
});

test.each([
  ['', {}],
  [';', {}],
  ['((((((', {}],
  ['"', {}],
  ['from', {}],
  ['from from from by by by', { from: 'from from', by: 'by' }],
  ['\\', {}],
])('%j makes nothing throw', (value, read) => {
  expect(parseReceived(value)).toMatchObject(read);
});

test.each(['(', '[1.1.1.1 ', 'a', 'a.', '1', '[', '\\\\', '"', ' ', 'TLS '])(
  'half a million times %j end soon, and nothing is made of them',
  (text) => {
    expect(parseReceived(`from a (${text.repeat(500_000 / text.length)}`)).toEqual({ from: 'a' });
  },
);

describe('a header', () => {
  test('is unfolded and keeps its order', () => {
    const bytes = Buffer.from('Received: from a\r\n\tby b\r\nX: 1\r\nreceived:c\r\n\r\nX: body\r\n');
    const header = readHeader(bytes);
    expect(valuesOf(header, 'received')).toEqual(['from a by b', 'c']);
    expect(valuesOf(header, 'x')).toEqual(['1']);
    expect(header.cut).toBe(false);
  });

  test('with thousands of fields is read as far as the limit, and says so', () => {
    const header = readHeader(Buffer.from(`${'Received: from a by b; x\r\n'.repeat(5_000)}\r\n`));
    expect(header.cut).toBe(true);
    expect(header.fields).toHaveLength(500);
  });

  test.each(['', '\r\n', 'no colon', ': no name\r\n', '\u0000: x\r\n\r\n', ' folded first\r\n'])(
    'that is none has no fields: %j',
    (text) => {
      expect(readHeader(Buffer.from(text)).fields).toEqual([]);
    },
  );

  test('without end is cut', () => {
    expect(readHeader(Buffer.alloc(300_000, 'a')).cut).toBe(true);
  });
});
