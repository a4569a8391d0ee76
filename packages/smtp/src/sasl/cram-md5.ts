import { createHmac } from 'node:crypto';
import type { SaslMechanism } from './types.ts';

/** RFC 2195. */
export const cramMd5: SaslMechanism = {
  name: 'CRAM-MD5',
  needs: 'password',
  exposesSecret: false,
  start(credentials) {
    return {
      initialResponse: undefined,
      respond(challenge) {
        const digest = createHmac('md5', credentials.password?.reveal() ?? '')
          .update(challenge)
          .digest('hex');
        return Buffer.from(`${credentials.username} ${digest}`);
      },
    };
  },
};
