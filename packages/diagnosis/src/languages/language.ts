/** The languages in which a diagnosis can be shown. English is the one it is made in. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];
