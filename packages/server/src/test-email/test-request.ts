import { z } from 'zod';
import { type EmailAddress, readEmailAddress } from '../fields/email-address.ts';
import { ApiError } from '../http/api-error.ts';

const text = z.string().max(1_000);
const MAX_WAIT_SECONDS = 3_600;

/**
 * What is to be sent, in Okta's names. Clients of 2023 say `from` and `to`, and those are taken where the others are
 * absent. Members that are not known are left aside, as Okta does.
 */
export const testRequestSchema = z
  .object({
    fromAddress: text
      .exactOptional()
      .describe('Sender: one email address that the SMTP server accepts for this account. Required.'),
    toAddress: text.exactOptional().describe('Recipient: one email address. Required.'),
    from: text.exactOptional().meta({ description: 'Old name of `fromAddress`.', deprecated: true }),
    to: text.exactOptional().meta({ description: 'Old name of `toAddress`.', deprecated: true }),
    inboxId: z
      .string()
      .max(40)
      .exactOptional()
      .describe('An inbox in which the arrival is then proven; see `arrival` of the test.'),
    waitSeconds: z
      .int()
      .min(10)
      .max(MAX_WAIT_SECONDS)
      .exactOptional()
      .describe('How long to wait for the message in the inbox. Default 300.'),
    deleteMessage: z
      .boolean()
      .exactOptional()
      .describe('Take the message out of the inbox once it was read. Default: it stays, unread.'),
  })
  .meta({ id: 'EmailTestAddresses', description: 'Sender and recipient of a test message.' });
export type TestRequest = z.output<typeof testRequestSchema>;

/** The parties of a test message, read. */
export interface Parties {
  readonly from: EmailAddress;
  readonly to: EmailAddress;
}

/**
 * Reads sender and recipient.
 *
 * @throws ApiError E0000001 that names each of them that is wrong
 */
export function readParties(request: TestRequest): Parties {
  const from = readEmailAddress(request.fromAddress ?? request.from ?? '');
  const to = readEmailAddress(request.toAddress ?? request.to ?? '');
  if (!('problem' in from) && !('problem' in to)) return { from, to };
  const wrong = Object.entries({ fromAddress: from, toAddress: to }).flatMap(([field, read]) =>
    'problem' in read ? [[field, read.problem] as const] : [],
  );
  throw new ApiError('E0000001', {
    argument: wrong.map(([field]) => field).join(', '),
    causes: wrong.map(([field, problem]) => `${field}: ${problem}`),
  });
}
