import { defineConcept } from '../phrases.ts';

/** The host contains blanks, brackets, quotes, a scheme or invisible characters. */
export const concept = defineConcept({
  cause: 'hostname-hidden-characters',
  phrases: [
    {
      match:
        /(?:ENOTFOUND|EAI_AGAIN|lookup|resolve|host|hostname:?|getaddrinfo) ['"]?(?:https?|smtps?|ssl|tls|mailto):\/\/[\w.-]+/i,
      weight: 'strong',
      stages: ['dns', 'tcp', 'configuration'],
      unless: /ssl:\/\/[\w.-]+:\d+ \(|stream_socket|fsockopen|could not be established with host/i,
      note: 'A scheme is part of what was looked up.',
    },
    {
      match:
        /(?:ENOTFOUND|EAI_AGAIN|lookup|unknown host:?|unknownhostexception:|resolve host:?|host name:?) ?(?:['"<“]+[\w.-]+ ?['">”]*|[\w.-]+[>"”]) ?(?:$|[\s:,])/i,
      weight: 'hint',
      stages: ['dns'],
    },
    {
      match:
        /(?:illegal|invalid|whitespace|space|blank|control|unexpected) characters? (?:in|found in) (?:the )?(?:host|server|domain)/i,
      weight: 'strong',
    },
  ],
});
