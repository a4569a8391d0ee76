import { expect, test } from 'vitest';
import { queueIdOf, queueIdPatterns } from './queue-id.ts';

/** Replies as servers gave them: from the vendors' own pages, and from mail logs that people published. */
const samples: readonly (readonly [software: string, reply: string, id: string])[] = [
  [
    'Exchange Online (Amazon SES, notification examples)',
    '250 2.6.0 <0100017b0e35a8c6-2021949e-71e7-4802-aa95-ae62b696b836-000000@email.amazonses.com> [InternalId=95992519094146, Hostname=HE1EUR04HT112.eop-eur04.prod.protection.outlook.com] 13478 bytes in 0.277, 47.373 KB/sec Queued mail for delivery -> 250 2.1.5',
    '95992519094146',
  ],
  [
    'Exchange 2010 (Ubuntu forums, October 2011)',
    '250 2.6.0 <20111025103822.7F94E1C0299@astnagios> [InternalId=274498] Queued mail for delivery',
    '274498',
  ],
  [
    'Hotmail (a published SMTP check)',
    '250 <SNT0-MC3-F1964xSNUX00142e45@SNT0-MC3-F19.Snt0.hotmail.com>\nQueued mail for delivery',
    'SNT0-MC3-F1964xSNUX00142e45@SNT0-MC3-F19.Snt0.hotmail.com',
  ],
  [
    'Gmail (SendGrid, common bounce responses)',
    '250 2.0.0 OK 1376056636 i3si9508927obz.16 - gsmtp',
    'i3si9508927obz.16',
  ],
  [
    'Gmail with two blanks (nodemailer results)',
    '250 2.0.0 OK  1758469083 a1e0cc1a2514c-9000129f5adsm127193241.14 - gsmtp',
    'a1e0cc1a2514c-9000129f5adsm127193241.14',
  ],
  [
    'Amazon SES (docker-mailserver documentation)',
    '250 Ok 01000154dc729264-93fdd7ea-f039-43d6-91ed-653e8547867c-000000',
    '01000154dc729264-93fdd7ea-f039-43d6-91ed-653e8547867c-000000',
  ],
  [
    'Yandex (a published session)',
    '250 2.0.0 Ok: queued on smtp18.mail.yandex.net as 1426674922-aXGdEk0Xjp-ZLFe7dph',
    '1426674922-aXGdEk0Xjp-ZLFe7dph',
  ],
  [
    'Haraka (a published session)',
    '250 Message Queued (C4748E58-86F8-4D01-8ABA-079E64A93EF1.1)',
    'C4748E58-86F8-4D01-8ABA-079E64A93EF1.1',
  ],
  ['IronPort (Amazon SES, notification contents)', '250 ok:  Message 64111812 accepted', '64111812'],
  ['qmail (a published session)', '250 ok 1375388751 qp 26627', '1375388751 qp 26627'],
  ['Stalwart', '250 2.0.0 Message queued with id 217700302698266624.', '217700302698266624'],
  ['SendGrid (a Postfix log)', '250 Ok: queued as 5wukd4NoS6GaNrC3ggB83A', '5wukd4NoS6GaNrC3ggB83A'],
  ['Mailjet (a Postfix log)', '250 2.0.0 Ok: queued as 0C0151AC06F9', '0C0151AC06F9'],
  [
    'amavis in front of Postfix (a Postfix log)',
    '250 2.6.0 Ok, id=04497-01, from MTA([127.0.0.1]:10025): 250 Ok: queued as EFD4020904',
    'EFD4020904',
  ],
  [
    'Brevo',
    '250 2.0.0 OK: queued as <202611030405.abc@smtp-relay.mailin.fr>',
    '202611030405.abc@smtp-relay.mailin.fr',
  ],
  ['Exim (its own test suite, 4002)', '250 OK id=10HmaX-000000005vi-0000', '10HmaX-000000005vi-0000'],
  [
    'Sendmail (PHP Horde, comment on replies)',
    '250 2.0.0 n54CEgvI018278 Message accepted for delivery',
    'n54CEgvI018278',
  ],
  ['OpenSMTPD', '250 2.0.0 4b1d2c3e Message accepted for delivery', '4b1d2c3e'],
];

test.each(samples)('%s: %s', (_software, reply, id) => {
  expect(queueIdOf(reply)).toBe(id);
});

test.each(samples)('%s: code and enhanced status code may be cut off', (_software, reply, id) => {
  expect(queueIdOf(reply.replace(/^250 (?:2\.\d\.\d )?/, ''))).toBe(id);
});

test.each([
  'Great success',
  '250 2.0.0 Ok',
  '250 Queued (0.031 seconds)',
  '250 Message accepted for delivery',
  '250 2.5.0 Message accepted for delivery',
  '250 Message received',
  '250 ok dirdel',
  '250 OK: Message accepted for delivery',
  '',
])('no id is made up for %j', (reply) => {
  expect(queueIdOf(reply)).toBeUndefined();
});

test('every pattern is reached by a sample', () => {
  for (const { software, match } of queueIdPatterns) {
    const words = samples.map(([, reply]) => reply.replace(/\n/g, ' ').replace(/^250 (?:2\.\d\.\d )?/, ''));
    expect(
      words.some((reply) => match.test(reply)),
      software,
    ).toBe(true);
  }
});

test('of a reply of a megabyte only the beginning is read', () => {
  expect(queueIdOf(`${'x '.repeat(500_000)}queued as 0C0151AC06F9`)).toBeUndefined();
});
