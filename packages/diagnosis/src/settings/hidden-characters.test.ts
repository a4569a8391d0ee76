import { describe, expect, test } from 'vitest';
import {
  describeHiddenCharacter,
  findHiddenCharacters,
  passwordInHost,
  readHost,
  readPassword,
  readUsername,
} from './hidden-characters.ts';

/** Code point, its name in the Unicode Character Database (or what people call it), and what it is taken for. */
const characters: readonly (readonly [number, RegExp, string])[] = [
  [0x09, /tab/i, 'blank'],
  [0x0a, /line feed/i, 'control'],
  [0x0d, /carriage return/i, 'control'],
  [0x20, /space/i, 'blank'],
  [0x22, /quotation mark/i, 'quote'],
  [0x27, /apostrophe/i, 'quote'],
  [0x28, /left parenthesis/i, 'bracket'],
  [0x29, /right parenthesis/i, 'bracket'],
  [0x3c, /less-than sign/i, 'bracket'],
  [0x3e, /greater-than sign/i, 'bracket'],
  [0x5b, /left square bracket/i, 'bracket'],
  [0x5d, /right square bracket/i, 'bracket'],
  [0x60, /grave accent/i, 'quote'],
  [0x7b, /left curly bracket/i, 'bracket'],
  [0x7d, /right curly bracket/i, 'bracket'],
  [0x00, /control character/i, 'control'],
  [0x7f, /control character/i, 'control'],
  [0x85, /control character/i, 'control'],
  [0xa0, /no-break space/i, 'blank'],
  [0xab, /left-pointing double angle quotation mark/i, 'quote'],
  [0xbb, /right-pointing double angle quotation mark/i, 'quote'],
  [0xad, /soft hyphen/i, 'invisible'],
  [0x180e, /mongolian vowel separator/i, 'invisible'],
  [0x2003, /space that is not the usual one/i, 'blank'],
  [0x200b, /zero width space/i, 'invisible'],
  [0x200c, /zero width non-joiner/i, 'invisible'],
  [0x200d, /zero width joiner/i, 'invisible'],
  [0x200e, /left-to-right mark/i, 'invisible'],
  [0x200f, /right-to-left mark/i, 'invisible'],
  [0x2010, /hyphen/i, 'look-alike'],
  [0x2011, /non-breaking hyphen/i, 'look-alike'],
  [0x2012, /figure dash/i, 'look-alike'],
  [0x2013, /en dash/i, 'look-alike'],
  [0x2014, /em dash/i, 'look-alike'],
  [0x2018, /left single quotation mark/i, 'quote'],
  [0x2019, /right single quotation mark/i, 'quote'],
  [0x201a, /single low-9 quotation mark/i, 'quote'],
  [0x201c, /left double quotation mark/i, 'quote'],
  [0x201d, /right double quotation mark/i, 'quote'],
  [0x201e, /double low-9 quotation mark/i, 'quote'],
  [0x2024, /one dot leader/i, 'look-alike'],
  [0x2028, /line separator/i, 'control'],
  [0x2029, /paragraph separator/i, 'control'],
  [0x202e, /invisible formatting character/i, 'invisible'],
  [0x202f, /narrow no-break space/i, 'blank'],
  [0x2060, /word joiner/i, 'invisible'],
  [0x2066, /invisible formatting character/i, 'invisible'],
  [0x2212, /minus sign/i, 'look-alike'],
  [0x3000, /ideographic space/i, 'blank'],
  [0x3002, /ideographic full stop/i, 'look-alike'],
  [0xfe63, /small hyphen-minus/i, 'look-alike'],
  [0xfeff, /byte order mark/i, 'invisible'],
  [0xff0e, /fullwidth full stop/i, 'look-alike'],
  [0xff20, /fullwidth commercial at/i, 'look-alike'],
  [0xff53, /fullwidth form/i, 'look-alike'],
];

describe.each(characters)('U+%i', (code, name, kind) => {
  const character = String.fromCodePoint(code);
  const codePoint = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

  test('is found where it stands', () => {
    const [first, ...others] = findHiddenCharacters(`ab${character}cd`);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ position: 3, codePoint, kind });
    expect(first?.name).toMatch(name);
  });

  test('makes a host unusable as typed, and the clean name is suggested', () => {
    const reading = readHost(`mail.example.com${character}`);
    expect(reading.characters.map((one) => one.codePoint)).toEqual([codePoint]);
    expect(reading.unusable).toBe(true);
    if (kind !== 'look-alike') expect(reading.cleaned).toBe('mail.example.com');
  });
});

