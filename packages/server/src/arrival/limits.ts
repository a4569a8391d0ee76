/** What proof of arrival reads and waits for at most. Each limit stops a hostile mail server or message. */

/** Of one message, header and body: the test message has 2,000 bytes, a bounce with explanations some 20,000. */
export const MAX_MESSAGE_BYTES = 256 * 1024;
/** Of the header that is read. */
export const MAX_HEADER_BYTES = 128 * 1024;
/** Fields of a header that are read, from the top. Mail that went through thirty servers has some 150. */
export const MAX_HEADER_FIELDS = 500;
/** Octets of one unfolded field that are looked at. */
export const MAX_FIELD_LENGTH = 8_000;
/** Hops that are told of. RFC 5321 §6.3 has servers refuse a message after 100. */
export const MAX_HOPS = 100;
/** Signatures that are judged: each costs questions to the DNS. */
export const MAX_SIGNATURES = 10;
/** MIME parts inside one another, in a bounce. */
export const MAX_MIME_DEPTH = 20;
/** Recipients of one delivery report. */
export const MAX_REPORT_RECIPIENTS = 50;
/** Kept of any text that somebody else wrote. */
export const MAX_QUOTED_TEXT = 1_000;
/** Questions to the DNS for one message: ten of SPF (RFC 7208 §4.6.4) with their addresses, a key each, and DMARC. */
export const MAX_DNS_QUESTIONS = 100;
