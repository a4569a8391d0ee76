import { type Placeholder, placeholderFallbacks, type TextArguments } from './define.ts';

/** Fills the placeholders of a text; what is not known reads as its fallback phrase. */
export function render(template: string, args: TextArguments): string {
  const text = template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (!(name in placeholderFallbacks)) return whole;
    const value = args[name as Placeholder];
    return value === undefined || value === '' ? placeholderFallbacks[name as Placeholder] : String(value);
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
}
