import { expect, test } from 'vitest';
import { apiErrors } from '../../http/api-error.ts';
import { judgeAddress } from '../../network-policy/judge-address.ts';
import { judgeConnection } from '../../network-policy/judge-connection.ts';
import { metadataServices, specialNetworks } from '../../network-policy/special-networks.ts';
import { translatorFor } from '../translator.ts';
import { german } from './index.ts';

const translate = await translatorFor('de');
if (translate === undefined) throw new Error('there is no German');
const policy = { allowedNetworks: [], deniedNetworks: ['203.0.113.0/24'], extraPorts: [], proxies: [] };
const placesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();

test.each(Object.entries(german))('%s has the same places in German', (english, other) => {
  expect(placesOf(other)).toEqual(placesOf(english));
});

test('templates end without a full stop, so that sentences with one are recognised', () => {
  expect(
    Object.entries(german).filter(([english, other]) => /\.$/.test(english) || /\.$/.test(other)),
  ).toEqual([]);
});

test.each([...specialNetworks, ...metadataServices].map(({ network }) => [network]))(
  'the refusal of %s is said in German',
  (network) => {
    const [address = ''] = network.split('/');
    const refusal = judgeAddress(address, policy) ?? '';
    expect(refusal).not.toBe('');
    expect(translate(refusal)).not.toBe(refusal);
    expect(translate(refusal)).toContain(address);
    expect(translate(refusal)).not.toMatch(/\b(?:is|the|network|address)\b/);
  },
);

test('a refusal with its remedy keeps the command and the field', () => {
  const { reason = '', remedy = '' } = judgeConnection(policy, '10.1.2.3', 587, 'smtp', '10.1.2.3') ?? {};
  const said = translate(`host: ${reason} ${remedy}`);
  expect(said).toMatch(/^host: 10\.1\.2\.3 liegt in: privates Netz \(10\.0\.0\.0\/8, RFC 1918\)\. Ist dies/);
  expect(said).toContain('`postroad admin network allow 10.1.2.3`');
});

test.each(Object.entries(apiErrors))('the summary of %s is said in German', (_, { summary }) => {
  // Where the argument is the whole sentence, it comes with words of its own: those of a filter are the contract's.
  if (summary === '{0}') return;
  const english = summary.replace('{0}', '5');
  expect(translate(english)).not.toBe(english);
});

test('what a person typed is not translated', () => {
  for (const text of ['Main server and backup', 'connected-mail.example.com', 'The field of Ann'])
    expect(translate(text)).toBe(text);
  expect(translate('enabled: no answer (ces1) is enabled. Disable it first.')).toBe(
    'enabled: no answer (ces1) ist eingeschaltet. Schalten Sie ihn zuerst aus.',
  );
});

test('what is hidden in a host is named in German, with its place', () => {
  expect(
    translate(
      'host: There is a zero width space (U+200B) at position 5. Without that it is smtp.example.com',
    ),
  ).toBe('host: Da ist: Leerzeichen ohne Breite (U+200B) an Stelle 5. Ohne das lautet er smtp.example.com');
});
