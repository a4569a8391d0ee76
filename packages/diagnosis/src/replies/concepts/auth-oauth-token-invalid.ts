import { defineConcept } from '../phrases.ts';

/** The OAuth token is expired, has the wrong scope, audience or user; or the token endpoint refused. */
export const concept = defineConcept({
  cause: 'auth-oauth-token-invalid',
  phrases: [
    {
      match:
        /(?:access|oauth2?|bearer|refresh|xoauth2?|auth|jwt|id) ?_?token(?: \S+){0,4}? (?:is |has |was |been )*(?:expired|invalid|revoked|rejected|malformed|not (?:valid|accepted)|missing|wrong|denied|failed)|(?:expired|invalid|revoked|bad|malformed|missing) (?:oauth2? |access |bearer |refresh |xoauth2? |auth )?_?token/i,
      samples: ['OAuth token expired.'],
      source: 'https://github.com/stalwartlabs/stalwart/blob/main/crates/smtp/src/inbound/auth.rs',
      weight: 'decisive',
      unless: /csrf/i,
    },
    {
      match:
        /invalid_(?:grant|client|token|scope|request)|unauthorized_client|interaction_required|consent_required|insufficient_scope|AADSTS\d+|token (?:has been )?expired or revoked|access_denied.{0,20}oauth/i,
      weight: 'decisive',
      source: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.2',
    },
    {
      match: /"?status"? ?: ?"?40[01]"?.{0,60}(?:schemes|scope|bearer)|"schemes" ?: ?"/i,
      weight: 'decisive',
      note: 'The error challenge of XOAUTH2 and OAUTHBEARER (RFC 7628 §3.2.2).',
      source: 'https://www.rfc-editor.org/rfc/rfc7628#section-3.2.2',
    },
    {
      match:
        /(?:invalid|bad|malformed|failed) (?:xoauth2?|oauthbearer|oauth2?) (?:auth |authentication )?(?:data|response|credentials|argument|string)?|invalid sasl argument.{0,40}oauth/i,
      weight: 'strong',
      samples: ['Invalid XOAUTH2 auth data'],
    },
    {
      match:
        /(?:xoauth2|oauthbearer|oauth2?)(?: \S+){0,3} (?:failed|failure|rejected|error|unsuccessful|denied|refused)|(?:failed|unable|error|could ?n[o']t)(?: \S+){0,5} (?:access|oauth2?|refresh) ?token|sasl-xoauth2: auth failed|can't create new access token/i,
      samples: [
        'transient failure (e.g., weak key) sasl-xoauth2: auth failed: sasl-xoauth2: 2022-10-06 17:16:19: Client: created',
      ],
      source: 'https://github.com/tarickb/sasl-xoauth2/issues/48',
      weight: 'strong',
    },
    {
      match:
        /insufficient authentication scopes|smtp\.send(?:as\w*)? (?:scope|permission)|wrong (?:scope|audience)|token audience/i,
      weight: 'decisive',
    },
    {
      match:
        /\btoken (?:is |has |was )?(?:been )?(?:expired|revoked|invalid)|sasl-xoauth2|refresh token|getaccesstoken/i,
      samples: [
        'transient failure (e.g., weak key) sasl-xoauth2: auth failed: sasl-xoauth2: 2022-10-06 17:16:19: Client:',
      ],
      source: 'https://github.com/tarickb/sasl-xoauth2/issues/48',
      weight: 'strong',
      unless: /csrf/i,
    },
  ],
});
