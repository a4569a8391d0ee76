/**
 * Reads what servers hide in base64: the error of XOAUTH2 and OAUTHBEARER in a 334 (RFC 7628 §3.2.2) and explanations
 * that some put into a 535. Returns the readable texts found.
 */
export function decodeChallenges(text: string): readonly string[] {
  const found: string[] = [];
  for (const match of text.matchAll(
    /(?<![A-Za-z0-9+/=])(eyJ[A-Za-z0-9+/]{8,}={0,2})|\b(?:334|535|5\d\d)[ -]+([A-Za-z0-9+/]{16,}={0,2})(?=\s|$)/g,
  )) {
    const data = Buffer.from(match[1] ?? match[2] ?? '', 'base64').toString('utf8');
    // Only an error object, or words; a token's own header begins like JSON too and is none.
    if (/"(?:status|schemes|error|scope)"/.test(data) || /^[\x20-\x7e]{12,}$/.test(data)) found.push(data);
  }
  return found;
}
