import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { vendors } from '../../replies/vendors/index.generated.ts';
import { providerOfDomain, providerOfHost, providerOfMx } from '../lookup.ts';
import { providers } from './index.generated.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(folder).filter((name) => !/^(?:catalogue\.test|index\.generated)\.ts$/.test(name));
const HOST = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/;
/** Names a container network gives out; the only hosts without a dot. */
const CONTAINERS = ['mailpit', 'mailhog'];

/** Which TLS mode a port can have. Ports that follow a number of the list plus 2000 or 8000 stand for it. */
const MODES: Readonly<Record<number, readonly string[]>> = {
  25: ['starttls', 'none'],
  80: ['starttls', 'none'],
  443: ['implicit'],
  465: ['implicit'],
  587: ['starttls'],
  588: ['starttls'],
  1025: ['none'],
  2465: ['implicit'],
  2525: ['starttls'],
  2587: ['starttls'],
  3535: ['none'],
  8025: ['starttls'],
  8465: ['implicit'],
  25976: ['starttls'],
};

/** Entries that share their first word with an earlier one. */
function withSameFirstWord(entries: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  return entries.filter((entry) => {
    const [word = ''] = entry.split(' ');
    const known = seen.has(word);
    seen.set(word, entry);
    return known;
  });
}

describe('the catalogue as a whole', () => {
  test('holds at least 120 providers, one file each', () => {
    expect(providers.length).toBeGreaterThanOrEqual(120);
    expect(providers.map(({ id }) => `${id}.ts`).sort()).toEqual([...files].sort());
  });

  test('gives no domain to two providers', () => {
    const owned = providers.flatMap(({ id, domains = [] }) => domains.map((domain) => `${domain} of ${id}`));
    expect(withSameFirstWord(owned)).toEqual([]);
  });

  test('gives no submission host to two providers, and calls none of them wrong', () => {
    const meanings = providers.flatMap(({ id, endpoints, wrongHosts = [] }) => [
      ...new Set(endpoints.map(({ host }) => `${host} submission of ${id}`)),
      ...wrongHosts.map(({ host }) => `${host} wrong of ${id}`),
    ]);
    expect(withSameFirstWord(meanings)).toEqual([]);
  });

  test('gives no MX host of one provider to another', () => {
    const samples = [
      ['aspmx.l.google.com', 'gmail'],
      ['alt2.aspmx.l.google.com', 'gmail'],
      ['smtp.google.com', 'gmail'],
      ['example-com.mail.protection.outlook.com', 'microsoft-365'],
      ['outlook-com.olc.protection.outlook.com', 'outlook-com'],
      ['mx.zoho.com', 'zoho-mail'],
      ['mx2.zoho.eu', 'zoho-mail'],
      ['in1-smtp.messagingengine.com', 'fastmail'],
      ['aspmx1.migadu.com', 'migadu'],
      ['mail.protonmail.ch', 'proton'],
      ['mailsec.protonmail.ch', 'proton'],
      ['mx01.mail.icloud.com', 'icloud'],
      ['mx1.mail.ovh.net', 'ovh'],
      ['mx00.ionos.de', 'ionos'],
      ['mx01.kundenserver.de', 'ionos'],
      ['mx.yandex.net', 'yandex'],
      ['mx1.qq.com', 'qq'],
      ['mxbiz1.qq.com', 'exmail-qq'],
      ['qiye163mx01.mxmail.netease.com', 'netease-qiye'],
      ['163mx01.mxmail.netease.com', 'netease-163'],
      ['mx1.qiye.aliyun.com', 'aliyun-qiye'],
      ['mxn.mxhichina.com', 'aliyun-qiye'],
      ['mx1.privateemail.com', 'namecheap-private-email'],
      ['mx1.titan.email', 'titan'],
      ['mx1.emailsrvr.com', 'rackspace'],
      ['mailstore1.secureserver.net', 'godaddy'],
      ['mx1.hostinger.com', 'hostinger'],
      ['mta5.am0.yahoodns.net', 'yahoo'],
      ['mx-aol.mail.gm0.yahoodns.net', 'aol'],
      ['smtpin.rzone.de', 'strato'],
    ] as const;
    for (const [exchange, id] of samples) {
      const owners = providers.filter(({ mx = [] }) => mx.some((pattern) => pattern.test(exchange)));
      expect(
        owners.map((owner) => owner.id),
        exchange,
      ).toEqual([id]);
      expect(providerOfMx(`${exchange.toUpperCase()}.`)?.id).toBe(id);
    }
  });
});

