import { type Placeholder, placeholderFallbacks, type TextArguments } from './define.ts';

/**
 * Fills the placeholders of a text. What is not known reads as its fallback phrase; a bracket that would hold nothing
 * but an unknown fact is left out.
 */
export function render(template: string, args: TextArguments): string {
  const known = (name: string) => {
    const value = args[name as Placeholder];
    return value === undefined || value === '' ? undefined : String(value);
  };
  const text = template
    .replace(/ \(\{(detail|suggestion)\}\)/g, (whole, name: string) =>
      known(name) === undefined ? '' : whole,
    )
    .replace(/\{(\w+)\}/g, (whole, name: string) =>
      name in placeholderFallbacks ? (known(name) ?? placeholderFallbacks[name as Placeholder]) : whole,
    );
  return text.charAt(0).toUpperCase() + text.slice(1);
}
