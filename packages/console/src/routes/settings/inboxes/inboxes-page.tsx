import { Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMay } from '../../../api/session.ts';

import { ButtonLink } from '../../../components/ui/button-link.tsx';
import { EmptyState } from '../../../components/ui/empty-state.tsx';
import { IconInbox, IconPlus } from '../../../components/ui/icons.tsx';
import { LoadFailed } from '../../../components/ui/load-failed.tsx';
import { Page } from '../../../components/ui/page.tsx';
import { ListSkeleton } from '../../../components/ui/skeletons.tsx';
import { inboxesTexts } from '../../../i18n/inboxes.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { InboxList } from './inbox-list.tsx';
import { inboxesQuery } from './queries.ts';

/** Mailboxes in which arrival is proven. */
export function InboxesPage() {
  const t = useTexts(inboxesTexts);
  const mayChange = useMay('emailServers.manage');
  const inboxes = useQuery(inboxesQuery);
  const add = (
    <ButtonLink to="/settings/inboxes/new" leftSection={<IconPlus />}>
      {t.add}
    </ButtonLink>
  );
  return (
    <Page title={t.title} description={t.description}>
      <Stack>
        {mayChange && inboxes.data?.length !== 0 ? <Group>{add}</Group> : null}
        {inboxes.isPending ? <ListSkeleton rows={3} /> : null}
        {inboxes.isError ? <LoadFailed error={inboxes.error} onRetry={() => void inboxes.refetch()} /> : null}
        {inboxes.data?.length === 0 ? (
          <EmptyState icon={IconInbox} title={t.empty} action={mayChange ? add : undefined}>
            {t.emptyText}
            {mayChange ? '' : ` ${t.emptyReader}`}
          </EmptyState>
        ) : null}
        {inboxes.data === undefined || inboxes.data.length === 0 ? null : (
          <InboxList inboxes={inboxes.data} />
        )}
      </Stack>
    </Page>
  );
}
