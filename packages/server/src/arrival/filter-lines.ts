import type { Border } from './border.ts';
import type { HeaderField } from './header-fields.ts';
import { MAX_FILTER_LINES, MAX_QUOTED_TEXT } from './limits.ts';

/** Fields in which spam filters write what they think: SpamAssassin, Rspamd, Microsoft, Barracuda, Proofpoint and others. */
const FILTER_FIELDS =
  /^x-(?:spam|spamd|rspamd|spampanel|forefront-antispam|microsoft-antispam|ms-exchange-organization-scl|barracuda-spam|proofpoint-spam|cmae|vr-spam|gnd-spam|purgate|mailspike|bogosity)/;

/** What says that it is spam: SpamAssassin's and Rspamd's marks; Microsoft's spam filtering verdict. */
const MARKS: readonly (readonly [field: RegExp, value: RegExp])[] = [
  [/^x-(?:spam|spam-flag|spam-status|rspamd-bar)$/, /^(?:yes|true|spam)\b/i],
  [/^x-forefront-antispam-report$/, /\bSFV:(?:SPM|SKS|SKB)\b/],
];

/** What the receiver's filter wrote: only lines above its own Received line, for others anybody could have written. */
export function filterLines(
  fields: readonly HeaderField[],
  { at }: Pick<Border, 'at'>,
): { readonly lines: readonly string[]; readonly marked: boolean } {
  const own = fields.slice(0, at ?? 0).filter(({ name }) => FILTER_FIELDS.test(name));
  return {
    lines: own
      .slice(0, MAX_FILTER_LINES)
      .map(({ name, value }) => `${name}: ${value}`.slice(0, MAX_QUOTED_TEXT)),
    marked: own.some(({ name, value }) =>
      MARKS.some(([field, mark]) => field.test(name) && mark.test(value)),
    ),
  };
}
