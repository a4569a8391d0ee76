import { Button, Paper, SegmentedControl, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { serverFormTexts } from '../../../i18n/server-form.ts';
import { useTexts } from '../../../i18n/texts.ts';
import type { Beginning } from './beginning.ts';
import { FromAddress } from './from-address.tsx';
import { ProviderPicker } from './provider-picker.tsx';

/** What a new server begins from: a provider of the catalogue, a mail address, or nothing. */
export function Begin({ onBegin }: { readonly onBegin: (beginning: Beginning) => void }) {
  const t = useTexts(serverFormTexts).begin;
  const [way, setWay] = useState<'provider' | 'address'>('provider');
  return (
    <Paper withBorder p="lg" maw="60rem">
      <Stack>
        <Title order={2} size="h3">
          {t.title}
        </Title>
        <SegmentedControl
          aria-label={t.title}
          value={way}
          onChange={(value) => setWay(value === 'address' ? 'address' : 'provider')}
          data={[
            { value: 'provider', label: t.byProvider },
            { value: 'address', label: t.byAddress },
          ]}
          style={{ alignSelf: 'flex-start', maxInlineSize: '100%' }}
        />
        {way === 'provider' ? <ProviderPicker onBegin={onBegin} /> : <FromAddress onBegin={onBegin} />}
        <div>
          <Button variant="default" onClick={() => onBegin({ values: {} })}>
            {t.byHand}
          </Button>
        </div>
      </Stack>
    </Paper>
  );
}
