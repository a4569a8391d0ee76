import { checkCall } from '../servers/check-call.ts';
import { startSendmail } from '../servers/sendmail.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'server-busy-or-unavailable--sendmail-disk',
  title: "Sendmail's queue disk has less space left than it insists on (MinFreeBlocks).",
  needs: ['root', 'sendmail'],
  expect: {
    cause: 'server-busy-or-unavailable',
    forbidden: ['mailbox-full', 'message-too-large', 'quota-exceeded', 'greylisted'],
  },
  twin: { forbidden: ['server-busy-or-unavailable'] },
  build: async (lab, variant) => {
    const blocks = variant === 'fault' ? '900000000000' : '1';
    const sendmail = await startSendmail(lab, { macros: { confMIN_FREE_BLOCKS: blocks } });
    return checkCall(sendmail, { security: 'none', from: 'app@example.com', to: 'bob@lab.test' });
  },
};
