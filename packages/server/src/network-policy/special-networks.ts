/** A network that the service does not connect to until its operator allows it. */
export interface SpecialNetwork {
  readonly network: string;
  /** Completes "10.0.0.5 is in …"; of one address, "… is …". */
  readonly name: string;
  /** The document that gives the network its meaning. */
  readonly source: string;
}

/**
 * Where clouds hand out credentials to the machines that run in them. Refused also inside of a network that is allowed:
 * whoever allows 100.64.0.0/10 for the sake of a VPN does not mean these. Only the very address allows one.
 *
 * No registry has them: they are collected from cloud-init's data sources and public lists (November 2026), and others
 * may exist. All but Azure's lie in `specialNetworks` as well.
 */
export const metadataServices: readonly SpecialNetwork[] = [
  {
    network: '169.254.169.254/32',
    name: 'the metadata service of clouds',
    source: 'AWS, Azure, Google Cloud, Oracle Cloud',
  },
  { network: '169.254.170.2/32', name: 'the credentials service of containers', source: 'AWS ECS' },
  {
    network: '169.254.170.23/32',
    name: 'the credentials service of containers',
    source: 'AWS EKS Pod Identity',
  },
  { network: '169.254.42.42/32', name: 'the metadata service of a cloud', source: 'Scaleway' },
  { network: '169.254.0.23/32', name: 'the metadata service of a cloud', source: 'Tencent Cloud' },
  { network: '169.254.10.10/32', name: 'the metadata service of a cloud', source: 'Tencent Cloud' },
  { network: '100.100.100.200/32', name: 'the metadata service of a cloud', source: 'Alibaba Cloud' },
  { network: '192.0.0.192/32', name: 'the metadata service of a cloud', source: 'Oracle Cloud Classic' },
  { network: '168.63.129.16/32', name: 'the platform service of a cloud', source: 'Azure WireServer' },
  { network: 'fd00:ec2::254/128', name: 'the metadata service of a cloud', source: 'AWS' },
  {
    network: 'fd00:ec2::23/128',
    name: 'the credentials service of containers',
    source: 'AWS EKS Pod Identity',
  },
  { network: 'fd20:ce::254/128', name: 'the metadata service of a cloud', source: 'Google Cloud' },
  { network: 'fd00:42::42/128', name: 'the metadata service of a cloud', source: 'Scaleway' },
  { network: 'fd00:c1::a9fe:a9fe/128', name: 'the metadata service of a cloud', source: 'Oracle Cloud' },
  { network: 'fd00:a9fe:a9fe::1/128', name: 'the metadata service of a cloud', source: 'Akamai (Linode)' },
  { network: 'fe80::a9fe:a9fe/128', name: 'the metadata service of a cloud', source: 'OpenStack' },
];

/**
 * What the built-in policy refuses besides. Sources, as read in November 2026:
 * - IANA IPv4 Special-Purpose Address Registry, last updated 2025-10-09
 *   https://www.iana.org/assignments/iana-ipv4-special-registry
 * - IANA IPv6 Special-Purpose Address Registry, last updated 2025-10-09
 *   https://www.iana.org/assignments/iana-ipv6-special-registry
 *
 * Of the registries every block that is not globally reachable stands here, and multicast. Blocks that are globally
 * reachable (AS112, AMT) are left out. An IPv6 address outside 2000::/3 is refused in any case: nothing else is
 * assigned for global unicast (RFC 4291 §2.4), so a block that is added to the registry tomorrow is refused today.
 * The most exact names come first: the first match is the one a person reads.
 */
