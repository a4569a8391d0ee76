import type { SaslMechanism } from './types.ts';

/**
 * LOGIN (draft-murchison-sasl-login): no standard, yet Exchange and many others offer nothing else.
 * The challenges' wording is not fixed, so the answers go by order. No initial response: servers differ in whether they take one.
 */
export const login: SaslMechanism = {
  name: 'LOGIN',
  needs: 'password',
  exposesSecret: true,
  start(credentials) {
    let round = 0;
    return {
      initialResponse: undefined,
      respond() {
        round += 1;
        return Buffer.from(round === 1 ? credentials.username : (credentials.password?.reveal() ?? ''));
      },
    };
  },
};
