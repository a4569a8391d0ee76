import { Stack } from '@mantine/core';
import type { Inbox } from '@postroad/server/api';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ApiFailure } from '../../../api/failure.ts';

import { ButtonLink } from '../../../components/ui/button-link.tsx';
import { EmptyState } from '../../../components/ui/empty-state.tsx';
import { IconArrowLeft, IconInbox } from '../../../components/ui/icons.tsx';
import { LoadFailed } from '../../../components/ui/load-failed.tsx';
import { Page } from '../../../components/ui/page.tsx';
import { ListSkeleton } from '../../../components/ui/skeletons.tsx';
import { inboxesTexts } from '../../../i18n/inboxes.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { OnlyFor } from '../only-for.tsx';
import { InboxForm } from './inbox-form.tsx';
import { inboxQuery } from './queries.ts';

/** A new inbox. */
export function NewInboxPage() {
  const t = useTexts(inboxesTexts);
  return (
    <Page title={t.newTitle} actions={<BackToInboxes />}>
      <OnlyFor permission="emailServers.manage">
        <InboxForm inbox={undefined} />
      </OnlyFor>
    </Page>
  );
}

/** A saved inbox. */
export function InboxPage() {
  const t = useTexts(inboxesTexts);
  const { inboxId } = useParams({ from: '/shell/settings/inboxes/$inboxId' });
  const inbox = useQuery({ ...inboxQuery(inboxId), refetchOnWindowFocus: false });
  return (
    <Page
      title={inbox.data === undefined ? t.title : t.editTitle(inbox.data.name)}
      actions={<BackToInboxes />}
    >
      <OnlyFor permission="emailServers.manage">
        <Stack>
          {inbox.isPending ? <ListSkeleton rows={6} /> : null}
          {inbox.isError ? <Missing error={inbox.error} onRetry={() => void inbox.refetch()} /> : null}
          {inbox.data === undefined ? null : <InboxForm key={versionOf(inbox.data)} inbox={inbox.data} />}
        </Stack>
      </OnlyFor>
    </Page>
  );
}

const versionOf = ({ id }: Inbox) => id;

function Missing({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const t = useTexts(inboxesTexts);
  if (error instanceof ApiFailure && error.isNotFound)
    return (
      <EmptyState icon={IconInbox} title={t.gone}>
        {t.goneText}
      </EmptyState>
    );
  return <LoadFailed error={error} onRetry={onRetry} />;
}

function BackToInboxes() {
  const t = useTexts(inboxesTexts);
  return (
    <ButtonLink to="/settings/inboxes" variant="default" size="xs" leftSection={<IconArrowLeft size={16} />}>
      {t.back}
    </ButtonLink>
  );
}
