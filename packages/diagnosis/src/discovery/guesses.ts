import type { DnsQuestions } from './dns-questions.ts';
import type { SourceAnswer } from './source-answer.ts';

/** A name nobody has; where it has an address, every name of the domain has one. */
const NOBODY = 'no-such-host-postroad-asks';

/** Looks up whether a customary name exists. Nothing is connected to. */
export async function askForHost(
  dns: DnsQuestions,
  label: 'smtp' | 'mail',
  domain: string,
): Promise<SourceAnswer> {
  const host = `${label}.${domain}`;
  const [answer, nobody] = await Promise.all([dns.addresses(host), dns.addresses(`${NOBODY}.${domain}`)]);
  if (!answer.found) return { said: answer.said };
  const addresses = answer.records.slice(0, 4).join(', ');
  if (nobody.found && nobody.records.some((address) => answer.records.includes(address)))
    return { said: `${addresses}, as every name of this domain (wildcard): no sign of a mail server` };
  return {
    said: `the name exists: ${addresses}; not connected to`,
    endpoints: [
      { host, port: 465, security: 'implicit' },
      { host, port: 587, security: 'starttls' },
    ],
    confidence: label === 'smtp' ? 0.35 : 0.3,
    username: {
      form: '%EMAILADDRESS%',
      hint: 'A guess: most servers take the full address, some the part before the @.',
    },
  };
}
