import { amazonSes } from '../scripted/personas.ts';
import { scriptedScenario } from '../scripted/scenario.ts';

/** Reply: docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html; nodemailer/nodemailer#436. */
export const scenario = scriptedScenario({
  id: 'rate-limited--amazon-ses',
  title: 'Amazon SES throttles: the rate per second of the account is used up.',
  expect: {
    cause: 'rate-limited',
    forbidden: ['quota-exceeded', 'server-busy-or-unavailable', 'greylisted', 'auth-temporary-failure'],
  },
  fault: {
    server: { ...amazonSes, answers: { message: '454 Throttling failure: Maximum sending rate exceeded' } },
    call: { send: true },
  },
});
