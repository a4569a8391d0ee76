import { differenceFromDocumentation, providerOfHost } from '@postroad/diagnosis/providers';
import type { EmailServerRow } from '@postroad/store';
import { defaultPorts, isPortAllowed } from '../network-policy/judge-connection.ts';
import type { NetworkPolicy } from '../network-policy/policy.ts';
import { detailsOf } from '../smtp-settings/stored-settings.ts';
import type { Warning } from './email-server-schema.ts';

/** What is unusual about saved settings, as far as it can be said without connecting. */
export function warningsOf(row: EmailServerRow, policy: NetworkPolicy): readonly Warning[] {
  const { security } = detailsOf(row);
  const mode = security === 'auto' ? (row.port === 465 ? 'implicit' : 'starttls') : security;
  return [
    ...unusualPort(row.port, policy),
    ...tlsAgainstPort(row.port, mode),
    ...beyondDocumentation(row, security, mode),
  ];
}

const usualPorts: readonly number[] = defaultPorts.smtp;

function unusualPort(port: number, policy: NetworkPolicy): readonly Warning[] {
  if (usualPorts.includes(port)) return [];
  const usual = `Mail servers take mail at port 587 (STARTTLS) or 465 (TLS from the start); ${port} is unusual.`;
  if (isPortAllowed(policy, port)) return [{ field: 'port', message: usual }];
  return [
    {
      field: 'port',
      message: `${usual} The network policy does not allow it: in Settings › Network policy, or with \`postroad admin network allow ${port}\`, an administrator can.`,
    },
  ];
}

function tlsAgainstPort(port: number, mode: 'starttls' | 'implicit' | 'none'): readonly Warning[] {
  if (mode === 'none')
    return [{ field: 'security', message: 'Without TLS anybody on the way can read login and mail.' }];
  if (port === 465 && mode === 'starttls')
    return [
      {
        field: 'security',
        message:
          'Port 465 is for TLS from the start (RFC 8314); with STARTTLS both sides wait for each other.',
      },
    ];
  if (port !== 465 && mode === 'implicit' && usualPorts.includes(port))
    return [
      {
        field: 'security',
        message: `Port ${port} begins without TLS and changes over by STARTTLS (RFC 6409); TLS from the start belongs to port 465.`,
      },
    ];
  return [];
}

function beyondDocumentation(
  { host, port }: EmailServerRow,
  security: 'auto' | 'starttls' | 'implicit' | 'none',
  mode: 'starttls' | 'implicit' | 'none',
): readonly Warning[] {
  const provider = providerOfHost(host);
  if (provider === undefined) return [];
  const difference = differenceFromDocumentation(provider, { host, port, security, mode });
  if (difference === undefined) return [];
  const { url } = provider.documentation;
  return [
    {
      field: difference.wrongHost ? 'host' : 'port',
      message: `${provider.name} documents ${difference.suggestion}; these settings have ${difference.detail}.`,
      ...(url === undefined ? {} : { reference: url }),
    },
  ];
}