describe('positions', () => {
  test('are counted in characters as people see them, not in UTF-16', () => {
    expect(findHiddenCharacters('😀😀 x')[0]?.position).toBe(3);
  });

  test('several are told in order', () => {
    expect(findHiddenCharacters(' a\u200b"').map((one) => one.position)).toEqual([1, 3, 4]);
  });

  test('for people', () => {
    const [found] = findHiddenCharacters('smtp\u200b.example.com');
    expect(found && describeHiddenCharacter(found)).toBe('zero width space (U+200B) at position 5');
  });
});

describe('hosts that are as they should be', () => {
  test.each([
    ['mail.example.com', 'mail.example.com'],
    ['MAIL.Example.COM', 'mail.example.com'],
    ['localhost', 'localhost'],
    ['smtp_relay.example.com', 'smtp_relay.example.com'],
    ['email-smtp.eu-west-1.amazonaws.com', 'email-smtp.eu-west-1.amazonaws.com'],
    ['smtp.exämple.de', 'smtp.xn--exmple-cua.de'],
    ['例え.jp', 'xn--r8jz45g.jp'],
    ['пример.испытание', 'xn--e1afmkfd.xn--80akhbyknj4f'],
    ['почта.example.com', 'xn--80a1acny.example.com'],
    ['παράδειγμα.δοκιμή', 'xn--hxajbheg2az3al.xn--jxalpdlp'],
    ['xn--exmple-cua.de', 'xn--exmple-cua.de'],
    ['192.88.99.25', '192.88.99.25'],
    ['2606:4700::25', '2606:4700::25'],
    ['[2606:4700::25]', '2606:4700::25'],
    ['::1', '::1'],
    ['::ffff:192.88.99.25', '::ffff:192.88.99.25'],
    ['fe80::1%eth0', 'fe80::1%eth0'],
    ['[fe80::1%enp0s31f6]', 'fe80::1%enp0s31f6'],
    ['fe80::1%br-lan', 'fe80::1%br-lan'],
  ])('%s', (host, cleaned) => {
    expect(readHost(host)).toEqual({ characters: [], wrapping: [], cleaned, unusable: false });
  });
});

describe('hosts wrapped in something', () => {
  test.each([
    ['smtp://mail.example.com', ['scheme']],
    ['ssl://mail.example.com', ['scheme']],
    ['https://mail.example.com/', ['scheme', 'path']],
    ['mail.example.com:587', ['port']],
    ['smtp://mail.example.com:587/', ['scheme', 'path', 'port']],
    ['app@mail.example.com', ['user']],
    ['smtp://app:secret@mail.example.com:587', ['scheme', 'user', 'port']],
    ['mail.example.com/inbox', ['path']],
  ])('%s', (host, wrapping) => {
    expect(readHost(host)).toMatchObject({ wrapping, cleaned: 'mail.example.com', unusable: true });
  });

  test('a dot at the end is the root of DNS and only noted', () => {
    expect(readHost('mail.example.com.')).toEqual({
      characters: [],
      wrapping: ['trailing-dot'],
      cleaned: 'mail.example.com',
      unusable: false,
    });
  });

  test('a name with two colons is no IPv6 address', () => {
    expect(readHost('mail.example.com:587:starttls').unusable).toBe(true);
    expect(readHost('smtp:mail:587').unusable).toBe(true);
  });

  test('an IPv6 address with a port', () => {
    expect(readHost('[2606:4700::25]:587')).toMatchObject({
      wrapping: ['port'],
      cleaned: '2606:4700::25',
      unusable: true,
    });
  });

  test('nothing sensible is left', () => {
    expect(readHost('   ')).toMatchObject({ unusable: true });
    expect(readHost('   ').cleaned).toBeUndefined();
  });

  test('nothing at all cannot be looked up', () => {
    expect(readHost('').unusable).toBe(true);
  });

  test('a password in a pasted URL is in no field', () => {
    expect(JSON.stringify(readHost('smtp://app:hunter22@mail.example.com'))).not.toContain('hunter22');
  });

  test.each([
    ['smtp://app:hunter22@mail.example.com', 'hunter22'],
    ['smtps://app:hunt@er22@mail.example.com:465', 'hunt@er22'],
    ['app:hunter22@mail.example.com', 'hunter22'],
    ['smtp://app@mail.example.com:587', undefined],
    ['smtp://mail.example.com:587', undefined],
    ['mail.example.com', undefined],
    ['2606:4700::25', undefined],
  ])('%s carries the password %s', (host, password) => {
    expect(passwordInHost(host)).toBe(password);
  });
});

