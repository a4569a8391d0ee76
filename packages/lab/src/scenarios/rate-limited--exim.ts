import { checkCall } from '../servers/check-call.ts';
import { startExim } from '../servers/exim.ts';
import { Talk } from '../servers/talk.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'rate-limited--exim',
  title: 'An Exim ACL takes one message an hour from a client, and this one has begun it (ratelimit).',
  needs: ['root', 'exim'],
  expect: {
    cause: 'rate-limited',
    forbidden: ['too-many-connections', 'greylisted', 'ip-blocklisted', 'server-busy-or-unavailable'],
  },
  twin: { forbidden: ['rate-limited'] },
  build: async (lab, variant) => {
    const limit = variant === 'fault' ? '1' : '100';
    const exim = await startExim(lab, {
      // The message is the one of an example in Exim's specification.
      mailAcl: [
        `  defer ratelimit = ${limit} / 1h / strict / per_cmd`,
        '        message = Sender rate exceeds $sender_rate_limit messages per $sender_rate_period',
      ].join('\n'),
    });
    using client = Talk.open(exim);
    await client.reply();
    await client.say('EHLO client.lab.test');
    for (let count = 0; count < 2; count += 1) {
      await client.say('MAIL FROM:<app@example.com>');
      await client.say('RSET');
    }
    await client.say('QUIT');
    return checkCall(exim, { security: 'none', from: 'app@example.com', to: 'bob@lab.test' });
  },
};
