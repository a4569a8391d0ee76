export const settings = {
  administrators: { title: 'Administrators' },
  apiTokens: { title: 'API tokens' },
  inboxes: { title: 'Inboxes' },
  networkPolicy: { title: 'Network policy' },
  retention: { title: 'Retention' },
} as const;
