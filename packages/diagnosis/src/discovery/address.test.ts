import { describe, expect, test } from 'vitest';
import { fillIn, parseAddress } from './address.ts';

describe('parseAddress', () => {
  test.each([
    ['user@example.com', 'user', 'example.com'],
    ['User.Name+tag@EXAMPLE.com', 'User.Name+tag', 'example.com'],
    ['user@example.com.', 'user', 'example.com'],
    // The domain in fullwidth letters and an ideographic full stop is the same name (RFC 5895).
    ['user@ｅｘａｍｐｌｅ。com', 'user', 'example.com'],
    ['user@bücher.example', 'user', 'xn--bcher-kva.example'],
    ['用户@例子.测试', '用户', 'xn--fsqu00a.xn--0zwm56d'],
  ])('%s', (address, localPart, domain) => {
    expect(parseAddress(address)).toEqual({ localPart, domain });
  });

  test.each([
    ['example.com', 'it has no @'],
    ['', 'it has no @'],
    ['@example.com', 'nothing stands before the @'],
    ['user@', '"" is no domain name'],
    ['user@localhost', '"localhost" is no domain name'],
    ['user@example..com', '"example..com" is no domain name'],
    ['user@-example.com', '"-example.com" is no domain name'],
    ['user@exa mple.com', '"exa mple.com" is no domain name'],
    ['user@example.com/path', '"example.com/path" is no domain name'],
    ['user@192.0.2.1', '"192.0.2.1" is no domain name'],
    ['user@[192.0.2.1]', 'address literal'],
    ['us er@example.com', 'a character it cannot have'],
    ['a@b@example.com', 'a character it cannot have'],
    [`${'ü'.repeat(33)}@example.com`, 'longer than 64 bytes'],
    [`user@${'a'.repeat(64)}.example`, 'is no domain name'],
  ])('refuses %j', (address, why) => {
    expect(() => parseAddress(address)).toThrow(TypeError);
    expect(() => parseAddress(address)).toThrow(why);
  });

  test('fills every placeholder in', () => {
    const address = parseAddress('a.b@example.com');
    expect(fillIn('%EMAILDOMAIN%\\%EMAILLOCALPART% %EMAILADDRESS%', address)).toBe(
      'example.com\\a.b a.b@example.com',
    );
  });
});
