import {
  challenge,
  empty,
  malformed,
  type SaslContext,
  type SaslStep,
  type ServerMechanism,
} from './mechanism.ts';

/** XOAUTH2 as Google and Microsoft document it: `user=` U SOH `auth=Bearer ` T SOH SOH. */
export function xoauth2(context: SaslContext): ServerMechanism {
  return bearer(context, (text) => {
    const [, user, token] = /^user=([^\x01]*)\x01auth=Bearer ([^\x01]*)\x01\x01$/i.exec(text) ?? [];
    return user === undefined || token === undefined ? undefined : { user, token };
  });
}

/** OAUTHBEARER, RFC 7628: a GS2 header and key-value pairs. */
export function oauthBearer(context: SaslContext): ServerMechanism {
  return bearer(context, (text) => {
    const [, user = '', pairs] = /^[ny],(?:a=([^,]*))?,\x01((?:[^\x01]+\x01)+)\x01$/.exec(text) ?? [];
    const token = /(?:^|\x01)auth=Bearer ([^\x01]*)/i.exec(pairs ?? '')?.[1];
    return token === undefined
      ? undefined
      : { user: user.replaceAll('=2C', ',').replaceAll('=3D', '='), token };
  });
}

/**
 * Both tell the reason of a failure as JSON in a further challenge, and wait for the client to answer it (an empty
 * line, or a lone SOH in RFC 7628 §3.2.3) before the 535.
 */
function bearer(
  context: SaslContext,
  parse: (text: string) => { readonly user: string; readonly token: string } | undefined,
): ServerMechanism {
  let refused: SaslStep | undefined;
  return {
    step(response) {
      if (refused) return refused;
      if (response === undefined) return challenge(empty);
      const given = parse(response.toString('utf8'));
      if (!given) return malformed('bearer token wanted');
      const user = context.users.find(
        (one) =>
          one.token !== undefined && one.token === given.token && (!given.user || given.user === one.name),
      );
      if (user) return { kind: 'accepted', user: user.name };
      refused = { kind: 'refused', user: given.user, password: given.token };
      return challenge(context.tokenErrorJson);
    },
  };
}
