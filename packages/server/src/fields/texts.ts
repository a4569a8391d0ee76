import { Secret } from '@postroad/smtp';
import { z } from 'zod';
import { readEmailAddress } from './email-address.ts';

/** Longer than any real one, so that a slip of a whole page is still looked at and told. */
const MAX_TEXT = 1_000;
const MAX_SECRET = 16_384;

/** Okta's words for a field that is missing, null or empty. */
export const BLANK = 'The field cannot be left blank';

/** Says of a value that is not there that it is missing; of another type, the library's own words. */
export const missingIsBlank = {
  error: ({ input }: { readonly input?: unknown }) =>
    input === undefined || input === null ? BLANK : undefined,
};

/** PostgreSQL cannot keep U+0000 in a text, and no setting has one. */
const storable = (value: string) => !value.includes('\0');
const NOT_STORABLE = { message: 'has a null character (U+0000)' };

/** A short text. */
export const text = z.string(missingIsBlank).max(MAX_TEXT).refine(storable, NOT_STORABLE);

/** A text that cannot be left blank. */
export const filledText = z
  .string(missingIsBlank)
  .min(1, { message: BLANK })
  .max(MAX_TEXT)
  .refine(storable, NOT_STORABLE);

/** A secret, wrapped at once: from here on nothing can print it. */
export const secret = (description: string) =>
  z
    .string(missingIsBlank)
    .min(1, { message: BLANK })
    .max(MAX_SECRET)
    .refine(storable, NOT_STORABLE)
    .transform((value) => new Secret(value))
    .meta({ description, format: 'password' });

/** One address, as `readEmailAddress` reads it. */
export const emailAddress = text.transform((value, context) => {
  const read = readEmailAddress(value);
  if ('address' in read) return read.address;
  context.addIssue({ code: 'custom', message: read.problem });
  return z.NEVER;
});

/** A field that null takes away. */
export const removable = <T extends z.ZodType>(schema: T) => schema.nullable().exactOptional();

/** A TCP port. */
export const port = z.int(missingIsBlank).min(1).max(65_535);

/** Where tokens are got. */
export const tokenEndpoint = z.url({ protocol: /^https?$/ }).max(MAX_TEXT);

/** What tokens are asked for. */
export const scopes = z.array(filledText).max(50);
