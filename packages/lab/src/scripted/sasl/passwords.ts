import { createHmac, randomBytes } from 'node:crypto';
import {
  challenge,
  empty,
  findUser,
  malformed,
  type SaslContext,
  type SaslStep,
  type ServerMechanism,
} from './mechanism.ts';

/** PLAIN, RFC 4616: authorization identity NUL authentication identity NUL password. */
export function plain(context: SaslContext): ServerMechanism {
  return {
    step(response) {
      if (response === undefined) return challenge(empty);
      const parts = response.toString('utf8').split('\0');
      const [authorization, name, password] = parts;
      if (parts.length !== 3 || !name || password === undefined) return malformed('three fields wanted');
      if (authorization && authorization !== name) return { kind: 'refused', user: name, password };
      return checkPassword(context, name, password);
    },
  };
}

/** LOGIN, never an RFC: `Username:` and `Password:` as Exchange and all others prompt. */
export function login(context: SaslContext): ServerMechanism {
  let name: string | undefined;
  return {
    step(response) {
      if (response === undefined) return challenge('Username:');
      if (name === undefined) {
        name = response.toString('utf8');
        return challenge('Password:');
      }
      return checkPassword(context, name, response.toString('utf8'));
    },
  };
}

/** CRAM-MD5, RFC 2195. The challenge has the form of a message id. */
export function cramMd5(context: SaslContext, fixedChallenge?: string): ServerMechanism {
  const sent =
    fixedChallenge ?? `<${randomBytes(6).toString('hex')}.${process.hrtime.bigint()}@${context.hostname}>`;
  let asked = false;
  return {
    step(response) {
      if (!asked) {
        asked = true;
        // The server speaks first: an initial response has no meaning here (RFC 4954 §4).
        return response === undefined ? challenge(sent) : malformed('no initial response in CRAM-MD5');
      }
      const text = response?.toString('utf8') ?? '';
      const cut = text.lastIndexOf(' ');
      if (cut < 1) return malformed('user name, blank and digest wanted');
      const name = text.slice(0, cut);
      const password = findUser(context.users, name)?.password;
      const digest = password === undefined ? '' : createHmac('md5', password).update(sent).digest('hex');
      return digest !== '' && digest === text.slice(cut + 1)
        ? { kind: 'accepted', user: name }
        : { kind: 'refused', user: name };
    },
  };
}

/** EXTERNAL, RFC 4422 appendix A: the client certificate has already said who it is. */
export function external(context: SaslContext): ServerMechanism {
  return {
    step(response) {
      if (response === undefined) return challenge(empty);
      const wanted = response.toString('utf8');
      const user = context.users.find(
        (one) => one.certificateName !== undefined && one.certificateName === context.certificateName,
      );
      return user && (wanted === '' || wanted === user.name)
        ? { kind: 'accepted', user: user.name }
        : { kind: 'refused', user: wanted };
    },
  };
}

function checkPassword(context: SaslContext, name: string, password: string): SaslStep {
  const known = findUser(context.users, name)?.password;
  return known !== undefined && known === password
    ? { kind: 'accepted', user: name }
    : { kind: 'refused', user: name, password };
}
