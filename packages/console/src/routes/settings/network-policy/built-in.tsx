import { Text, Title } from '@mantine/core';
import type { NetworkPolicy } from '@postroad/server/api';
import { Fold } from '../../../components/fold.tsx';
import { FoldingTable } from '../../../components/table/folding-table.tsx';
import { useFormat } from '../../../i18n/format.ts';
import { networkPolicyTexts } from '../../../i18n/network-policy.ts';
import { useTexts } from '../../../i18n/texts.ts';
import css from './network-policy.module.css';

const purposes = ['smtp', 'imap', 'http', 'dns'] as const;

/** What holds without any setting, folded away: it is long, and rarely asked for. */
export function BuiltIn({ builtIn }: { readonly builtIn: NetworkPolicy['builtIn'] }) {
  const t = useTexts(networkPolicyTexts);
  const { list } = useFormat();
  return (
    <Fold title={t.builtIn}>
      <Text size="sm" mb="md">
        {t.builtInHint}
      </Text>
      <Title order={3}>{t.ports}</Title>
      <dl className={css.ports}>
        {purposes.map((purpose) => (
          <div key={purpose}>
            <dt>{t.portsFor[purpose]}</dt>
            <dd>{list(builtIn.ports[purpose].map(String))}</dd>
          </div>
        ))}
      </dl>
      <Title order={3} mb="xs">
        {t.denied}
      </Title>
      <FoldingTable
        label={t.denied}
        items={builtIn.deniedNetworks}
        itemKey={({ network, name }) => `${network} ${name}`}
        columns={[
          { key: 'network', header: t.columns.network, cell: ({ network }) => <code>{network}</code> },
          { key: 'name', header: t.columns.name, cell: ({ name }) => name },
          { key: 'source', header: t.columns.source, cell: ({ source }) => source },
        ]}
      />
    </Fold>
  );
}
