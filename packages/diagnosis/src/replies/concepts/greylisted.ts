import { defineConcept } from '../phrases.ts';

/** Come back later (greylisting). */
export const concept = defineConcept({
  cause: 'greylisted',
  phrases: [
    {
      match: /gr[ae]y-? ?list|postgrey|milter-?greylist|sqlgrey|gld\b/i,
      weight: 'decisive',
      samples: ['Greylisted, see http://postgrey.schweikert.ch/help/example.com.html'],
    },
    {
      match:
        /(?:try|come back|retry|send)(?: \S+){0,3} (?:again )?(?:in|after|within|later in) (?:\d+|a few|five|ten|some|several) ?(?:more )?(?:seconds?|secs?|minutes?|mins?|hours?)/i,
      weight: 'fair',
      stages: ['mail', 'rcpt', 'data'],
      replyClass: 4,
      unless: /rate|too (?:many|much)|limit|quota|connections|exceed/i,
    },
    {
      match:
        /(?:first (?:time|contact|attempt)|unknown|new|unfamiliar|never seen)(?: \S+){0,4} (?:sender|triplet|host|combination|attempt|encounter)|early retry|initial (?:delay|retry)|delayed delivery|please (?:be patient|resend)|triplet|temporarily (?:deferred|rejected).{0,40}(?:unknown|new) sender/i,
      weight: 'strong',
      replyClass: 4,
      unless: /at a rate|too (?:many|much|fast|quickly)|(?:rate|receiving) limit/i,
    },
    {
      match:
        /recipient address rejected: (?:try again|please|temporar|intentional|policy)|try again later|temporarily (?:rejected|deferred|blocked)|policy.{0,20}temporar|intentional policy rejection|service temporarily unavailable.{0,20}try|please try (?:again )?later/i,
      samples: ['Try again later'],
      source: 'https://github.com/postalserver/postal/issues/576',
      weight: 'fair',
      stages: ['rcpt'],
      replyClass: 4,
      unless:
        /rate|too many|limit|quota|full|storage|space|lookup|table|overload|load|dns|resolve|unknown|verify|failure|local (?:problem|error)|system|internal|service/i,
      codes: [450, 451],
    },
    {
      match: /^(?:error: )?(?:please )?try again (?:later|in)/i,
      weight: 'weak',
      stages: ['rcpt', 'data', 'mail'],
      codes: [450, 451],
      replyClass: 4,
      samples: ['Try again later'],
    },
    {
      match:
        /graue liste|liste grise|lista gris|grijze lijst|серы\S+ спис|灰名单|灰名單|グレーリスト|그레이리스트|gri liste/i,
      weight: 'decisive',
    },
  ],
});
