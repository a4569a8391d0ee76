import type { AppliedRule } from './ranking.ts';
import { vendors } from './vendors/index.generated.ts';

/** From this many steps on, a vendor's own instructions stand by themselves. */
const VENDOR_STEPS_ENOUGH = 2;
/** How many steps are shown in all where they do. */
const MOST_STEPS = 5;

/**
 * The steps to take: the vendor's own first, then the cause's general ones. Where the vendor has two or more of its
 * own, general ones that speak of another vendor are left out, and there are five in all at most: what must be done
 * is not to be buried. Steps are templates, not rendered yet.
 */
export function fixSteps(rule: AppliedRule | undefined, general: readonly string[]): readonly string[] {
  const own = rule?.fix ?? [];
  const all = [...new Set([...own, ...general])];
  if (own.length < VENDOR_STEPS_ENOUGH) return all;
  const fitting = all.filter((step) => own.includes(step) || !namesAnother(step, rule?.vendor?.name ?? ''));
  return fitting.slice(0, Math.max(MOST_STEPS, own.length));
}

/** Names that are words of the language as well. */
const ORDINARY = /^(?:Free|Resend|Orange|Oracle|Apache|Mail)$/;
/** `Google`, `Microsoft`, `Amazon`: the word by which people know a provider. */
const brands: readonly string[] = [
  'Google',
  ...vendors.flatMap(({ kind, name }) => {
    const brand = /^[A-Z]\w{3,}/.exec(name)?.[0];
    return kind === 'provider' && brand && !ORDINARY.test(brand) ? [brand] : [];
  }),
];

function namesAnother(step: string, vendor: string): boolean {
  return brands.some((brand) => !vendor.includes(brand) && new RegExp(`\\b${brand}\\b`).test(step));
}