describe.each(providers.map((provider) => [provider.id, provider] as const))('%s', (id, provider) => {
  test('has plausible endpoints', () => {
    expect(provider.endpoints.length).toBeGreaterThan(0);
    for (const { host, port, security } of provider.endpoints) {
      expect(CONTAINERS.includes(host) || HOST.test(host), host).toBe(true);
      expect(MODES[port], `${host}:${port} ${security}`).toContain(security);
      expect(providerOfHost(`${host.toUpperCase()}.`)?.id).toBe(id);
    }
    const pairs = provider.endpoints.map(({ host, port }) => `${host}:${port}`);
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test('sends wrong hosts to an endpoint of its own', () => {
    for (const { host, useInstead, why } of provider.wrongHosts ?? []) {
      expect(host).toMatch(HOST);
      expect(why).not.toMatch(/^[A-Z]|\.$/);
      expect(provider.endpoints.some((endpoint) => useInstead.startsWith(`${endpoint.host}, port `))).toBe(
        true,
      );
      expect(providerOfHost(host)?.id).toBe(id);
    }
  });

  test('has domains in lower case that lead back to it', () => {
    for (const domain of provider.domains ?? []) {
      expect(domain).toMatch(HOST);
      expect(providerOfDomain(domain.toUpperCase())?.id).toBe(id);
    }
  });

  test('has patterns that keep no state between tests, anchored where they name a whole host', () => {
    const patterns = [
      ...(provider.mx ?? []),
      ...(provider.hosts ?? []),
      provider.username.pattern,
      provider.password.pattern,
    ];
    for (const pattern of patterns) {
      expect(pattern?.flags ?? '').not.toMatch(/[gy]/);
    }
    for (const pattern of [...(provider.mx ?? []), ...(provider.hosts ?? [])])
      expect(pattern.source).toMatch(/^(?:\^|\\\.|\(\?:\^\|\\\.\)).*\$$/);
  });

  test('says how the user name looks, and does not contradict itself', () => {
    const { form, literal, pattern, hint } = provider.username;
    expect(hint).toMatch(/^[A-Z].*\.$/);
    expect(form === 'literal').toBe(literal !== undefined);
    if (literal !== undefined) {
      expect(hint).toContain(literal);
      if (pattern !== undefined) expect(literal).toMatch(pattern);
    }
    if (form === 'full-address' && pattern !== undefined) expect('a').not.toMatch(pattern);
  });

  test('says where the password comes from', () => {
    const { kind, hint } = provider.password;
    expect(hint).toMatch(/^[A-Z].*\.$/);
    if (provider.basicAuth === 'app-password-only') expect(kind).not.toBe('account');
    if (provider.basicAuth === 'removed') expect(kind).toBe('none');
    if (provider.basicAuth !== 'available') expect(provider.basicAuthNote).toBeDefined();
  });

  test('uses whole sentences', () => {
    const sentences = [
      provider.senderRule,
      provider.basicAuthNote,
      ...(provider.limits ?? []),
      ...(provider.notes ?? []),
    ];
    for (const sentence of sentences) if (sentence !== undefined) expect(sentence).toMatch(/^\S.*\.$/);
    expect(JSON.stringify(provider)).not.toMatch(/ {2}| \.|\.\./);
  });

  test('names its documentation, a date, and sources where the page was not read', () => {
    for (const { title, url } of [provider.documentation, ...(provider.sources ?? [])]) {
      expect(title.length).toBeGreaterThan(2);
      expect(new URL(url).protocol).toBe('https:');
    }
    const found = /^(\d{4}-\d\d-\d\d)(, in the sources named)?$/.exec(provider.checked);
    expect(new Date(`${found?.[1]}T00:00:00Z`).toISOString().slice(0, 10)).toBe(found?.[1]);
    if (found?.[2] !== undefined) expect(provider.sources?.length ?? 0).toBeGreaterThan(0);
  });

  test('gives the replies of a vendor that exists', () => {
    if (provider.replies !== undefined)
      expect(vendors.map((vendor) => vendor.id)).toContain(provider.replies);
  });

  test('is declared in the file of its name', () => {
    expect(readFileSync(`${folder}${id}.ts`, 'utf8')).toContain(`id: '${id}'`);
  });
});
