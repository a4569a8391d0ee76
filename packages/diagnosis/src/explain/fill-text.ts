/** Puts the known values into a text's `{placeholders}`; the others get the phrase that stands when nothing is known. */
export { render as fillText } from '../causes/render.ts';
