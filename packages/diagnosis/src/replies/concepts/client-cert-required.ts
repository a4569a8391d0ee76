import { defineConcept } from '../phrases.ts';

/** The server asks for a client certificate. */
export const concept = defineConcept({
  cause: 'client-cert-required',
  phrases: [
    {
      match:
        /(?:no|missing|needs?|requires?|require[sd]?|provide|present|must|without|valid)(?: \S+){0,3} client(?:[- ]side)? certificate|client(?:[- ]side)? certificate(?: \S+){0,4} (?:required|not (?:presented|provided|trusted|valid|verified|supplied)|missing|needed|must|requested|invalid|rejected)|(?:certificate|cert) (?:is )?required|peer did not return a certificate|certificate_required|no (?:client |peer )?certificate (?:presented|returned|provided|supplied)/i,
      samples: ['mail.example.com Error: No client certificate presented'],
      source: 'https://github.com/vdukhovni/postfix/blob/master/postfix/src/smtpd/smtpd.c',
      weight: 'decisive',
      unless: /server certificate|ca certificate/i,
    },
  ],
});
