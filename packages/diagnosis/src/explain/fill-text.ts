import { placeholderFallbacks, type TextArguments } from '../causes/define.ts';

/** Puts the known values into a text's `{placeholders}`; the others get the phrase that stands when nothing is known. */
export function fillText(template: string, args: TextArguments): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = (args as Record<string, string | number | undefined>)[name];
    return String(value ?? (placeholderFallbacks as Record<string, string>)[name] ?? whole);
  });
}
