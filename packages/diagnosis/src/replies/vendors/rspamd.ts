import { defineVendor } from '../types.ts';

const milter = {
  title: 'Rspamd source, milter_internal.h',
  url: 'https://github.com/rspamd/rspamd/blob/master/src/libserver/milter_internal.h',
};
const rate = {
  title: 'Rspamd source, ratelimit.lua',
  url: 'https://github.com/rspamd/rspamd/blob/master/src/plugins/lua/ratelimit.lua',
};
const mc = {
  title: "mailcow's Rspamd configuration, worker-proxy.inc",
  url: 'https://github.com/mailcow/mailcow-dockerized/blob/master/data/conf/rspamd/override.d/worker-proxy.inc',
};

/** Rspamd behind any server. Its greylisting stands in greylisting.ts. */
export const vendor = defineVendor({
  id: 'rspamd',
  name: 'Rspamd',
  kind: 'software',
  recognise: {},
  rules: [
    {
      cause: 'message-rejected-content',
      codes: [554, 550],
      text: /^spam message rejected$|this message does not meet our delivery requirements/i,
      samples: [
        '554 5.7.1 Spam message rejected',
        '554 5.7.1 This message does not meet our delivery requirements',
      ],
      sources: [milter, mc],
    },
    {
      cause: 'rate-limited',
      text: /ratelimit "[^"]*" exceeded/i,
      samples: ['451 4.7.1 Ratelimit "user" exceeded'],
      sources: [rate],
    },
  ],
  checked: '2026-11-23',
});
