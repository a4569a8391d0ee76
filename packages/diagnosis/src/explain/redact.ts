const MASK = '[redacted]';

/** What comes before a secret, in settings, code, commands and URLs. Kept; what follows is masked. */
const before =
  /((?:"|')?\b(?:pass(?:word|wd|phrase)?|pwd|pw|secret|api[-_ ]?key|client[-_ ]?secret|auth[-_ ]?token|access[-_ ]?token|refresh[-_ ]?token|bearer|token|smtp[-_]?pass(?:word)?|mail[-_]?password|email[-_]?host[-_]?password)\b(?:"|')?\s*(?:=>|[:=])\s*)(?:"[^"\n]*"|'[^'\n]*'|[^\s,;)}\]]+)/gi;

/**
 * Removes secrets from text that is shown again: passwords in settings, SASL exchanges, tokens, logins in URLs. It
 * rather removes too much than too little; replies of servers are left alone.
 */
export function redact(text: string): string {
  return text
    .replace(before, `$1${MASK}`)
    .replace(
      /\b(AUTH[ =]+(?:PLAIN|LOGIN|XOAUTH2?|OAUTHBEARER|CRAM-MD5|DIGEST-MD5|NTLM|SCRAM-[\w-]+)\s+)[A-Za-z0-9+/=._-]{4,}/gi,
      `$1${MASK}`,
    )
    .replace(/(\bBearer\s+)[A-Za-z0-9._~+/=-]{8,}/gi, `$1${MASK}`)
    .replace(/([a-z][a-z0-9+.-]{1,12}:\/\/[^\s:/@]{1,200}:)[^\s@/]{1,300}(@)/gi, `$1${MASK}$2`)
    .replace(/(--?(?:auth-)?p(?:ass(?:word)?)?(?:word)?[ =])\S+/gi, `$1${MASK}`)
    .replace(/(?<![A-Za-z0-9+/=._-])[A-Za-z0-9+/]{12,}={0,2}(?![A-Za-z0-9+/=])/g, (blob) =>
      looksLikeLogin(blob) ? MASK : blob,
    )
    .replace(/^([>\s]*(?:C:|->|~>|CLIENT -> SERVER:)\s*)[A-Za-z0-9+/]{4,}={1,2}\s*$/gim, `$1${MASK}`);
}

/** A base64 text that carries a SASL PLAIN or XOAUTH2 message, or plain words as AUTH LOGIN sends them. */
function looksLikeLogin(blob: string): boolean {
  if (blob.length % 4 === 1) return false;
  const data = Buffer.from(blob, 'base64').toString('latin1');
  if (/^[^\0]*\0[^\0]+\0[^\0]+$/.test(data) || /auth=Bearer|\x01auth/i.test(data)) return true;
  // Only base64 with padding or mixed case decodes to plain ASCII by intent; ids of messages do not.
  return /[a-z]/.test(blob) && /[A-Z]/.test(blob) && /^[\x20-\x7e]{8,}$/.test(data);
}
