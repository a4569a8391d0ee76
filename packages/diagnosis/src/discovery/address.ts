import { domainToASCII } from 'node:url';

/** A mail address in parts. */
export interface ParsedAddress {
  readonly localPart: string;
  /** In A-labels and lower case (RFC 5891). */
  readonly domain: string;
}

const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** RFC 5321 §4.5.3.1.1, in bytes. */
const MAX_LOCAL_PART_BYTES = 64;

/**
 * Splits an address and turns its domain into A-labels.
 *
 * @throws TypeError with one sentence that says what is wrong with it
 */
export function parseAddress(address: string): ParsedAddress {
  const shown = JSON.stringify(address);
  const at = address.lastIndexOf('@');
  if (at < 0) throw new TypeError(`${shown} is not a mail address: it has no @.`);
  const localPart = address.slice(0, at);
  const written = address.slice(at + 1);
  if (localPart === '') throw new TypeError(`${shown} is not a mail address: nothing stands before the @.`);
  if (/[\s\p{Cc}<>@"]/u.test(localPart))
    throw new TypeError(
      `${shown} is not a mail address: the part before the @ has a character it cannot have.`,
    );
  if (Buffer.byteLength(localPart) > MAX_LOCAL_PART_BYTES)
    throw new TypeError(`${shown} is not a mail address: the part before the @ is longer than 64 bytes.`);
  if (/^\[.*\]$/.test(written))
    throw new TypeError(`${shown} has an address literal after the @; discovery needs a domain name.`);
  // domainToASCII reads its argument as a URL's host: what ends a host there must not be dropped silently.
  const host = /[\s/\\?#:%]/.test(written) ? '' : written.replace(/\.$/, '');
  const domain = domainToASCII(host).toLowerCase();
  const labels = domain.split('.');
  if (
    labels.length < 2 ||
    domain.length > 253 ||
    !labels.every((label) => LABEL.test(label)) ||
    /^\d+$/.test(labels.at(-1) ?? '')
  )
    throw new TypeError(`${shown} is not a mail address: "${written}" is no domain name.`);
  return { localPart, domain };
}

/** Fills Thunderbird's placeholders in. */
export function fillIn(form: string, { localPart, domain }: ParsedAddress): string {
  return form
    .replaceAll('%EMAILADDRESS%', `${localPart}@${domain}`)
    .replaceAll('%EMAILLOCALPART%', localPart)
    .replaceAll('%EMAILDOMAIN%', domain);
}
