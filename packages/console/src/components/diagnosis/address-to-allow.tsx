import { Text } from '@mantine/core';
import type { DiagnosisRecord } from '@postroad/server/api';
import { diagnosisTexts } from '../../i18n/diagnosis.ts';
import { useTexts } from '../../i18n/texts.ts';
import { CopyButton } from '../ui/copy-button.tsx';
import css from './diagnosis.module.css';
import { Section } from './section.tsx';

/** The address that a firewall or an allow list of the server has to let through. */
export function AddressToAllow({ diagnosis: { facts } }: { readonly diagnosis: DiagnosisRecord }) {
  const t = useTexts(diagnosisTexts).address;
  const seen = facts.seenAddress;
  const local = facts.addresses.find(({ localAddress }) => localAddress !== undefined)?.localAddress;
  const address = seen?.address ?? local;
  if (address === undefined) return null;
  return (
    <Section title={t.title}>
      <div className={css.address}>
        <span className={css.addressValue}>{address}</span>
        <CopyButton text={address} label={t.copy} />
      </div>
      <Text size="sm" c="dimmed" mt="xs">
        {seen === undefined ? t.local : t.seen}
        {seen?.translated === true && seen.localAddress !== undefined
          ? ` ${t.translated(seen.localAddress)}`
          : ''}
      </Text>
    </Section>
  );
}
