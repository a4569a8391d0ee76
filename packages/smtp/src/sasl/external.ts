import type { SaslMechanism } from './types.ts';

/** RFC 4422 appendix A: the client certificate is the login. */
export const external: SaslMechanism = {
  name: 'EXTERNAL',
  needs: 'client-certificate',
  exposesSecret: false,
  start(credentials) {
    const identity = Buffer.from(credentials.authorizationId ?? credentials.username);
    return { initialResponse: identity, respond: () => identity };
  },
};
