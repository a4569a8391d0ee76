import { Button, Code, Text } from '@mantine/core';
import type { ApiToken } from '@postroad/server/api';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay, useSession } from '../../../api/session.ts';
import { type Column, FoldingTable } from '../../../components/table/folding-table.tsx';
import { ConfirmDialog } from '../../../components/ui/confirm-dialog.tsx';
import { RelativeTime } from '../../../components/ui/relative-time.tsx';
import { showToast } from '../../../components/ui/toasts.tsx';
import { apiTokensTexts } from '../../../i18n/api-tokens.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { administratorsQuery } from '../administrators/queries.ts';
import { ExpiryTime } from './expiry-time.tsx';
import { apiTokensQuery, revokeToken } from './queries.ts';

/** Tokens that are good, or have run out and not been taken away. */
export function TokenList({ tokens }: { readonly tokens: readonly ApiToken[] }) {
  const t = useTexts(apiTokensTexts);
  const mayRevoke = useMay('administrators.manage');
  const nameOf = useMakers();
  const [revoking, setRevoking] = useState<ApiToken>();
  const columns: readonly Column<ApiToken>[] = [
    {
      key: 'name',
      header: t.columns.name,
      cell: ({ name, id }) => (
        <>
          <Text size="sm" fw={600}>
            {name}
          </Text>
          <Code>{id}</Code>
        </>
      ),
    },
    { key: 'scope', header: t.columns.scope, cell: ({ scope }) => t.scopes[scope] },
    {
      key: 'created',
      header: t.columns.created,
      cell: ({ created, userId }) => (
        <>
          <RelativeTime time={created} /> {nameOf(userId)}
        </>
      ),
    },
    {
      key: 'lastUsed',
      header: t.columns.lastUsed,
      cell: ({ lastUsed }) => (lastUsed === null ? t.never : <RelativeTime time={lastUsed} />),
    },
    {
      key: 'expires',
      header: t.columns.expires,
      cell: ({ expiresAt }) => (expiresAt === null ? t.never : <ExpiryTime time={expiresAt} />),
    },
  ];
  const actions: Column<ApiToken> = {
    key: 'actions',
    header: t.columns.actions,
    align: 'end',
    quietHeader: true,
    cell: (token) => (
      <Button
        size="xs"
        variant="default"
        aria-label={t.revokeOf(token.name)}
        onClick={() => setRevoking(token)}
      >
        {t.revoke}
      </Button>
    ),
  };
  return (
    <>
      <FoldingTable
        label={t.list}
        columns={mayRevoke ? [...columns, actions] : columns}
        items={tokens}
        itemKey={({ id }) => id}
      />
      {revoking === undefined ? null : (
        <RevokeDialog token={revoking} onClose={() => setRevoking(undefined)} />
      )}
    </>
  );
}

/** Who made a token, where one may know. */
function useMakers(): (userId: string) => string {
  const t = useTexts(apiTokensTexts);
  const { userId: ownId } = useSession();
  const mayAsk = useMay('administrators.manage');
  const people = useQuery({ ...administratorsQuery, enabled: mayAsk });
  return (userId) => {
    if (userId === ownId) return t.by(t.you);
    const maker = people.data?.find(({ id }) => id === userId);
    return maker === undefined ? '' : t.by(maker.displayName);
  };
}

function RevokeDialog({ token, onClose }: { readonly token: ApiToken; readonly onClose: () => void }) {
  const t = useTexts(apiTokensTexts);
  const client = useQueryClient();
  const revoking = useMutation({
    mutationFn: () => revokeToken(token.id),
    async onSuccess() {
      await client.invalidateQueries(apiTokensQuery);
      showToast(t.revoked(token.name));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      opened
      title={t.revokeTitle(token.name)}
      confirmLabel={t.revokeAction}
      pending={revoking.isPending}
      error={revoking.error}
      onConfirm={() => revoking.mutate()}
      onClose={onClose}
    >
      {t.revokeText}
    </ConfirmDialog>
  );
}
