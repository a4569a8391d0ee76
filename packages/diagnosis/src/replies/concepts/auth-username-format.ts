import { defineConcept } from '../phrases.ts';

/** The user name is not in the form the server wants. */
export const concept = defineConcept({
  cause: 'auth-username-format',
  phrases: [
    {
      match:
        /(?:user ?-?name|login|user id|account name)(?: \S+){0,4} (?:must|should|has to|needs? to) (?:be|contain|include)(?: \S+){0,3} (?:full|complete|e-?mail|address|domain|@)/i,
      weight: 'decisive',
    },
    {
      match:
        /(?:use|enter|provide|specify|with) (?:your |the |a )?(?:full|complete|entire|whole) (?:e-?mail(?: address)?|user ?name|address)(?: \S+){0,3}(?: as| for|$|\.)/i,
      weight: 'decisive',
      stages: ['auth', 'mail'],
    },
    {
      match:
        /(?:invalid|malformed|illegal|bad|incorrect) (?:user ?name|login|user id|account|user) (?:format|syntax|form|name format)|(?:user ?name|login|user) (?:\S+ ){0,3}(?:is )?(?:malformed|not (?:a )?valid (?:e-?mail|format|address|form)|in (?:an? )?(?:wrong|invalid) format|format)/i,
      weight: 'decisive',
      stages: ['auth'],
    },
    {
      match:
        /(?:domain|realm)(?: \S+){0,3} (?:missing|required|not specified|not given|not found|unknown|does not exist)|no domain|must (?:contain|include) (?:an? )?(?:@|domain)/i,
      weight: 'fair',
      stages: ['auth'],
    },
    {
      match:
        /(?:user ?name|login)(?: \S+){0,3} (?:must|should) (?:be|equal) (?:'|")?apikey|apikey.{0,30}user ?name|not (?:be )?(?:used as|your) (?:the )?user ?name/i,
      weight: 'decisive',
    },
    {
      match: /(?:too many|missing|extra) @|@ (?:sign )?(?:is )?(?:missing|required)/i,
      weight: 'fair',
      stages: ['auth'],
    },
    {
      match:
        /(?:invalid|malformed|illegal|bad|incorrect|wrong|syntactically \w+) (?:user ?-?name|user id|login(?: name)?|account name)|(?:user ?-?name|login)(?: \S+){0,2} (?:invalid|malformed|illegal)/i,
      weight: 'decisive',
      stages: ['auth'],
      codes: [501, 553],
      unless: /password/i,
      samples: ['Authentication failed: Server error (Invalid user name) [MSG0049]'],
      note: '501 is the code for a parameter of the wrong form (RFC 5321 §4.2.2): the user name, not the password, is what the server cannot read.',
      source: 'https://www.rfc-editor.org/rfc/rfc5321#section-4.2.2',
    },
    {
      match:
        /(?:malformed|illegal|syntactically (?:invalid|incorrect)) (?:user ?-?name|user id|login(?: name)?|account name)|(?:no|missing|without|lacks?|unknown)(?: \S+)? (?:realm|domain(?: part)?)(?: \S+){0,2} (?:in|for|with|of) (?:the |your )?(?:user|login|account)/i,
      weight: 'decisive',
      stages: ['auth'],
    },
    {
      match:
        /(?:user ?-?name|login|user id|account)(?: \S+){0,6} (?:in|of|has|have) (?:the |this )?(?:form|format|shape)\b|(?:expected|required) (?:user ?name|login) (?:format|form)/i,
      weight: 'strong',
      stages: ['auth'],
    },
  ],
});
