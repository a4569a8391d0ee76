import type { SaslMechanism } from './types.ts';

/** RFC 4616. */
export const plain: SaslMechanism = {
  name: 'PLAIN',
  needs: 'password',
  exposesSecret: true,
  start(credentials) {
    const message = `${credentials.authorizationId ?? ''}\0${credentials.username}\0${credentials.password?.reveal() ?? ''}`;
    return {
      initialResponse: Buffer.from(message),
      // Servers that ignore an initial response ask again with an empty challenge.
      respond: () => Buffer.from(message),
    };
  },
};
