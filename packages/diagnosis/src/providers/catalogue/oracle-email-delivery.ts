import { defineProvider, type SubmissionEndpoint } from '../types.ts';

const regions = [
  ['us-ashburn-1', 'US East (Ashburn)'],
  ['us-phoenix-1', 'US West (Phoenix)'],
  ['us-sanjose-1', 'US West (San Jose)'],
  ['ca-toronto-1', 'Canada Southeast (Toronto)'],
  ['eu-frankfurt-1', 'Germany Central (Frankfurt)'],
  ['eu-amsterdam-1', 'Netherlands Northwest (Amsterdam)'],
  ['uk-london-1', 'UK South (London)'],
  ['eu-zurich-1', 'Switzerland North (Zurich)'],
  ['ap-mumbai-1', 'India West (Mumbai)'],
  ['ap-singapore-1', 'Singapore'],
  ['ap-tokyo-1', 'Japan East (Tokyo)'],
  ['ap-sydney-1', 'Australia East (Sydney)'],
  ['sa-saopaulo-1', 'Brazil East (São Paulo)'],
] as const;

function at(host: string, when: string): readonly SubmissionEndpoint[] {
  return [
    { host, port: 465, security: 'implicit', when },
    { host, port: 587, security: 'starttls', when },
    { host, port: 25, security: 'starttls', when },
  ];
}

export const provider = defineProvider({
  id: 'oracle-email-delivery',
  name: 'Oracle Cloud Email Delivery',
  aliases: ['OCI Email Delivery'],
  kind: 'transactional',
  endpoints: regions.flatMap(([region, when]) => at(`smtp.email.${region}.oci.oraclecloud.com`, when)),
  hosts: [
    /^smtp\.email\.[a-z0-9-]+\.oci\.oraclecloud\.com$/i,
    /^smtp\.[a-z]+-[a-z]+-\d\.oraclecloud\.com$/i,
    /^smtp\.[a-z]{2}\.[a-z]+-\d\.oraclecloud\.com$/i,
  ],
  username: {
    form: 'access-key',
    pattern: /^ocid1\.user\./,
    hint: 'The SMTP user name generated for the IAM user, ocid1.user.….com, not the name you sign in with.',
  },
  password: {
    kind: 'smtp-credential',
    hint: 'The SMTP password shown once when the SMTP credentials of the IAM user are generated.',
  },
  senderRule: 'The From and envelope address must be approved senders in the region and compartment.',
  basicAuth: 'available',
  replies: 'oracle-cloud',
  documentation: {
    title: 'Configuring SMTP connection (Oracle)',
    url: 'https://docs.oracle.com/iaas/Content/Email/Tasks/configuresmtpconnection.htm',
  },
  checked: '2026-11-23',
  notes: [
    'The current page names port 465 with implicit TLS; older pages name 25 and 587 with STARTTLS. The console shows what your region takes.',
    'TLS 1.2 or newer is required.',
  ],
});
