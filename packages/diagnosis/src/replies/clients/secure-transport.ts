import { defineClient } from '../phrases.ts';

/** Apple's Secure Transport and Network framework: the numbers of SecureTransport.h. */
export const family = defineClient({
  id: 'secure-transport',
  name: 'Secure Transport (Apple)',
  recognise: [/errSSL\w+|\bOSStatus\b|kCFStream|NSURLError|CFNetwork|SecTrust/i],
  errors: [
    { cause: 'tls-cert-expired', match: /errSSLCertExpired|-9814\b/i, weight: 'decisive' },
    { cause: 'tls-cert-not-yet-valid', match: /errSSLCertNotYetValid|-9815\b/i, weight: 'decisive' },
    {
      cause: 'tls-cert-untrusted-ca',
      match: /errSSL(?:UnknownRootCert|NoRootCert)|-981[23]\b/i,
      weight: 'decisive',
    },
    { cause: 'tls-cert-untrusted-ca', match: /errSSLXCertChainInvalid|-9807\b/i, weight: 'strong' },
    { cause: 'tls-cert-hostname-mismatch', match: /errSSLHostNameMismatch|-9843\b/i, weight: 'decisive' },
    { cause: 'tls-protocol-too-old', match: /errSSLPeerProtocolVersion|-9836\b/i, weight: 'decisive' },
    { cause: 'tls-cipher-mismatch', match: /errSSLNegotiation|-9801\b/i, weight: 'fair' },
    { cause: 'tls-weak-key', match: /errSSLWeakPeerEphemeralDHKey|-9850\b/i, weight: 'decisive' },
    {
      cause: 'tls-handshake-failed',
      match: /errSSL(?:PeerHandshakeFail|ClosedAbort|ClosedNoNotify|Protocol)|-98(?:24|06|16|00)\b/i,
      weight: 'fair',
    },
    {
      cause: 'tls-handshake-failed',
      match: /NSURLErrorDomain\W{0,10}(?:Code=)?-1200\b/i,
      weight: 'fair',
      samples: ['NSURLErrorDomain Code=-1200'],
    },
  ],
});
