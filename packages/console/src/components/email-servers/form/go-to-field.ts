import { idOfField } from './fields.tsx';

const advanced: ReadonlySet<string> = new Set([
  'ca',
  'mechanism',
  'ehloName',
  'clientCertificate',
  'clientCertificateKey',
  'proxy',
  'proxyProtocol',
  'proxyHost',
  'proxyPort',
  'proxyUsername',
  'proxyPassword',
  'allowCleartextLogin',
]);

/** Whether a field is among those that are folded at first. */
export function isAdvanced(field: string): boolean {
  return advanced.has(field);
}

/** Takes the focus to a field and into sight; false when it is not drawn. */
export function goToField(field: string): boolean {
  const input = document.getElementById(idOfField(field === 'proxy' ? 'proxyProtocol' : field));
  if (input === null || input.closest('details:not([open])') !== null) return false;
  input.focus();
  input.scrollIntoView({ block: 'center' });
  return true;
}
