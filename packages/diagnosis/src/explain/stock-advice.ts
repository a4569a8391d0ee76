/**
 * Advice that libraries print with every failure of a kind, whatever its reason. It names reasons that are not the one
 * at hand, so it is left out before the text is judged.
 */
const stockAdvice: readonly RegExp[] = [
  // MailKit's SslHandshakeException: https://github.com/jstedfast/MailKit/blob/master/MailKit/Security/SslHandshakeException.cs
  /\d\. The server is using a self-signed certificate which cannot be verified\.?/gi,
  /\d\. The local system is missing a Root or Intermediate certificate needed to verify the server['\u2019]s certificate\.?/gi,
  /\d\. A Certificate Authority CRL server for one or more of the certificates in the chain is temporarily unavailable\.?/gi,
  /\d\. The certificate presented by the server is expired or invalid\.?/gi,
  /\d\. You are trying to connect to a port which does not support SSL\/TLS\.?/gi,
  /(?:\d\. |It is also possible that )the set of SSL\/TLS protocols supported by the client and server do not match\.?/gi,
  /See https:\/\/github\.com\/jstedfast\/MailKit\S*(?: for possible solutions\.?)?/gi,
  // PHPMailer's link to its troubleshooting page.
  /https:\/\/github\.com\/PHPMailer\/PHPMailer\/wiki\/Troubleshooting/gi,
  // Node.js since version 22.19 adds this to every certificate error.
  /; if the root CA is installed locally, try running Node\.js with --use-system-ca/gi,
];

/** The text without such advice. */
export function withoutStockAdvice(text: string): string {
  return stockAdvice.reduce((rest, advice) => rest.replace(advice, ' '), text);
}
