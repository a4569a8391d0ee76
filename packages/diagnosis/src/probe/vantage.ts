import { readFileSync } from 'node:fs';
import { hostname, networkInterfaces } from 'node:os';
import type { VantageFacts } from '../facts.ts';
import { addressKind } from './addresses.ts';

/** What the firmware of rented machines calls its maker, and the name people know. */
const HOSTERS: readonly (readonly [RegExp, string])[] = [
  [/digitalocean/i, 'DigitalOcean'],
  [/hetzner/i, 'Hetzner'],
  [/google/i, 'Google Cloud'],
  [/amazon ec2|^ec2|amazon/i, 'Amazon EC2'],
  [/microsoft corporation/i, 'Microsoft Azure or Hyper-V'],
  [/linode|akamai/i, 'Akamai (Linode)'],
  [/vultr/i, 'Vultr'],
  [/scaleway/i, 'Scaleway'],
  [/ovh/i, 'OVHcloud'],
  [/oraclecloud|oracle corporation/i, 'Oracle Cloud'],
  [/alibaba/i, 'Alibaba Cloud'],
  [/tencent/i, 'Tencent Cloud'],
  [/upcloud/i, 'UpCloud'],
];

let knownHoster: { readonly name: string | undefined } | undefined;

/** Read once: firmware does not change while we run, and a fleet of thousands would read the same files. */
function hoster(): string | undefined {
  knownHoster ??= { name: readHoster() };
  return knownHoster.name;
}

function readHoster(): string | undefined {
  for (const file of ['sys_vendor', 'chassis_vendor', 'chassis_asset_tag', 'product_name']) {
    try {
      const text = readFileSync(`/sys/class/dmi/id/${file}`, 'utf8').trim();
      const known = HOSTERS.find(([pattern]) => pattern.test(text));
      if (known !== undefined) return known[1];
    } catch {
      // Not Linux, or not allowed to read it: then it is simply not known.
    }
  }
  return undefined;
}

function proxyVariables(): VantageFacts['proxyVariables'] {
  const names = [
    'ALL_PROXY',
    'all_proxy',
    'HTTPS_PROXY',
    'https_proxy',
    'SOCKS_PROXY',
    'socks_proxy',
    'HTTP_PROXY',
    'http_proxy',
  ];
  return names.flatMap((name) => {
    const value = process.env[name];
    if (value === undefined || value === '') return [];
    try {
      const url = new URL(value.includes('://') ? value : `http://${value}`);
      // The login that such a URL may hold stays out.
      return [{ name, proxy: `${url.protocol}//${url.host}` }];
    } catch {
      return [];
    }
  });
}

/** Addresses come and go with VPNs, so they are read again, but not for each of a thousand checks a second. */
const KEPT_MS = 1_000;
let latest: { readonly at: number; readonly facts: VantageFacts } | undefined;

/** Describes the machine that checks, at most a second old. */
export function vantage(): VantageFacts {
  const now = performance.now();
  if (latest === undefined || now - latest.at > KEPT_MS) latest = { at: now, facts: readVantage() };
  return latest.facts;
}

function readVantage(): VantageFacts {
  const addresses = Object.values(networkInterfaces()).flatMap((list) =>
    (list ?? []).filter((entry) => !entry.internal).map((entry) => entry.address),
  );
  const kinds = addresses.map((address) => ({ address, kind: addressKind(address) }));
  const maker = hoster();
  return {
    hostname: hostname(),
    addresses,
    hasGlobalIpv6: kinds.some(
      ({ address, kind }) => address.includes(':') && (kind === 'global' || kind === 'private'),
    ),
    hasIpv4: addresses.some((address) => address.includes('.')),
    ...(maker === undefined ? {} : { hoster: maker }),
    proxyVariables: proxyVariables(),
  };
}
