import { renderPhrase } from '../causes/render.ts';
import { type Phrase, phrase } from '../languages/phrase.ts';
import { isIpv6, toALabels } from './host-name.ts';

/** One character that does not belong where it stands. */
export interface HiddenCharacter {
  /** Counted from 1, in characters as a person sees them (code points). */
  readonly position: number;
  /** `U+200B` */
  readonly codePoint: string;
  /** `zero width space` */
  readonly name: string;
  readonly kind: 'blank' | 'invisible' | 'quote' | 'bracket' | 'look-alike' | 'control' | 'other';
}

const NAMED: Readonly<Record<number, { name: string; kind: HiddenCharacter['kind'] }>> = {
  9: { name: 'tab', kind: 'blank' },
  10: { name: 'line feed', kind: 'control' },
  13: { name: 'carriage return', kind: 'control' },
  32: { name: 'space', kind: 'blank' },
  34: { name: 'quotation mark', kind: 'quote' },
  39: { name: 'apostrophe', kind: 'quote' },
  40: { name: 'left parenthesis', kind: 'bracket' },
  41: { name: 'right parenthesis', kind: 'bracket' },
  60: { name: 'less-than sign', kind: 'bracket' },
  62: { name: 'greater-than sign', kind: 'bracket' },
  91: { name: 'left square bracket', kind: 'bracket' },
  93: { name: 'right square bracket', kind: 'bracket' },
  96: { name: 'grave accent', kind: 'quote' },
  123: { name: 'left curly bracket', kind: 'bracket' },
  125: { name: 'right curly bracket', kind: 'bracket' },
  160: { name: 'no-break space', kind: 'blank' },
  173: { name: 'soft hyphen', kind: 'invisible' },
  6158: { name: 'Mongolian vowel separator', kind: 'invisible' },
  8203: { name: 'zero width space', kind: 'invisible' },
  8204: { name: 'zero width non-joiner', kind: 'invisible' },
  8205: { name: 'zero width joiner', kind: 'invisible' },
  8206: { name: 'left-to-right mark', kind: 'invisible' },
  8207: { name: 'right-to-left mark', kind: 'invisible' },
  8208: { name: 'hyphen (not the ASCII one)', kind: 'look-alike' },
  8209: { name: 'non-breaking hyphen', kind: 'look-alike' },
  8210: { name: 'figure dash', kind: 'look-alike' },
  8211: { name: 'en dash', kind: 'look-alike' },
  8212: { name: 'em dash', kind: 'look-alike' },
  8216: { name: 'left single quotation mark', kind: 'quote' },
  8217: { name: 'right single quotation mark', kind: 'quote' },
  8218: { name: 'single low-9 quotation mark', kind: 'quote' },
  8220: { name: 'left double quotation mark', kind: 'quote' },
  8221: { name: 'right double quotation mark', kind: 'quote' },
  8222: { name: 'double low-9 quotation mark', kind: 'quote' },
  8228: { name: 'one dot leader', kind: 'look-alike' },
  8239: { name: 'narrow no-break space', kind: 'blank' },
  8288: { name: 'word joiner', kind: 'invisible' },
  8722: { name: 'minus sign', kind: 'look-alike' },
  12288: { name: 'ideographic space', kind: 'blank' },
  12290: { name: 'ideographic full stop', kind: 'look-alike' },
  171: { name: 'left-pointing double angle quotation mark', kind: 'quote' },
  187: { name: 'right-pointing double angle quotation mark', kind: 'quote' },
  65123: { name: 'small hyphen-minus', kind: 'look-alike' },
  65279: { name: 'byte order mark (zero width no-break space)', kind: 'invisible' },
  65294: { name: 'fullwidth full stop', kind: 'look-alike' },
  65312: { name: 'fullwidth commercial at', kind: 'look-alike' },
};

