import { Text } from '@mantine/core';
import type { Administrator } from '@postroad/server/api';
import { useSession } from '../../../api/session.ts';
import { type Column, FoldingTable } from '../../../components/table/folding-table.tsx';
import { RelativeTime } from '../../../components/ui/relative-time.tsx';
import { StatusBadge } from '../../../components/ui/status.tsx';
import { administratorsTexts } from '../../../i18n/administrators.ts';
import { shellTexts } from '../../../i18n/shell.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { AdministratorActions } from './administrator-actions.tsx';

/** Everybody, with what can be done about each. */
export function AdministratorList({ people }: { readonly people: readonly Administrator[] }) {
  const t = useTexts(administratorsTexts);
  const { roles } = useTexts(shellTexts);
  const { userId } = useSession();
  const columns: readonly Column<Administrator>[] = [
    {
      key: 'name',
      header: t.columns.name,
      cell: ({ id, displayName, login }) => (
        <>
          <Text size="sm" fw={600}>
            {displayName}
            {id === userId ? (
              <Text span size="sm" c="dimmed" fw={400}>
                {` (${t.you})`}
              </Text>
            ) : null}
          </Text>
          <Text size="sm" c="dimmed">
            {login}
          </Text>
        </>
      ),
    },
    { key: 'role', header: t.columns.role, cell: ({ role }) => roles[role] },
    {
      key: 'status',
      isFit: true,
      header: t.columns.status,
      cell: ({ status }) => <StatusBadge status={status} />,
    },
    {
      key: 'lastSignIn',
      header: t.columns.lastSignIn,
      cell: ({ lastSignIn }) =>
        lastSignIn === null ? <Text size="sm">{t.never}</Text> : <RelativeTime time={lastSignIn} />,
    },
    {
      key: 'actions',
      header: t.columns.actions,
      align: 'end',
      quietHeader: true,
      cell: (person) => <AdministratorActions person={person} isOneself={person.id === userId} />,
    },
  ];
  return <FoldingTable label={t.list} columns={columns} items={people} itemKey={({ id }) => id} />;
}
