/** A host that no name typed by a person can become: the setter below takes no colon. */
const UNSET = '[::]';

/**
 * A host name in A-labels, as a resolver is asked for it; empty when it can be none. What Node's `domainToASCII` does,
 * by the same algorithm (WHATWG URL, host parsing), which a browser has too.
 */
export function toALabels(name: string): string {
  const url = new URL(`ws://${UNSET}`);
  url.hostname = name;
  return url.hostname === UNSET ? '' : url.hostname;
}

/** An IPv6 address, also with a zone (`fe80::1%eth0`). What Node's `isIPv6` says. */
export function isIpv6(text: string): boolean {
  const [, address = ''] = /^([\da-f:.]+)(?:%[\da-z.:-]+)?$/i.exec(text) ?? [];
  return address.includes(':') && URL.canParse(`ws://[${address}]`);
}
