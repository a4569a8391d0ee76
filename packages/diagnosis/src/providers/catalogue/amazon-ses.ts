import { nodemailerWellKnown } from '../sources.ts';
import { defineProvider, type SubmissionEndpoint } from '../types.ts';

const regions = [
  ['us-east-1', 'US East (N. Virginia)'],
  ['us-east-2', 'US East (Ohio)'],
  ['us-west-1', 'US West (N. California)'],
  ['us-west-2', 'US West (Oregon)'],
  ['ca-central-1', 'Canada (Central)'],
  ['sa-east-1', 'South America (São Paulo)'],
  ['eu-central-1', 'Europe (Frankfurt)'],
  ['eu-west-1', 'Europe (Ireland)'],
  ['eu-west-2', 'Europe (London)'],
  ['eu-west-3', 'Europe (Paris)'],
  ['eu-north-1', 'Europe (Stockholm)'],
  ['ap-south-1', 'Asia Pacific (Mumbai)'],
  ['ap-southeast-1', 'Asia Pacific (Singapore)'],
  ['ap-southeast-2', 'Asia Pacific (Sydney)'],
  ['ap-northeast-1', 'Asia Pacific (Tokyo)'],
  ['ap-northeast-2', 'Asia Pacific (Seoul)'],
  ['ap-northeast-3', 'Asia Pacific (Osaka)'],
  ['us-gov-west-1', 'AWS GovCloud (US-West)'],
  ['us-gov-east-1', 'AWS GovCloud (US-East)'],
] as const;

function at(host: string, when: string): readonly SubmissionEndpoint[] {
  return [
    { host, port: 587, security: 'starttls', when },
    { host, port: 2587, security: 'starttls', when },
    { host, port: 25, security: 'starttls', when },
    { host, port: 465, security: 'implicit', when },
    { host, port: 2465, security: 'implicit', when },
  ];
}

export const provider = defineProvider({
  id: 'amazon-ses',
  name: 'Amazon SES',
  aliases: ['AWS SES', 'SES', 'Amazon Simple Email Service'],
  kind: 'transactional',
  endpoints: regions.flatMap(([region, when]) =>
    at(`email-smtp.${region}.amazonaws.com`, `${when}, ${region}`),
  ),
  hosts: [/^email-smtp(?:-fips)?\.[a-z0-9-]+\.(?:amazonaws\.com|amazonaws\.com\.cn|api\.aws)$/i],
  wrongHosts: [
    {
      host: 'inbound-smtp.us-east-1.amazonaws.com',
      useInstead: 'email-smtp.us-east-1.amazonaws.com, port 587 with STARTTLS',
      why: 'this host receives mail for SES',
    },
    {
      host: 'inbound-smtp.us-west-2.amazonaws.com',
      useInstead: 'email-smtp.us-west-2.amazonaws.com, port 587 with STARTTLS',
      why: 'this host receives mail for SES',
    },
    {
      host: 'inbound-smtp.eu-west-1.amazonaws.com',
      useInstead: 'email-smtp.eu-west-1.amazonaws.com, port 587 with STARTTLS',
      why: 'this host receives mail for SES',
    },
    {
      host: 'email.us-east-1.amazonaws.com',
      useInstead: 'email-smtp.us-east-1.amazonaws.com, port 587 with STARTTLS',
      why: 'this is the HTTPS API of SES',
    },
    {
      host: 'email.us-west-2.amazonaws.com',
      useInstead: 'email-smtp.us-west-2.amazonaws.com, port 587 with STARTTLS',
      why: 'this is the HTTPS API of SES',
    },
    {
      host: 'email.eu-west-1.amazonaws.com',
      useInstead: 'email-smtp.eu-west-1.amazonaws.com, port 587 with STARTTLS',
      why: 'this is the HTTPS API of SES',
    },
  ],
  username: {
    form: 'access-key',
    pattern: /^[A-Z0-9]{16,128}$/,
    hint: 'The SMTP user name of the SES SMTP credentials (20 capital letters and digits, AKIA…), not the name you sign in to AWS with.',
  },
  password: {
    kind: 'smtp-credential',
    hint: 'The SMTP password of the same credentials and region: SES console, SMTP settings, Create SMTP credentials. It is not the AWS secret access key, and it is shown once.',
  },
  senderRule:
    'Every From and Return-Path address or its domain must be a verified identity in the region you connect to.',
  limits: [
    'Sandbox: 200 messages in 24 hours, 1 a second, only to verified recipients; each region has its own sandbox.',
    'Outside the sandbox: the sending quota and rate shown in the console of that region.',
  ],
  basicAuth: 'available',
  replies: 'amazon-ses',
  documentation: {
    title: 'Connecting to an Amazon SES SMTP endpoint (AWS)',
    url: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-connect.html',
  },
  checked: '2026-11-23',
  sources: [
    nodemailerWellKnown,
    {
      title: 'Send with Amazon SES (Spree)',
      url: 'https://spreecommerce.org/docs/integrations/email/amazon-ses',
    },
    {
      title: 'Amazon Simple Email Service endpoints and quotas',
      url: 'https://docs.aws.amazon.com/general/latest/gr/ses.html',
    },
  ],
  notes: [
    'TLS is required on every connection.',
    'Credentials belong to one region and are refused in another.',
    'Port 25 is throttled from EC2 by default.',
  ],
});
