/** In pixels: the chart, and what surrounds its bars. */
export const HEIGHT = 150;
export const LEFT = 44;
export const RIGHT = 8;
export const TOP = 10;
const BOTTOM = 24;
export const PLOT = HEIGHT - TOP - BOTTOM;
/** What failed is seen even beside a thousand that did not. */
export const LEAST = 3;
