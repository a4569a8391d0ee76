import { z } from 'zod';
import { milliseconds, port, stage, stageStatus } from './vocabulary.ts';

export const certificate = z
  .object({
    subject: z.string(),
    issuer: z.string(),
    san: z.array(z.string()).describe('Presented identifiers, `DNS:mail.example.com`.'),
    notBefore: z.string(),
    notAfter: z.string(),
    fingerprint256: z.string(),
    serialNumber: z.string(),
    key: z.object({ type: z.string(), bits: z.number().exactOptional() }),
    weakSignature: z.enum(['MD5', 'SHA-1']).exactOptional(),
    selfIssued: z.boolean(),
    caIssuers: z.string().exactOptional(),
  })
  .meta({ id: 'Certificate' });

export const tls = z
  .object({
    protocol: z.string().describe('`TLSv1.3`'),
    cipher: z.string(),
    keyExchange: z.string().exactOptional(),
    serverName: z.string().describe('The name that was wanted.'),
    chain: z.array(certificate).describe('Leaf first.'),
    trusted: z.boolean(),
    trustError: z.string().exactOptional().describe("OpenSSL's reason when not trusted."),
    nameMatches: z.boolean(),
    handshakeMs: milliseconds,
  })
  .meta({
    id: 'Tls',
    description: 'What a TLS handshake showed. It is completed without trust, then judged.',
  });

export const transcriptEntry = z.object({
  at: z.number().describe('Milliseconds since the check began.'),
  dir: z.enum(['client', 'server', 'note']),
  text: z.string().describe('One line without its line end; secrets masked.'),
});

export const reply = z
  .object({
    code: z.int(),
    enhanced: z.string().exactOptional(),
    lines: z.array(z.string()),
    text: z.string(),
    transcript: z.object({ first: z.int(), last: z.int() }).describe('Its lines in the transcript.'),
    deviations: z.array(z.string()).exactOptional(),
  })
  .meta({ id: 'Reply', description: "A server's reply to a command." });

const hiddenCharacter = z.object({
  position: z.int().min(1),
  codePoint: z.string(),
  name: z.string(),
  kind: z.enum(['blank', 'invisible', 'quote', 'bracket', 'look-alike', 'control', 'other']),
});

const security = z.enum(['auto', 'starttls', 'implicit', 'none']);
const tlsMode = z.enum(['starttls', 'implicit', 'none']);

export const settings = z
  .object({
    host: z.string(),
    port,
    security,
    effective: z.object({ mode: tlsMode, required: z.boolean() }),
    username: z.string().exactOptional(),
    from: z.string().exactOptional(),
    to: z.string().exactOptional(),
    send: z.boolean(),
    ehloName: z.string(),
    mechanism: z.string().exactOptional(),
    sourceAddress: z.string().exactOptional(),
    proxy: z.string().exactOptional(),
    login: z.enum(['none', 'password', 'oauth', 'client-certificate']),
    clientCertificate: z.boolean(),
    allowCleartextLogin: z.boolean(),
    hostReading: z.object({
      characters: z.array(hiddenCharacter),
      wrapping: z.array(z.enum(['scheme', 'path', 'port', 'user', 'trailing-dot'])),
      cleaned: z.string().exactOptional(),
      unusable: z.boolean(),
    }),
    usernameCharacters: z.array(hiddenCharacter),
    passwordReading: z
      .object({
        empty: z.boolean(),
        leadingBlank: z.boolean(),
        trailingBlank: z.boolean(),
        lineEnd: z.boolean(),
        invisible: z.boolean(),
        nonAscii: z.boolean(),
        groupedByFour: z.boolean(),
      })
      .exactOptional()
      .describe('What is odd about the password. Never the password.'),
    passwordFits: z.boolean().exactOptional(),
    provider: z.string().exactOptional(),
  })
  .describe('The settings as they were entered, without secrets.');

export const vantage = z
  .object({
    hostname: z.string(),
    addresses: z.array(z.string()),
    hasGlobalIpv6: z.boolean(),
    hasIpv4: z.boolean(),
    hoster: z.string().exactOptional(),
    proxyVariables: z.array(z.object({ name: z.string(), proxy: z.string() })),
  })
  .meta({ id: 'Vantage', description: 'From where the check was made.' });

const family = z.union([z.literal(4), z.literal(6)]);

const dnsAnswer = z.object({
  status: z.enum(['found', 'NXDOMAIN', 'NODATA', 'SERVFAIL', 'TIMEOUT', 'REFUSED', 'ERROR', 'not-asked']),
  records: z.array(z.string()),
});

const refusal = z
  .object({
    subject: z
      .enum(['address', 'port', 'proxy'])
      .describe('What would have to be another one, or to be allowed.'),
    reason: z.string().describe('Why whoever runs the program does not allow the connection.'),
    remedy: z.string().describe('How it can be allowed.'),
  })
  .meta({ id: 'Refusal', description: 'A connection that was not tried because it is not permitted.' });

export const dns = z.object({
  name: z.string().exactOptional(),
  addresses: z.array(
    z.object({
      address: z.string(),
      family,
      kind: z.enum(['global', 'private', 'loopback', 'link-local', 'unusable']),
    }),
  ),
  error: z.string().exactOptional(),
  refusal: refusal.exactOptional(),
  durationMs: milliseconds,
  details: z
    .object({
      a: dnsAnswer,
      aaaa: dnsAnswer,
      mx: dnsAnswer,
      resolvers: z.array(z.object({ server: z.string(), a: dnsAnswer })),
      cleaned: z.object({ name: z.string(), a: dnsAnswer }).exactOptional(),
      parent: z.object({ name: z.string(), ns: dnsAnswer }).exactOptional(),
    })
    .exactOptional(),
});