function describe(character: string, position: number): HiddenCharacter | undefined {
  const code = character.codePointAt(0) ?? 0;
  const codePoint = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  const named = NAMED[code];
  if (named !== undefined) return { position, codePoint, ...named };
  if (/[\u2028\u2029]/.test(character))
    return {
      position,
      codePoint,
      name: code === 0x2028 ? 'line separator' : 'paragraph separator',
      kind: 'control',
    };
  if (/\p{Cc}/u.test(character)) return { position, codePoint, name: 'control character', kind: 'control' };
  if (/\p{Cf}/u.test(character))
    return { position, codePoint, name: 'invisible formatting character', kind: 'invisible' };
  if (/\p{Zs}/u.test(character))
    return { position, codePoint, name: 'space that is not the usual one', kind: 'blank' };
  if (/[\uff01-\uff5e]/.test(character))
    return { position, codePoint, name: 'fullwidth form of an ASCII character', kind: 'look-alike' };
  return undefined;
}

/** The scripts whose letters pass for Latin ones in a host name. */
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];
const SCRIPT_NAMES = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee'];

/** Letters of a second script inside a word of Latin ones: `smtp.exаmple.com` with a Cyrillic а. */
function mixedScript(word: string, offset: number): HiddenCharacter[] {
  const characters = [...word];
  const letters = characters.filter((c) => /\p{L}/u.test(c));
  const latin = letters.filter((c) => SCRIPTS[0]?.test(c)).length;
  if (latin === 0 || latin === letters.length) return [];
  return characters.flatMap((character, i): HiddenCharacter[] => {
    const script = SCRIPTS.findIndex((pattern, index) => index > 0 && pattern.test(character));
    if (script === -1) return [];
    const code = character.codePointAt(0) ?? 0;
    return [
      {
        position: offset + i,
        codePoint: `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
        name: `${SCRIPT_NAMES[script]} letter that looks Latin`,
        kind: 'look-alike',
      },
    ];
  });
}

/** Everything in a text that a person cannot see or would take for something else. `allowed`: characters that may stand here. */
export function findHiddenCharacters(
  text: string,
  allowed: ReadonlySet<string> = new Set(),
): readonly HiddenCharacter[] {
  const found: HiddenCharacter[] = [];
  [...text].forEach((character, i) => {
    if (allowed.has(character)) return;
    const hidden = describe(character, i + 1);
    if (hidden !== undefined) found.push(hidden);
  });
  let offset = 1;
  for (const word of text.split(/([.@\s-])/u)) {
    found.push(...mixedScript(word, offset));
    offset += [...word].length;
  }
  return found.sort((a, b) => a.position - b.position);
}

/** A hidden character for people: `zero width space (U+200B) at position 5`. */
export function describeHiddenCharacter(character: HiddenCharacter): string {
  return renderPhrase(hiddenCharacterPhrase(character));
}

/** The same, to be said in another language as well. */
export function hiddenCharacterPhrase({ name, codePoint, position }: HiddenCharacter): Phrase {
  return phrase('{name} ({codePoint}) at position {position}', { name: { text: name }, codePoint, position });
}

/** What is wrong with a host as typed, and what it was most likely meant to be. */
export interface HostReading {
  readonly characters: readonly HiddenCharacter[];
  /** `smtp://`, `https://`, a path, a port or an address in place of a host name. */
  readonly wrapping: readonly ('scheme' | 'path' | 'port' | 'user' | 'trailing-dot')[];
  /** The host without all that, in A-labels; absent when nothing sensible is left. */
  readonly cleaned?: string;
  /** The text as typed cannot be looked up or connected to. */
  readonly unusable: boolean;
}

/** Reads a host as a person typed or pasted it. Pure; nothing is looked up. */
export function readHost(text: string): HostReading {
  const bare = /^\[(.+)\]$/.exec(text)?.[1] ?? text;
  if (isIpv6(bare)) return { characters: [], wrapping: [], cleaned: bare, unusable: false };
  const withPort = /^\[(.+)\]:\d*$/.exec(text)?.[1];
  if (withPort !== undefined && isIpv6(withPort))
    return { characters: [], wrapping: ['port'], cleaned: withPort, unusable: true };
  const characters = findHiddenCharacters(text);
  const wrapping: HostReading['wrapping'][number][] = [];
  let cleaned = [...text]
    .filter((_, i) => !characters.some((c) => c.position === i + 1 && c.kind !== 'look-alike'))
    .join('');
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(cleaned);
  if (scheme !== null) {
    wrapping.push('scheme');
    cleaned = cleaned.slice(scheme[0].length);
  }
  const path = cleaned.indexOf('/');
  if (path !== -1) {
    wrapping.push('path');
    cleaned = cleaned.slice(0, path);
  }
  const at = cleaned.lastIndexOf('@');
  if (at !== -1) {
    wrapping.push('user');
    cleaned = cleaned.slice(at + 1);
  }
  const colon = cleaned.indexOf(':');
  if (colon !== -1) {
    wrapping.push('port');
    cleaned = cleaned.slice(0, colon);
  }
  if (/\.$/.test(cleaned)) {
    wrapping.push('trailing-dot');
    cleaned = cleaned.replace(/\.+$/, '');
  }
  // A name of another script is meant as it is; only where something looked alike is the Latin one guessed.
  const guessed = characters.some((one) => one.kind === 'look-alike') ? toLatin(cleaned) : cleaned;
  const ascii = toALabels(guessed);
  const unusable =
    cleaned === '' || characters.length > 0 || wrapping.some((part) => part !== 'trailing-dot');
  return { characters, wrapping, ...(ascii === '' ? {} : { cleaned: ascii }), unusable };
}

/** A password that came along in a pasted URL, `smtp://app:…@mail.example.com`; undefined when there is none. */
export function passwordInHost(text: string): string | undefined {
  const found = /^(?:[a-z][a-z0-9+.-]*:\/\/)?[^:@/]*:([^/]+)@/i.exec(text)?.[1];
  return found === undefined || found === '' ? undefined : found;
}

/** Latin letters for their commonest look-alikes, to guess what was meant. Never used to connect, only to suggest. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  ѕ: 's',
  і: 'i',
  ј: 'j',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  к: 'k',
  м: 'm',
  т: 't',
  н: 'h',
  в: 'b',
  ο: 'o',
  α: 'a',
  ρ: 'p',
  ν: 'v',
  ι: 'i',
  κ: 'k',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ε: 'e',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '﹣': '-',
  '․': '.',
  '。': '.',
  '．': '.',
  '＠': '@',
};

function toLatin(text: string): string {
  const hasLatin = /\p{Script=Latin}/u.test(text);
  return [...text.normalize('NFKC')].map((c) => (hasLatin ? (LOOK_ALIKES[c] ?? c) : c)).join('');
}

/** What is odd in a user name. Blanks inside are suspicious too: no provider's user name has one. */
export function readUsername(text: string): readonly HiddenCharacter[] {
  return findHiddenCharacters(text, new Set(["'", '(', ')', '{', '}']));
}

/** What is odd in a password: only at its ends and what cannot be seen; everything else may be meant. Never the characters themselves. */
export interface PasswordReading {
  readonly empty: boolean;
  readonly leadingBlank: boolean;
  readonly trailingBlank: boolean;
  /** A line end came with it: read from a file or pasted with the line. */
  readonly lineEnd: boolean;
  readonly invisible: boolean;
  readonly nonAscii: boolean;
  /** Four groups of four letters with blanks, the way Google shows an app password. */
  readonly groupedByFour: boolean;
}

export function readPassword(text: string): PasswordReading {
  return {
    empty: text === '',
    leadingBlank: /^[\s\u00a0\u200b\ufeff]/u.test(text),
    trailingBlank: /[\s\u00a0\u200b\ufeff]$/u.test(text),
    lineEnd: /[\r\n]/.test(text),
    invisible: /[\p{Cf}\p{Cc}\u00a0]/u.test(text),
    nonAscii: /[^\x00-\x7f]/.test(text),
    groupedByFour: /^[a-z]{4}([ \u00a0][a-z]{4}){3}$/i.test(text),
  };
}
