import { checkCall, labCertificate } from '../servers/check-call.ts';
import { startSendmail } from '../servers/sendmail.ts';
import type { Scenario } from './types.ts';

export const scenario: Scenario = {
  id: 'starttls-not-offered--sendmail',
  title: 'The key of Sendmail does not belong to its certificate, so it quietly stops offering STARTTLS.',
  needs: ['root', 'sendmail'],
  expect: {
    cause: 'starttls-not-offered',
    forbidden: ['starttls-stripped-by-middlebox', 'starttls-failed', 'tls-mode-mismatch'],
  },
  twin: { forbidden: ['starttls-not-offered'] },
  build: async (lab, variant) => {
    const [certificate, other] = await Promise.all([labCertificate(lab), labCertificate(lab)]);
    const key = variant === 'fault' ? other.key : certificate.key;
    const sendmail = await startSendmail(lab, { tls: 'starttls', certificate: { ...certificate, key } });
    return checkCall(sendmail, {
      security: 'starttls',
      certificate,
      from: 'app@example.com',
      to: 'bob@lab.test',
    });
  },
};