describe('look-alike letters', () => {
  test.each([
    ['smtp.ex\u0430mple.com', 'U+0430', 8, 'Cyrillic'],
    ['smtp.m\u03bfdern.example', 'U+03BF', 7, 'Greek'],
    ['smtp.ex\u0561mple.com', 'U+0561', 8, 'Armenian'],
    ['smtp.ex\u13aample.com', 'U+13AA', 8, 'Cherokee'],
  ])('%s', (host, codePoint, position, script) => {
    const { characters: found, unusable } = readHost(host);
    expect(found).toEqual([
      { position, codePoint, name: `${script} letter that looks Latin`, kind: 'look-alike' },
    ]);
    expect(unusable).toBe(true);
  });

  test('the Latin name is suggested', () => {
    expect(readHost('smtp.g\u043e\u043egle.com').cleaned).toBe('smtp.google.com');
  });

  test('letters of one script beside each other are a name', () => {
    expect(readHost('пример.com').characters).toEqual([]);
    expect(readHost('b\u00fccher.example').characters).toEqual([]);
  });

  test('Latin letters inside a Japanese name are common', () => {
    expect(readHost('例えmail.jp').characters).toEqual([]);
  });
});

describe('user names', () => {
  test.each([
    'app@example.com',
    'apikey',
    'o\u2019brien@example.com'.replace('\u2019', "'"),
    'DOMAIN\\app',
    'user{1}',
    'jürgen@exämple.de',
  ])('%s is as it should be', (name) => {
    expect(readUsername(name)).toEqual([]);
  });

  test.each([
    ['app@example.com ', 16],
    [' app@example.com', 1],
    ['app@example.com\u200b', 16],
    ['<app@example.com>', 1],
    ['app@example.com\n', 16],
    ['\ufeffapp@example.com', 1],
  ])('%j', (name, position) => {
    expect(readUsername(name).map((one) => one.position)).toContain(position);
  });
});

describe('passwords', () => {
  const plain = {
    empty: false,
    leadingBlank: false,
    trailingBlank: false,
    lineEnd: false,
    invisible: false,
    nonAscii: false,
    groupedByFour: false,
  };

  test.each([
    ['hunter22', {}],
    ['two words', {}],
    ['', { empty: true }],
    [' hunter22', { leadingBlank: true }],
    ['hunter22 ', { trailingBlank: true }],
    ['\thunter22', { leadingBlank: true, invisible: true }],
    ['hunter22\n', { trailingBlank: true, lineEnd: true, invisible: true }],
    ['hunter22\r\n', { trailingBlank: true, lineEnd: true, invisible: true }],
    ['hunter22\u00a0', { trailingBlank: true, invisible: true, nonAscii: true }],
    ['\u200bhunter22', { leadingBlank: true, invisible: true, nonAscii: true }],
    ['\ufeffhunter22', { leadingBlank: true, invisible: true, nonAscii: true }],
    ['hunt\u200ber22', { invisible: true, nonAscii: true }],
    ['pässword', { nonAscii: true }],
    ['abcd efgh ijkl mnop', { groupedByFour: true }],
    ['abcd\u00a0efgh\u00a0ijkl\u00a0mnop', { groupedByFour: true, invisible: true, nonAscii: true }],
  ])('%j', (password, odd) => {
    expect(readPassword(password)).toMatchObject({ ...plain, ...odd });
  });

  test('the reading tells neither the password nor its length', () => {
    expect(JSON.stringify(readPassword(' hunter22 '))).toBe(JSON.stringify(readPassword(' another-one ')));
  });
});
