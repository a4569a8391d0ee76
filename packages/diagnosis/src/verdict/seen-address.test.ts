import { describe, expect, test } from 'vitest';
import { ehloReply, endedAtEhlo, factsWith, refusedLogin, reply } from '../checks/support/facts-builder.ts';
import type { ReplyFacts, SessionFacts } from '../facts.ts';
import { seenAddress } from './seen-address.ts';

function inEhlo(line: string, change: Partial<SessionFacts> = {}) {
  const ehlo = reply(250, line, 'PIPELINING');
  return seenAddress(factsWith({ session: { ehlo, ehloOverTls: ehlo, ...change } }));
}

function inRefusal(refusal: ReplyFacts, where: 'greeting' | 'mail' | 'rcpt' = 'rcpt') {
  return seenAddress(factsWith({ session: { [where]: refusal } }));
}

describe('the first line of EHLO', () => {
  test.each([
    ['Exim', 'mail.example.com Hello client.example.net [203.0.113.7]', '203.0.113.7'],
    [
      'Exim, with the IPv6 address as it is',
      'mail.example.com Hello client.example.net [2001:db8:1::7]',
      '2001:db8:1::7',
    ],
    ['Sendmail', 'mail.example.com Hello nat.example.net [203.0.113.7], pleased to meet you', '203.0.113.7'],
    [
      'Sendmail over IPv6',
      'mail.example.com Hello [IPv6:2001:db8:1::7], pleased to meet you',
      '2001:db8:1::7',
    ],
    ['Gmail', 'smtp.gmail.com at your service, [203.0.113.7]', '203.0.113.7'],
    ['Gmail over IPv6', 'mx.google.com at your service, [2001:db8:1::7]', '2001:db8:1::7'],
    ['Exchange', 'AM0PR01CA0001.outlook.office365.com Hello [203.0.113.7]', '203.0.113.7'],
    [
      'OpenSMTPD',
      'mail.example.com Hello client.example.net [203.0.113.7], pleased to meet you',
      '203.0.113.7',
    ],
    [
      'an IPv4 address written as IPv6',
      'mail.example.com Hello client.example.net [::ffff:203.0.113.7]',
      '203.0.113.7',
    ],
  ])('%s', (_, line, address) => {
    expect(inEhlo(line)).toEqual({ address, from: 'ehlo', translated: true, localAddress: '10.1.2.3' });
  });

  test.each([
    ['Postfix names nobody', 'mail.example.com'],
    ['a version is no address', 'mail.example.com ESMTP 4.96.1'],
    ['a time is no address', 'mail.example.com 12:34:56'],
    ['its own address', 'mail.example.com [192.88.99.25] at your service'],
  ])('%s', (_, line) => {
    expect(inEhlo(line)).toBeUndefined();
  });

  test('the same as here: nothing on the way translates', () => {
    expect(inEhlo('mail.example.com Hello client.example.net [10.1.2.3]')?.translated).toBe(false);
  });

  test('the EHLO over TLS counts like the first one', () => {
    const session = {
      ehlo: ehloReply(),
      ehloOverTls: reply(250, 'smtp.gmail.com at your service, [203.0.113.7]'),
    };
    expect(seenAddress(factsWith({ session }))?.address).toBe('203.0.113.7');
  });
});

describe('our own EHLO literal, said back to us', () => {
  test('beside what the server saw', () => {
    // A host without a full name says its own address; behind NAT that is not what the server sees.
    const seen = inEhlo('mail.example.com Hello [10.1.2.3] [203.0.113.7]', { ehloName: '[10.1.2.3]' });
    expect(seen?.address).toBe('203.0.113.7');
  });

  test('alone it tells nothing behind NAT', () => {
    expect(inEhlo('mail.example.com Hello [10.1.2.3]', { ehloName: '[10.1.2.3]' })).toBeUndefined();
  });

  test('alone, and public: there is no NAT', () => {
    const public_ = { ehloName: '[192.88.99.7]', localAddress: '192.88.99.7' };
    expect(inEhlo('mail.example.com Hello [192.88.99.7]', public_)?.address).toBe('192.88.99.7');
  });

  test('another address that begins alike is not ours', () => {
    expect(inEhlo('mail.example.com Hello [203.0.113.7]', { ehloName: '[203.0.113.70]' })?.address).toBe(
      '203.0.113.7',
    );
  });

  test('in a refusal of the EHLO name', () => {
    const session = {
      ...endedAtEhlo,
      ehloName: '[10.1.2.3]',
      ehlo: reply(550, '5.7.1 <[10.1.2.3]>: Helo command rejected: Access denied'),
    };
    expect(seenAddress(factsWith({ session }))).toBeUndefined();
  });
});

describe('a refusal', () => {
  test.each([
    [
      'Postfix',
      reply(554, '5.7.1 Service unavailable; Client host [203.0.113.7] blocked using zen.spamhaus.org'),
    ],
    [
      'Postfix, reversed in a list name',
      reply(554, '5.7.1 Client host [203.0.113.7] blocked; 7.113.0.203.zen.spamhaus.org'),
    ],
    ['Exim', reply(550, 'JunkMail rejected - nat.example.net [203.0.113.7]:53412 is in an RBL')],
    [
      'Exchange Online',
      reply(
        550,
        '5.7.606 Access denied, banned sending IP [203.0.113.7]. To request removal, visit https://sender.office.com/',
      ),
    ],
    [
      'Gmail',
      reply(550, '5.7.25 [203.0.113.7] The IP address sending this message does not have a PTR record'),
    ],
    ['a sentence that ends with it', reply(550, '5.7.1 We do not take mail from 203.0.113.7.')],
    ['with a port', reply(550, '5.7.1 Refused: 203.0.113.7:53412')],
    ['in a link', reply(550, '5.7.1 See https://www.example.com/query/ip/203.0.113.7')],
  ])('%s', (_, refusal) => {
    expect(inRefusal(refusal)).toMatchObject({ address: '203.0.113.7', from: 'reply' });
  });

  test('of the greeting', () => {
    const seen = inRefusal(reply(554, 'mail.example.com No SMTP service for 203.0.113.7'), 'greeting');
    expect(seen?.address).toBe('203.0.113.7');
  });

  test('of the login', () => {
    const session = refusedLogin(reply(535, '5.7.0 Login from 203.0.113.7 is not allowed'));
    expect(seenAddress(factsWith({ session }))?.address).toBe('203.0.113.7');
  });

  test('outweighs EHLO', () => {
    const session = {
      ehlo: reply(250, 'mail.example.com Hello [203.0.113.8]'),
      rcpt: reply(550, '5.7.1 Client host [203.0.113.7] rejected'),
    };
    expect(seenAddress(factsWith({ session }))?.address).toBe('203.0.113.7');
  });

  test('an accepted command is no refusal, whatever its text', () => {
    expect(inRefusal(reply(250, '2.1.5 queued at 203.0.113.9'))).toBeUndefined();
  });
});

test('without a session nobody saw anything', () => {
  expect(seenAddress(factsWith({ session: undefined }))).toBeUndefined();
});
