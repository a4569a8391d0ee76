export const systemLog = {
  title: 'System Log',
} as const;
