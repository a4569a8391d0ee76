import { describe, expect, test } from 'vitest';
import { readEmailAddress } from './email-address.ts';

describe('an address that may be sent', () => {
  test.each([
    ['app@example.com', 'app@example.com', 'example.com', false],
    ["o'neil+tag@mail.example.com", "o'neil+tag@mail.example.com", 'mail.example.com', false],
    ['app@localhost', 'app@localhost', 'localhost', false],
    ['app@under_score.example', 'app@under_score.example', 'under_score.example', false],
    ['"john doe"@example.com', '"john doe"@example.com', 'example.com', false],
    ['"a@b"@example.com', '"a@b"@example.com', 'example.com', false],
    ['app@[192.0.2.1]', 'app@[192.0.2.1]', '[192.0.2.1]', false],
    ['app@[IPv6:2001:db8::1]', 'app@[IPv6:2001:db8::1]', '[IPv6:2001:db8::1]', false],
    // RFC 3492 §7.1 has the algorithm; the label is IANA's for bücher.
    ['app@bücher.example', 'app@xn--bcher-kva.example', 'xn--bcher-kva.example', false],
    ['jürgen@bücher.example', 'jürgen@xn--bcher-kva.example', 'xn--bcher-kva.example', true],
    ['用户@example.com', '用户@example.com', 'example.com', true],
    ['app@1.2', 'app@1.2', '1.2', false],
  ])('%s', (text, address, domain, needsSmtpUtf8) => {
    expect(readEmailAddress(text)).toEqual({ address, domain, needsSmtpUtf8 });
  });
});

describe('what is no single address is refused, with the reason', () => {
  test.each([
    ['', /blank/],
    [' app@example.com', /blank before or after/],
    ['app', /has an @/],
    ['@example.com', /one email address/],
    ['app@', /no domain/],
    ['app@exa mple.com', /no domain/],
    ['app@example..com', /no domain/],
    ['app@-example.com', /no domain/],
    ['app@[192.0.2.256]', /no domain/],
    ['app@[2001:db8::1]', /no domain/],
    [`app@${'a'.repeat(64)}.com`, /no domain/],
    ['a.@example.com', /one email address/],
    ['App <app@example.com>', /one email address/],
    ['<app@example.com>', /one email address|no domain/],
    ['app@example.com, eve@example.org', /one email address/],
    ['app@example.com,eve', /no domain/],
    ['"a"b"@example.com', /one email address/],
    ['"a>b"@example.com', /one email address/],
    [`${'a'.repeat(65)}@example.com`, /64 octets/],
    [`app@${'a.'.repeat(125)}com`, /254 octets/],
  ])('%j', (text, problem) => {
    expect(readEmailAddress(text)).toEqual({ problem: expect.stringMatching(problem) });
  });

  test.each([
    ['app@example.com\r\nBcc: eve@example.org', 'U+000D', 16],
    ['app@example.com\nRCPT TO:<eve@example.org>', 'U+000A', 16],
    ['app\u0000@example.com', 'U+0000', 4],
    ['app@example.com\u00a0', 'U+00A0', 16],
    ['app\u200b@example.com', 'U+200B', 4],
    ['app\u2028@example.com', 'U+2028', 4],
    ['\u202eapp@example.com', 'U+202E', 1],
  ])('%j hides a character that would begin a command or mislead a reader', (text, name, position) => {
    expect(readEmailAddress(text)).toEqual({
      problem: `There is a hidden character (${name}) at position ${position}`,
    });
  });
});
