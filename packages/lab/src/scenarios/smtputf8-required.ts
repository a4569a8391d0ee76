import { checkCall } from '../servers/check-call.ts';
import { startPostfix } from '../servers/postfix.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'smtputf8-required',
  title: 'The recipient is jürgen@…, and Postfix has SMTPUTF8 switched off.',
  needs: ['root', 'postfix'],
  expect: {
    cause: 'smtputf8-required',
    forbidden: ['recipient-rejected-unknown', 'sender-address-invalid', 'protocol-error'],
  },
  twin: { forbidden: ['smtputf8-required', 'recipient-rejected-unknown'] },
  build: async (lab, variant) => {
    const postfix = await startPostfix(lab, {
      parameters: {
        smtputf8_enable: variant === 'fault' ? 'no' : 'yes',
        virtual_mailbox_maps: 'texthash:$config_directory/people',
      },
      files: { people: 'jürgen@lab.test juergen/\n' },
    });
    return checkCall(postfix, { security: 'none', from: 'app@example.com', to: 'jürgen@lab.test' });
  },
};
