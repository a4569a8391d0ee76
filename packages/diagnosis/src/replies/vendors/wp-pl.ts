import { defineVendor } from '../types.ts';

const kumo = {
  title: "KumoMTA's bounce classifier",
  url: 'https://github.com/KumoCorp/kumomta/blob/main/assets/community/bounces.toml',
};

/** Wirtualna Polska. */
export const vendor = defineVendor({
  id: 'wp-pl',
  name: 'WP Poczta (Poland)',
  kind: 'provider',
  recognise: {
    hosts: [/(?:^|\.)wp\.pl$/i],
  },
  rules: [
    {
      cause: 'message-rejected-content',
      text: /we can't accept this message because it is spam/i,
      samples: ["554 We can't accept this message because it is spam"],
      sources: [kumo],
    },
  ],
  checked: '2026-11-23',
});
