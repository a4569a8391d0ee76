import { Button, Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { IconPlus } from '../../../components/ui/icons.tsx';
import { LoadFailed } from '../../../components/ui/load-failed.tsx';
import { Page } from '../../../components/ui/page.tsx';
import { ListSkeleton } from '../../../components/ui/skeletons.tsx';
import { administratorsTexts } from '../../../i18n/administrators.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { OnlyFor } from '../only-for.tsx';
import { AdministratorList } from './administrator-list.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { administratorsQuery } from './queries.ts';

/** Who may sign in. */
export function AdministratorsPage() {
  const t = useTexts(administratorsTexts);
  return (
    <Page title={t.title} description={t.description}>
      <OnlyFor permission="administrators.manage">
        <Administrators />
      </OnlyFor>
    </Page>
  );
}

function Administrators() {
  const t = useTexts(administratorsTexts);
  const [inviting, setInviting] = useState(false);
  const people = useQuery(administratorsQuery);
  return (
    <Stack>
      <Group>
        <Button leftSection={<IconPlus />} onClick={() => setInviting(true)}>
          {t.invite}
        </Button>
      </Group>
      {people.isPending ? <ListSkeleton rows={3} /> : null}
      {people.isError ? <LoadFailed error={people.error} onRetry={() => void people.refetch()} /> : null}
      {/* Never empty: whoever sees it is in it. */}
      {people.data === undefined ? null : <AdministratorList people={people.data} />}
      {inviting ? <InviteDialog onClose={() => setInviting(false)} /> : null}
    </Stack>
  );
}
