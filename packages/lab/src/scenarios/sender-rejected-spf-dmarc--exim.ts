import { checkCall } from '../servers/check-call.ts';
import { startExim } from '../servers/exim.ts';
import { openIsland } from '../servers/island.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'sender-rejected-spf-dmarc--exim',
  title: "Exim checks SPF, and the sender's domain does not allow the client's address.",
  needs: ['root', 'exim', 'dnsmasq'],
  expect: {
    cause: 'sender-rejected-spf-dmarc',
    forbidden: ['sender-not-permitted', 'ip-blocklisted', 'ip-not-allowlisted', 'relay-denied'],
  },
  twin: { forbidden: ['sender-rejected-spf-dmarc'] },
  build: async (lab, variant) => {
    // SPF allows every loopback address, so this one needs a network with others.
    const island = await openIsland(lab, ['198.18.0.25', '198.18.0.77']);
    const allowed = variant === 'fault' ? '198.18.0.26' : '198.18.0.77';
    const binds = await island.startDns({ txt: { 'example.com': `v=spf1 ip4:${allowed} -all` } });
    const exim = await startExim(lab, {
      namespace: island.namespace,
      address: '198.18.0.25',
      binds,
      // The wording of Debian's configuration for Exim, with CHECK_RCPT_SPF set.
      rcptAcl: [
        '  deny spf = fail',
        '       message = [SPF] $sender_host_address is not allowed to send mail from $sender_address_domain.',
      ].join('\n'),
    });
    const more = ['--source', '198.18.0.77'];
    const call = checkCall(exim, { security: 'none', from: 'app@example.com', to: 'bob@lab.test', more });
    return { ...call, namespace: island.namespace };
  },
};
