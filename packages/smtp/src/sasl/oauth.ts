import type { SaslMechanism } from './types.ts';

/**
 * On failure the server first sends its reason as a challenge of JSON and waits for an answer before the final
 * 5yz: an empty one for XOAUTH2 (Google, Microsoft), a %x01 for OAUTHBEARER (RFC 7628 §3.2.3).
 */
const OAUTHBEARER_ACKNOWLEDGE = Buffer.from([1]);

/** Google's and Microsoft's protocol of 2010, before RFC 7628; the only one Exchange Online takes. */
export const xoauth2: SaslMechanism = {
  name: 'XOAUTH2',
  needs: 'accessToken',
  exposesSecret: true,
  start(credentials) {
    const token = credentials.accessToken?.reveal() ?? '';
    const message = Buffer.from(`user=${credentials.username}\x01auth=Bearer ${token}\x01\x01`);
    let sent = false;
    return {
      initialResponse: message,
      respond(challenge) {
        // An empty first challenge comes from servers that ignore the initial response.
        if (challenge.length === 0 && !sent) {
          sent = true;
          return message;
        }
        return Buffer.alloc(0);
      },
    };
  },
};

/** RFC 7628. */
export const oauthbearer: SaslMechanism = {
  name: 'OAUTHBEARER',
  needs: 'accessToken',
  exposesSecret: true,
  start(credentials, context) {
    const token = credentials.accessToken?.reveal() ?? '';
    const user = credentials.username.replaceAll('=', '=3D').replaceAll(',', '=2C');
    const message = Buffer.from(
      `n,a=${user},\x01host=${context.host}\x01port=${context.port}\x01auth=Bearer ${token}\x01\x01`,
    );
    let sent = false;
    return {
      initialResponse: message,
      respond(challenge) {
        if (challenge.length === 0 && !sent) {
          sent = true;
          return message;
        }
        return OAUTHBEARER_ACKNOWLEDGE;
      },
    };
  },
};