const connectOutcome = z
  .enum([
    'connected',
    'refused',
    'timeout',
    'reset',
    'network-unreachable',
    'host-unreachable',
    'prohibited',
    'not-permitted',
    'bad-source',
    'proxy',
    'abandoned',
    'error',
  ])
  .describe('How a TCP connection attempt ended.');

export const attempt = z
  .object({
    address: z.string(),
    family,
    port,
    startedMs: milliseconds,
    durationMs: milliseconds,
    outcome: connectOutcome,
    errno: z.string().exactOptional(),
    message: z.string().exactOptional(),
    localAddress: z.string().exactOptional(),
    proxyReason: z.string().exactOptional(),
    refusal: refusal.exactOptional(),
  })
  .meta({ id: 'Attempt', description: 'One TCP connection attempt.' });

export const failure = z.object({
  code: z.string(),
  step: z.string(),
  message: z.string(),
  reason: z.string().exactOptional(),
  violation: z.string().exactOptional(),
  reset: z.boolean().exactOptional(),
  overall: z.boolean().exactOptional(),
  rule: z.string().exactOptional(),
  received: z.string().exactOptional(),
  timeoutMs: z.number().exactOptional(),
});

export const login = z.object({
  offered: z.array(z.string()),
  attempts: z.array(
    z.object({
      mechanism: z.string(),
      accepted: z.boolean(),
      reply: reply.exactOptional(),
      challenges: z.array(z.string()),
    }),
  ),
  skipped: z
    .enum(['not-offered', 'cleartext', 'untrusted', 'no-common-mechanism', 'not-reached', 'no-token'])
    .exactOptional(),
  token: z
    .object({
      grant: z.string(),
      endpoint: z.string().exactOptional(),
      obtained: z.boolean(),
      status: z.number().exactOptional(),
      error: z.string().exactOptional(),
      description: z.string().exactOptional(),
      refusal: refusal.exactOptional(),
      cached: z.boolean().exactOptional().describe('Kept from an earlier time; the endpoint was not asked.'),
      expiresInS: z.number().exactOptional().describe('Seconds that the token is still good for.'),
      durationMs: milliseconds,
    })
    .exactOptional(),
});

const session = z.object({
  address: z.string(),
  ehloName: z.string(),
  localAddress: z.string().exactOptional(),
  greeting: reply.exactOptional(),
  ehlo: reply.exactOptional(),
  helo: reply.exactOptional(),
  ehloOverTls: reply.exactOptional(),
  extensions: z.array(z.string()),
  cleartextExtensions: z.array(z.string()).exactOptional(),
  starttls: reply.exactOptional(),
  starttlsUnoffered: reply.exactOptional(),
  tls: tls.exactOptional(),
  login,
  mail: reply.exactOptional(),
  rcpt: reply.exactOptional(),
  dataCommand: reply.exactOptional(),
  data: reply.exactOptional(),
  messageId: z.string().exactOptional(),
  failure: failure.exactOptional(),
  bytesReceived: z.number(),
});

export const controls = z
  .object({
    ports: z.array(
      z.object({
        port,
        address: z.string(),
        outcome: connectOutcome,
        durationMs: milliseconds,
        speaks: z.enum(['smtp', 'tls', 'open']).exactOptional(),
        greeting: z.string().exactOptional(),
        extensions: z.array(z.string()).exactOptional(),
        tls: tls.pick({ protocol: true, trusted: true, nameMatches: true, trustError: true }).exactOptional(),
      }),
    ),
    otherMode: z
      .object({
        mode: z.enum(['implicit', 'cleartext']),
        worked: z.boolean(),
        greeting: z.string().exactOptional(),
        tls: tls.exactOptional(),
        message: z.string().exactOptional(),
        received: z.string().exactOptional(),
      })
      .exactOptional(),
    relaxedTls: z
      .object({ ok: z.boolean(), tls: tls.exactOptional(), reason: z.string().exactOptional() })
      .exactOptional(),
    firstWord: z.string().exactOptional(),
    addresses: z.array(attempt),
    environmentProxy: z
      .object({
        proxy: z.string(),
        outcome: z.enum(['connected', 'failed']),
        message: z.string().exactOptional(),
      })
      .exactOptional(),
  })
  .meta({ id: 'Controls', description: 'Control experiments: what stood beside the configured port.' });

export const stageTiming = z.object({
  stage,
  status: stageStatus,
  startedMs: milliseconds,
  durationMs: milliseconds,
  detail: z.string(),
});

/** What a probe saw, as `--save-facts` writes it and `postroad replay` reads it. */
export const factsSchema = z
  .object({
    schema: z.literal('postroad.facts/1'),
    startedAt: z.string().describe('ISO 8601.'),
    durationMs: milliseconds,
    settings,
    vantage,
    dns: dns.exactOptional(),
    attempts: z.array(attempt),
    session: session.exactOptional(),
    controls,
    trustedOrganisations: z.array(z.string()).exactOptional(),
    timings: z.array(stageTiming),
    transcript: z.array(transcriptEntry),
    interrupted: z.enum(['aborted', 'deadline', 'defect']).exactOptional(),
    defect: z.string().exactOptional(),
  })
  .describe('Everything a check saw, without secrets. It can be judged again.');

export { security };