export const specialNetworks: readonly SpecialNetwork[] = [
  { network: '0.0.0.0/8', name: 'the unspecified network', source: 'RFC 791 §3.2' },
  { network: '10.0.0.0/8', name: 'a private network', source: 'RFC 1918' },
  { network: '100.64.0.0/10', name: "a carrier's shared network", source: 'RFC 6598' },
  { network: '127.0.0.0/8', name: 'the loopback network', source: 'RFC 1122 §3.2.1.3' },
  { network: '169.254.0.0/16', name: 'the link-local network', source: 'RFC 3927' },
  { network: '172.16.0.0/12', name: 'a private network', source: 'RFC 1918' },
  { network: '192.0.0.0/24', name: 'a network for protocol assignments', source: 'RFC 6890 §2.1' },
  { network: '192.0.2.0/24', name: 'a network for documentation', source: 'RFC 5737' },
  { network: '192.88.99.0/24', name: 'the network of 6to4 relays', source: 'RFC 7526' },
  { network: '192.168.0.0/16', name: 'a private network', source: 'RFC 1918' },
  { network: '198.18.0.0/15', name: 'a network for benchmarking', source: 'RFC 2544' },
  { network: '198.51.100.0/24', name: 'a network for documentation', source: 'RFC 5737' },
  { network: '203.0.113.0/24', name: 'a network for documentation', source: 'RFC 5737' },
  { network: '224.0.0.0/4', name: 'a multicast network', source: 'RFC 5771' },
  { network: '255.255.255.255/32', name: 'the broadcast address', source: 'RFC 919' },
  { network: '240.0.0.0/4', name: 'a reserved network', source: 'RFC 1112 §4' },

  { network: '::/128', name: 'the unspecified address', source: 'RFC 4291 §2.5.2' },
  { network: '::1/128', name: 'the loopback address', source: 'RFC 4291 §2.5.3' },
  { network: '64:ff9b:1::/48', name: 'a network for local translation', source: 'RFC 8215' },
  { network: '100::/64', name: 'the discard network', source: 'RFC 6666' },
  { network: '100:0:0:1::/64', name: 'the dummy network', source: 'RFC 9780' },
  { network: '2001:2::/48', name: 'a network for benchmarking', source: 'RFC 5180' },
  { network: '2001:db8::/32', name: 'a network for documentation', source: 'RFC 3849' },
  { network: '2001::/23', name: 'a network for protocol assignments', source: 'RFC 2928' },
  { network: '3fff::/20', name: 'a network for documentation', source: 'RFC 9637' },
  { network: '5f00::/16', name: 'a network of segment identifiers', source: 'RFC 9602' },
  { network: 'fc00::/7', name: 'a private network', source: 'RFC 4193' },
  { network: 'fe80::/10', name: 'the link-local network', source: 'RFC 4291 §2.5.6' },
  { network: 'fec0::/10', name: 'a site-local network', source: 'RFC 3879' },
  { network: 'ff00::/8', name: 'a multicast network', source: 'RFC 4291 §2.7' },
];

/** All of IPv6 that is assigned for global unicast. */
export const globalUnicast = '2000::/3';

/** Addresses of IPv6 that lead, by a translator or a tunnel, to the IPv4 address inside of them. */
export const embeddings: readonly {
  readonly network: string;
  /** Completes "…, which stands for 127.0.0.1". */
  readonly name: string;
  readonly source: string;
  /** The octets of the IPv4 address among the sixteen; several where more than one place is possible. */
  readonly octets: readonly (readonly [number, number, number, number])[];
  /** The bits are stored inverted. */
  readonly inverted?: boolean;
}[] = [
  { network: '::ffff:0:0/96', name: 'IPv4-mapped', source: 'RFC 4291 §2.5.5.2', octets: [[12, 13, 14, 15]] },
  { network: '::/96', name: 'IPv4-compatible', source: 'RFC 4291 §2.5.5.1', octets: [[12, 13, 14, 15]] },
  {
    network: '::ffff:0:0:0/96',
    name: 'IPv4-translated',
    source: 'RFC 2765 §2.1',
    octets: [[12, 13, 14, 15]],
  },
  { network: '64:ff9b::/96', name: 'NAT64', source: 'RFC 6052 §2.1', octets: [[12, 13, 14, 15]] },
  {
    network: '64:ff9b:1::/48',
    name: 'NAT64',
    source: 'RFC 8215',
    // RFC 6052 §2.2: where the address stands depends on the prefix that the network chose, /48, /56, /64 or /96.
    octets: [
      [6, 7, 9, 10],
      [7, 9, 10, 11],
      [9, 10, 11, 12],
      [12, 13, 14, 15],
    ],
  },
  { network: '2002::/16', name: '6to4', source: 'RFC 3056', octets: [[2, 3, 4, 5]] },
  // The server, in clear.
  { network: '2001::/32', name: 'Teredo', source: 'RFC 4380 §4', octets: [[4, 5, 6, 7]] },
  // The client behind it.
  { network: '2001::/32', name: 'Teredo', source: 'RFC 4380 §4', octets: [[12, 13, 14, 15]], inverted: true },
];

/** The translator that everybody knows: its addresses are outside 2000::/3 and still lead to all of IPv4. */
export const globalTranslation = '64:ff9b::/96';
