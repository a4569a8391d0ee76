import { addresses } from '../network/network.ts';
import { pathNeeds, startPath } from '../network/path.ts';
import { dropPorts } from '../network/rules.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'provider-settings-mismatch--undocumented-port',
  title: 'Port 26 was entered for Mailgun, which documents 25, 465, 587 and 2525; nothing answers on 26.',
  needs: pathNeeds,
  expect: {
    cause: 'provider-settings-mismatch',
    forbidden: ['port-blocked-by-isp-or-cloud'],
  },
  twin: { forbidden: ['port-blocked-by-isp-or-cloud', 'provider-settings-mismatch', 'tcp-timeout-filtered'] },
  build: async (lab, variant) => {
    const name = 'smtp.mailgun.org';
    const path = await startPath(lab, {
      names: [name],
      dns: { records: { hosts: { [name]: [addresses.server.ip, addresses.server.ip6] } } },
      rules: [dropPorts([26])],
    });
    return path.check(`${name}:${variant === 'fault' ? 26 : 587}`);
  },
};
