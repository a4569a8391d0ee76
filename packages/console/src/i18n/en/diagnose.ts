export const diagnose = {
  title: 'Diagnose',
} as const;
