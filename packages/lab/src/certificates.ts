/**
 * The lab's certificates, made at run time: an authority, what it issues, and each kind of fault by name.
 * Nothing here is read from a file, so nothing expires in the repository.
 */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CertificateSetup } from './certificates/kinds.ts';

export { createAuthority } from './certificates/authority.ts';
export type { CertificateKind, CertificateSetup } from './certificates/kinds.ts';
export { createCertificates } from './certificates/kinds.ts';
export { interceptionProducts } from './certificates/products.ts';

/** Paths of one certificate's files. The key's mode is 0600: Postfix and Exim refuse or warn of a wider one. */
export interface CertificateFiles {
  readonly directory: string;
  /** The root the client is to trust. */
  readonly ca: string;
  readonly key: string;
  /** The leaf alone. */
  readonly certificate: string;
  /** What the server sends: leaf and intermediates. */
  readonly chain: string;
}

/** Writes the PEM files into a new folder below `directory`, so that several can live side by side. */
export async function writeCertificateFiles(
  directory: string,
  setup: CertificateSetup,
): Promise<CertificateFiles> {
  const own = await mkdtemp(join(directory, 'certificate-'));
  const files: CertificateFiles = {
    directory: own,
    ca: join(own, 'ca.pem'),
    key: join(own, 'key.pem'),
    certificate: join(own, 'certificate.pem'),
    chain: join(own, 'chain.pem'),
  };
  await Promise.all([
    writeFile(files.ca, setup.trusted),
    writeFile(files.key, setup.key, { mode: 0o600 }),
    writeFile(files.certificate, setup.certificate),
    writeFile(files.chain, setup.chain),
  ]);
  return files;
}
