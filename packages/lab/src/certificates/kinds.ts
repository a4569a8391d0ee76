import {
  type Authority,
  createAuthority,
  createSelfSigned,
  daysFromNow,
  type IssuedCertificate,
  type IssueOptions,
  type KeyType,
} from './authority.ts';
import { type InterceptionProductId, interceptionProducts } from './products.ts';

/** Everything a server of the lab needs to show one kind of certificate, and what its client should trust. */
export interface CertificateSetup {
  /** PEM of the root the client is told to trust (`--ca`). */
  readonly trusted: string;
  readonly key: string;
  /** PEM of the leaf alone. */
  readonly certificate: string;
  /** PEM of everything the server sends, in order. */
  readonly chain: string;
}

/** One kind of certificate each; `healthy` and `wildcard` and `ip` are the ones without fault. */
export type CertificateKind =
  | 'healthy'
  | 'healthy-rsa'
  | 'wildcard'
  | 'expired'
  | 'expired-intermediate'
  | 'not-yet-valid'
  | 'expires-soon'
  | 'wrong-name'
  | 'common-name-only'
  | 'self-signed'
  | 'unknown-authority'
  | 'root-sent-unknown-authority'
  | 'intermediate-missing'
  | 'weak-rsa-1024'
  | 'sha1-signature'
  | 'chain-bomb'
  | `intercepted-${InterceptionProductId}`;

export interface CertificateSetupOptions {
  /** The names the client connects under. Default `localhost`, 127.0.0.1 and ::1. */
  readonly names?: readonly string[];
  readonly keyType?: KeyType;
  /** Certificates in the chain bomb, default 400: more than OpenSSL's limit of 100 kB for a chain. */
  readonly bombLength?: number;
}

const localNames: readonly string[] = ['localhost', '127.0.0.1', '::1'];

/** Makes a fresh root, an intermediate and a leaf of the kind asked for. */
export async function createCertificates(
  kind: CertificateKind,
  options: CertificateSetupOptions = {},
): Promise<CertificateSetup> {
  const names = options.names ?? localNames;
  const leaf: IssueOptions = { names, ...(options.keyType ? { keyType: options.keyType } : {}) };
  const root = await createAuthority();
  if (kind.startsWith('intercepted-')) return intercepted(kind, root, leaf);
  switch (kind) {
    case 'self-signed': {
      const issued = await createSelfSigned(leaf);
      return { trusted: root.certificate, ...issued };
    }
    case 'unknown-authority': {
      const other = await (await createAuthority()).createIntermediate();
      return setup(root, await other.issue(leaf));
    }
    case 'root-sent-unknown-authority': {
      const other = await createAuthority();
      const issued = await other.issue(leaf);
      return { ...setup(root, issued), chain: issued.chain + other.certificate };
    }
    case 'expired-intermediate': {
      const old = await root.createIntermediate({ notBefore: daysFromNow(-700), notAfter: daysFromNow(-2) });
      return setup(root, await old.issue(leaf));
    }
    case 'sha1-signature': {
      const rsa = await root.createIntermediate({ keyType: 'rsa-2048' });
      return setup(root, await rsa.issue({ ...leaf, keyType: 'rsa-2048', signature: 'SHA-1' }));
    }
    case 'chain-bomb':
      return chainBomb(root, leaf, options.bombLength ?? 400);
    default: {
      const intermediate = await root.createIntermediate();
      const issued = await intermediate.issue({ ...leaf, ...leafFault(kind, names) });
      return kind === 'intermediate-missing'
        ? { ...setup(root, issued), chain: issued.certificate }
        : setup(root, issued);
    }
  }
}

/** What the leaf of this kind says otherwise than a healthy one. */
function leafFault(kind: CertificateKind, names: readonly string[]): Partial<IssueOptions> {
  switch (kind) {
    case 'healthy-rsa':
      return { keyType: 'rsa-2048' };
    case 'expired':
      return { notBefore: daysFromNow(-100), notAfter: daysFromNow(-10) };
    case 'not-yet-valid':
      return { notBefore: daysFromNow(5), notAfter: daysFromNow(95) };
    case 'expires-soon':
      return { notBefore: daysFromNow(-80), notAfter: daysFromNow(10) };
    case 'wrong-name':
      return { names: ['mail.other-host.test', 'other-host.test'] };
    case 'wildcard':
      return { names: names.map(wildcardOf) };
    case 'common-name-only':
      return { subjectAlternativeName: false };
    case 'weak-rsa-1024':
      return { keyType: 'rsa-1024' };
    default:
      return {};
  }
}

/** `mail.example.test` → `*.example.test`; an address or a name of one label stays as it is. */
function wildcardOf(name: string): string {
  const labels = name.split('.');
  return labels.length < 3 || /^[\d.]+$/.test(name) ? name : ['*', ...labels.slice(1)].join('.');
}

async function intercepted(
  kind: CertificateKind,
  root: Authority,
  leaf: IssueOptions,
): Promise<CertificateSetup> {
  const id = Object.keys(interceptionProducts).find((product) => kind === `intercepted-${product}`);
  const product = interceptionProducts[id as InterceptionProductId];
  if (!product) throw new RangeError(`No interception product for ${kind}`);
  // These products send their own root along with the leaf (mscdex/node-imap#741 shows Avast's chain).
  const proxy = await createAuthority({ name: product.issuer });
  const issued = await proxy.issue(leaf);
  return { ...setup(root, issued), chain: issued.chain + proxy.certificate };
}

/** Intermediates under intermediates, each signed by the one before, so that every certificate belongs to the chain. */
async function chainBomb(root: Authority, leaf: IssueOptions, length: number): Promise<CertificateSetup> {
  let lowest = root;
  for (let count = 1; count < length; count += 1) lowest = await lowest.createIntermediate();
  return setup(root, await lowest.issue(leaf));
}

function setup(root: Authority, issued: IssuedCertificate): CertificateSetup {
  return { trusted: root.certificate, key: issued.key, certificate: issued.certificate, chain: issued.chain };
}
