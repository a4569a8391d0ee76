export const emailProvider = {
  title: 'Email Provider',
} as const;
