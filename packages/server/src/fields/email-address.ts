import { isIPv4, isIPv6 } from 'node:net';
import { domainToASCII } from 'node:url';

/** One address that may stand in an SMTP command and in a header field. */
export interface EmailAddress {
  /** The domain in A-labels (RFC 5890), so that only the part before the @ can need SMTPUTF8. */
  readonly address: string;
  /** In A-labels, or a literal with its brackets. */
  readonly domain: string;
  /** The part before the @ has letters outside ASCII (RFC 6531). */
  readonly needsSmtpUtf8: boolean;
}

/** RFC 5321 §4.5.3.1: octets before the @, octets of the domain, octets of a path without its brackets. */
const MAX_LOCAL_PART = 64;
const MAX_DOMAIN = 255;
const MAX_ADDRESS = 254;

/** RFC 5321 §4.1.2, with the letters of RFC 6531 §3.3; control, format and blank characters are none of those. */
const DOT_STRING =
  /^[\w!#$%&'*+/=?^`{|}~\u0080-\u{10ffff}-]+(?:\.[\w!#$%&'*+/=?^`{|}~\u0080-\u{10ffff}-]+)*$/u;
/** Without angle brackets: no command can hold them, quoted or not, and be read alike by every server. */
const QUOTED_STRING = /^"(?:[\x20\x21\x23-\x3b\x3d\x3f-\x5b\x5d-\x7e]|\\[\x20-\x3b\x3d\x3f-\x7e])*"$/;
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u;
/** Host names have no underscore, mail domains of real organisations do. */
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/i;

/** Reads one address as a person typed it, or says in Okta's manner what is wrong with it. */
export function readEmailAddress(text: string): EmailAddress | { readonly problem: string } {
  const hidden = INVISIBLE.exec(text);
  if (hidden !== null) {
    const codePoint = hidden[0].codePointAt(0) ?? 0;
    const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
    return { problem: `There is a hidden character (${name}) at position ${hidden.index + 1}` };
  }
  if (text === '') return { problem: 'The field cannot be left blank' };
  if (text !== text.trim()) return { problem: 'There is a blank before or after the address' };
  const at = text.lastIndexOf('@');
  if (at === -1) return { problem: 'An email address has an @' };
  const local = text.slice(0, at);
  if (!DOT_STRING.test(local) && !QUOTED_STRING.test(local))
    return { problem: 'Must be one email address alone, without name, brackets or list' };
  const domain = readDomain(text.slice(at + 1));
  if (domain === undefined) return { problem: 'The part after the @ is no domain' };
  const address = `${local}@${domain}`;
  if (Buffer.byteLength(local) > MAX_LOCAL_PART)
    return { problem: `The part before the @ has more than ${MAX_LOCAL_PART} octets` };
  if (Buffer.byteLength(address) > MAX_ADDRESS)
    return { problem: `The address has more than ${MAX_ADDRESS} octets` };
  return { address, domain, needsSmtpUtf8: /[^\x00-\x7f]/.test(local) };
}

function readDomain(text: string): string | undefined {
  if (text.length > MAX_DOMAIN) return undefined;
  const literal = /^\[(IPv6:)?([^[\]]+)\]$/i.exec(text);
  if (literal !== null) {
    const [, tag, address = ''] = literal;
    return (tag === undefined ? isIPv4(address) : isIPv6(address)) ? text : undefined;
  }
  // Only for letters outside ASCII: of other names it makes what a browser would, `1.2` for one an IPv4 address.
  const ascii = /[^\x00-\x7f]/.test(text) ? domainToASCII(text) : text;
  return ascii !== '' && ascii.split('.').every((label) => LABEL.test(label)) ? ascii : undefined;
}
