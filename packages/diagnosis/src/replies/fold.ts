/**
 * Text as the phrases are matched against: one blank for any white space, plain quotes, hyphens and full-width signs, no
 * invisible characters, and e-mail addresses masked, so that `spam@example.com` does not read as an accusation of spam.
 */
export function fold(text: string): string {
  return plain(text)
    .normalize('NFKC')
    .replace(/ё/g, 'е')
    .replace(OPENSSL_NAME, (name, reason) => `${name} ${String(reason).replaceAll('_', ' ')}`)
    .replace(CONSTANT, (name) => `${name} ${name.replaceAll('_', ' ').toLowerCase()}`)
    .replace(ADDRESS, 'a@b.c');
}

/** Node.js names the errors of OpenSSL after their reasons: `ERR_SSL_WRONG_VERSION_NUMBER` is "wrong version number". */
const OPENSSL_NAME = /\bERR_(?:OS)?SSL_([A-Z\d]+(?:_[A-Z\d]+)+)\b/g;

/**
 * A text that is nothing but the name of an error, as libraries and web interfaces give it: `SMTP_CONNECTION_REFUSED` says
 * what it means in words. Only then, for names inside a sentence stand beside its words.
 */
const CONSTANT = /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/;

/** Like `fold`, addresses kept: vendors' own rules may look at them. */
export function plain(text: string): string {
  return text
    .slice(0, FOLD_LIMIT)
    .replace(/[\u200B-\u200F\u2060\uFEFF\u00AD]/g, '')
    .replace(/[\u2018\u2019\u201A\u2032\u00B4`]/g, "'")
    .replace(/[\u201C\u201D\u201E\u00AB\u00BB]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[\s\u21B5\u23CE]+/g, ' ')
    .replace(ENDLESS_WORD, '$& ')
    .trim();
}

/** Phrases look for words, and are quick only where words end. An address of a page is shorter than this. */
const ENDLESS_WORD = /\S{256}(?=\S)/g;

/** Longest text looked at, in UTF-16 units. A server that says more than this says it at the beginning. */
const FOLD_LIMIT = 16_384;

const ADDRESS = /[\w.+%~=*&'!#$?^-]{1,80}@(?:[\w-]{1,63}\.){1,8}[\w-]{2,63}|[\w.+%~-]{1,80}@localhost\b/g;
