import { createPrivateKey, X509Certificate } from 'node:crypto';
import type { Secret } from '@postroad/smtp';
import { z } from 'zod';
import { missingIsBlank, secret } from './texts.ts';

const MAX_CERTIFICATES = 131_072;

/** One or more certificates as PEM. */
export const certificates = z
  .string(missingIsBlank)
  .max(MAX_CERTIFICATES)
  .refine(holdsCertificates, { message: 'must be one or more certificates as PEM' })
  .describe('One or more certificates as PEM.');

/** A certificate with its key, for servers that ask for one. */
export const clientCertificate = z
  .strictObject({ certificate: certificates, privateKey: secret('PEM, without a passphrase.') })
  .refine(belongTogether, { message: 'certificate and private key do not belong together' })
  .describe('For servers that ask for one.');

/** SHA-256 of each certificate in a PEM text that holds nothing but valid ones, `AB:CD:…`, in their order. */
export function fingerprintsOf(pem: string): readonly string[] {
  return blocksOf(pem).map((block) => new X509Certificate(block).fingerprint256);
}

function blocksOf(pem: string): readonly string[] {
  return pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
}

function holdsCertificates(pem: string): boolean {
  const blocks = blocksOf(pem);
  return blocks.length > 0 && blocks.every(isCertificate);
}

function isCertificate(pem: string): boolean {
  try {
    return new X509Certificate(pem).subject !== undefined;
  } catch {
    return false;
  }
}

function belongTogether(given: { readonly certificate: string; readonly privateKey: Secret }): boolean {
  try {
    return new X509Certificate(given.certificate).checkPrivateKey(
      createPrivateKey(given.privateKey.reveal()),
    );
  } catch {
    return false;
  }
}
