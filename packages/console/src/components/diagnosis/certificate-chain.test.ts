import { describe, expect, test } from 'vitest';
import { chainNodes, shortName, validityOf } from './certificate-chain.ts';
import type { Certificate, Tls } from './shapes.ts';

function certificate(
  subject: string,
  issuer: string,
  days: readonly [number, number] = [-30, 300],
): Certificate {
  const [from, to] = days.map((day) => new Date(NOW + day * 86_400_000).toISOString());
  return {
    subject: `CN=${subject}`,
    issuer: `CN=${issuer}`,
    san: [],
    notBefore: from ?? '',
    notAfter: to ?? '',
    fingerprint256: '',
    serialNumber: '',
    key: { type: 'rsa' },
    selfIssued: subject === issuer,
  };
}

const NOW = Date.parse('2026-05-03T12:00:00.000Z');

function tree(chain: readonly Certificate[], trustError?: string): readonly string[] {
  const tls = { chain, ...(trustError === undefined ? {} : { trustError }) } as unknown as Tls;
  return chainNodes(tls).map((node) =>
    node.kind === 'sent' ? `${node.role} ${shortName(node.certificate.subject)}` : `${node.why} ${node.name}`,
  );
}

describe('the chain, from the top', () => {
  const leaf = certificate('mail', 'Middle');
  const middle = certificate('Middle', 'Root');

  test('names the authority that servers need not send', () => {
    expect(tree([leaf, middle])).toEqual(['known Root', 'intermediate Middle', 'server mail']);
  });

  test('shows one that was sent all the same', () => {
    expect(tree([leaf, middle, certificate('Root', 'Root')])).toEqual([
      'root Root',
      'intermediate Middle',
      'server mail',
    ]);
  });

  test('says where it ends for this machine', () => {
    expect(tree([leaf, middle], 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY')[0]).toBe('unknown Root');
  });

  test('says what the server should have sent', () => {
    expect(tree([leaf], 'UNABLE_TO_VERIFY_LEAF_SIGNATURE')).toEqual(['missing Middle', 'server mail']);
    expect(tree([leaf, certificate('Other', 'Root')], 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY')).toContain(
      'missing Middle',
    );
  });

  test('is one certificate where a server signed for itself', () => {
    expect(tree([certificate('mail', 'mail')], 'DEPTH_ZERO_SELF_SIGNED_CERT')).toEqual(['server mail']);
  });
});

test('a name is the common name, with commas that belong to it', () => {
  expect(shortName('C=AT, O=Example\\, Ltd, CN=Mail\\, inside, OU=x')).toBe('Mail\\, inside');
  expect(shortName('O=Only this')).toBe('O=Only this');
});

test.each([
  ['valid', [-30, 300], 300],
  ['soon', [-70, 20], 20],
  ['valid', [-2, 5], 5],
  ['soon', [-5, 2], 2],
  ['expired', [-90, -10], 10],
  ['not-yet', [3, 90], 3],
] as const)('a certificate is %s with days %j', (state, days, left) => {
  expect(validityOf(certificate('a', 'b', days), NOW)).toEqual({ state, days: left });
});
