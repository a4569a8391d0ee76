import { Button, Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../../api/session.ts';
import { EmptyState } from '../../../components/ui/empty-state.tsx';
import { IconKey, IconPlus } from '../../../components/ui/icons.tsx';
import { LoadFailed } from '../../../components/ui/load-failed.tsx';
import { Page } from '../../../components/ui/page.tsx';
import { ListSkeleton } from '../../../components/ui/skeletons.tsx';
import { apiTokensTexts } from '../../../i18n/api-tokens.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { OnlyFor } from '../only-for.tsx';
import { CreateTokenDialog } from './create-token-dialog.tsx';
import { apiTokensQuery } from './queries.ts';
import { TokenList } from './token-list.tsx';

/** Credentials of programs. */
export function ApiTokensPage() {
  const t = useTexts(apiTokensTexts);
  return (
    <Page title={t.title} description={t.description}>
      <OnlyFor permission="settings.read">
        <Tokens />
      </OnlyFor>
    </Page>
  );
}

function Tokens() {
  const t = useTexts(apiTokensTexts);
  const mayCreate = useMay('administrators.manage');
  const [creating, setCreating] = useState(false);
  const tokens = useQuery(apiTokensQuery);
  const create = (
    <Button leftSection={<IconPlus />} onClick={() => setCreating(true)}>
      {t.create}
    </Button>
  );
  return (
    <Stack>
      {mayCreate && tokens.data?.length !== 0 ? <Group>{create}</Group> : null}
      {tokens.isPending ? <ListSkeleton rows={3} /> : null}
      {tokens.isError ? <LoadFailed error={tokens.error} onRetry={() => void tokens.refetch()} /> : null}
      {tokens.data?.length === 0 ? (
        <EmptyState icon={IconKey} title={t.empty} action={mayCreate ? create : undefined}>
          {t.emptyText}
          {mayCreate ? '' : ` ${t.emptyReader}`}
        </EmptyState>
      ) : null}
      {tokens.data === undefined || tokens.data.length === 0 ? null : <TokenList tokens={tokens.data} />}
      {creating ? <CreateTokenDialog onClose={() => setCreating(false)} /> : null}
    </Stack>
  );
}
