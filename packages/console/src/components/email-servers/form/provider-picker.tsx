import { Avatar, Badge, Text, TextInput, UnstyledButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { Provider } from '@postroad/server/api';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { providersQuery } from '../../../api/email-servers.ts';
import { serverFormTexts } from '../../../i18n/server-form.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { IconSearch } from '../../ui/icons.tsx';
import { LoadFailed } from '../../ui/load-failed.tsx';
import { ListSkeleton } from '../../ui/skeletons.tsx';
import { type Beginning, beginWith } from './beginning.ts';
import css from './provider-picker.module.css';

const TYPING_MS = 150;

/** The catalogue of mail services, to be searched and chosen from. */
export function ProviderPicker({ onBegin }: { readonly onBegin: (beginning: Beginning) => void }) {
  const t = useTexts(serverFormTexts).begin;
  const [text, setText] = useState('');
  const [q] = useDebouncedValue(text.trim(), TYPING_MS);
  const { data, error, refetch } = useQuery({ ...providersQuery(q), placeholderData: keepPreviousData });
  return (
    <div>
      <TextInput
        label={t.search}
        description={t.searchHint}
        type="search"
        leftSection={<IconSearch />}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        data-autofocus
        autoComplete="off"
      />
      {data === undefined ? (
        error === null ? (
          <ListSkeleton />
        ) : (
          <LoadFailed error={error} onRetry={() => void refetch()} />
        )
      ) : data.length === 0 ? (
        <div className={css.none}>
          <EmptyState title={t.none}>{t.noneText}</EmptyState>
        </div>
      ) : (
        <>
          <Text size="sm" c="dimmed" mt="sm" role="status">
            {t.found(data.length)}
          </Text>
          <ul className={css.providers} aria-label={t.byProvider}>
            {data.map((provider) => (
              <li key={provider.id}>
                <ProviderButton provider={provider} onChoose={() => onBegin(beginWith(provider))} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const colors = {
  available: 'green',
  'app-password-only': 'blue',
  'admin-must-enable': 'orange',
  'being-removed': 'orange',
  removed: 'red',
} as const;

function ProviderButton({
  provider,
  onChoose,
}: {
  readonly provider: Provider;
  readonly onChoose: () => void;
}) {
  const t = useTexts(serverFormTexts).provider;
  const { name, endpoints, basicAuth } = provider;
  return (
    <UnstyledButton className={css.provider} onClick={onChoose}>
      {/* Its colour and letters only help to find it again. */}
      <Avatar name={name} color="initials" radius="md" size={36} aria-hidden="true" alt="" />
      <span className={css.words}>
        <span className={css.name}>{name}</span>
        <span className={css.host}>{endpoints[0]?.host}</span>
        {basicAuth === 'available' ? null : (
          <Badge color={colors[basicAuth]} variant="light" size="sm" tt="none" mt={4}>
            {t.basicAuthBadges[basicAuth]}
          </Badge>
        )}
      </span>
    </UnstyledButton>
  );
}
