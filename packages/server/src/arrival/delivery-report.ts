import type { Attachment, Email } from 'postal-mime';
import { type HeaderFields, readHeader, valuesOf } from './header-fields.ts';
import { MAX_HEADER_BYTES, MAX_MIME_DEPTH, MAX_QUOTED_TEXT, MAX_REPORT_RECIPIENTS } from './limits.ts';

/** What a delivery report says of one recipient (RFC 3464 §2.3). */
export interface ReportedRecipient {
  readonly finalRecipient?: string;
  readonly originalRecipient?: string;
  /** `failed`, `delayed`, `delivered`, `relayed` or `expanded`. */
  readonly action?: string;
  /** `5.1.1` */
  readonly status?: string;
  readonly remoteMta?: string;
  /** The words of the server that refused, with the type of §2.3.6 before them: `smtp; 550 5.1.1 …`. */
  readonly diagnosticCode?: string;
}

/** A delivery report (RFC 3464), or a bounce from before there were any. */
export interface DeliveryReport {
  readonly reportingMta?: string;
  /** RFC 3464 §2.2.1: the envelope id that the sender gave. */
  readonly originalEnvelopeId?: string;
  /** Empty for a bounce without a report. */
  readonly recipients: readonly ReportedRecipient[];
  /** The header of the message that came back. */
  readonly returned?: HeaderFields;
  /** What it says to people. */
  readonly text: string;
}

const STATUS_TYPES = ['message/delivery-status', 'message/global-delivery-status'];
const RETURNED_TYPES = [
  'message/rfc822',
  'text/rfc822-headers',
  'message/rfc822-headers',
  'message/global',
  'message/global-headers',
];

/** Whether a header may be that of a bounce: worth fetching the whole message. */
export function mayBeBounce(header: HeaderFields): boolean {
  const [type = ''] = valuesOf(header, 'content-type');
  if (/^multipart\/report\b/i.test(type)) return true;
  const [path] = valuesOf(header, 'return-path');
  const [from = ''] = valuesOf(header, 'from');
  return path?.trim() === '<>' || /\b(?:mailer-daemon|postmaster|mail delivery (?:sub)?system)\b/i.test(from);
}

/**
 * Reads a bounce. Undefined for a message that cannot be read at all. What is no report gives its text alone.
 *
 * @param source the message, as long as it was fetched
 */
export async function readDeliveryReport(source: Uint8Array): Promise<DeliveryReport | undefined> {
  // Loaded only here: a service that looks into no inbox must not pay for it.
  const { default: PostalMime } = await import('postal-mime');
  let email: Email;
  try {
    email = await PostalMime.parse(source, {
      forceRfc822Attachments: true,
      maxNestingDepth: MAX_MIME_DEPTH,
      maxHeadersSize: MAX_HEADER_BYTES,
    });
  } catch {
    return undefined;
  }
  const part = (types: readonly string[]) =>
    email.attachments.find(({ mimeType }) => types.includes(mimeType));
  const status = part(STATUS_TYPES);
  const returned = part(RETURNED_TYPES);
  const [ofMessage, ...ofRecipients] = status === undefined ? [] : groupsOf(status);
  const envelopeId = ofMessage === undefined ? undefined : valuesOf(ofMessage, 'original-envelope-id')[0];
  const reportingMta = ofMessage === undefined ? undefined : valueWithoutType(ofMessage, 'reporting-mta');
  return {
    ...(reportingMta === undefined ? {} : { reportingMta }),
    ...(envelopeId === undefined ? {} : { originalEnvelopeId: envelopeId }),
    recipients: ofRecipients.slice(0, MAX_REPORT_RECIPIENTS).map(recipientOf),
    ...(returned === undefined ? {} : { returned: readHeader(bytesOf(returned)) }),
    text: email.text ?? (email.html ?? '').replace(/<[^<>]*>/g, ' '),
  };
}

/** Groups of fields with empty lines between them; the first is of the message, the others of one recipient each. */
function groupsOf(part: Attachment): readonly HeaderFields[] {
  return Buffer.from(bytesOf(part))
    .toString('utf8')
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .filter((group) => group.trim() !== '')
    .map((group) => readHeader(Buffer.from(`${group.replace(/^\s*\n/, '')}\n\n`)));
}

function recipientOf(group: HeaderFields): ReportedRecipient {
  const finalRecipient = valueWithoutType(group, 'final-recipient');
  const originalRecipient = valueWithoutType(group, 'original-recipient');
  const action = valuesOf(group, 'action')[0]?.toLowerCase().split(/[\s(]/)[0];
  const status = /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(valuesOf(group, 'status')[0] ?? '')?.[0];
  const remoteMta = valueWithoutType(group, 'remote-mta');
  const diagnosticCode = valuesOf(group, 'diagnostic-code')[0]?.slice(0, MAX_QUOTED_TEXT);
  return {
    ...(finalRecipient === undefined ? {} : { finalRecipient }),
    ...(originalRecipient === undefined ? {} : { originalRecipient }),
    ...(action === undefined ? {} : { action }),
    ...(status === undefined ? {} : { status }),
    ...(remoteMta === undefined ? {} : { remoteMta }),
    ...(diagnosticCode === undefined ? {} : { diagnosticCode }),
  };
}

/** `rfc822; you@example.org` without the type (RFC 3464 §2.1.2). */
function valueWithoutType(group: HeaderFields, name: string): string | undefined {
  const value = valuesOf(group, name)[0]
    ?.replace(/^[\w-]+\s*;\s*/, '')
    .slice(0, MAX_QUOTED_TEXT)
    .trim();
  return value === '' ? undefined : value;
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return Buffer.from(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
