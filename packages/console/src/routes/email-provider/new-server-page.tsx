import { Alert, Button } from '@mantine/core';
import type { EmailServer } from '@postroad/server/api';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { emailServerQuery, providerQuery } from '../../api/email-servers.ts';
import { useMay } from '../../api/session.ts';
import { forgetHandedOverDraft, handedOverDraft } from '../../components/draft-hand-over.ts';
import { Begin } from '../../components/email-servers/form/begin.tsx';
import type { Beginning } from '../../components/email-servers/form/beginning.ts';
import { emptyValues, valuesOf, valuesOfDraft } from '../../components/email-servers/form/form-values.ts';
import { forgetValues, keptValues } from '../../components/email-servers/form/kept-values.ts';
import { ProviderWants } from '../../components/email-servers/form/provider-wants.tsx';
import { ServerForm } from '../../components/email-servers/form/server-form.tsx';
import { NotPermitted } from '../../components/email-servers/not-permitted.tsx';
import { ConfirmDialog } from '../../components/ui/confirm-dialog.tsx';
import { LoadFailed } from '../../components/ui/load-failed.tsx';
import { Page } from '../../components/ui/page.tsx';
import { ListSkeleton } from '../../components/ui/skeletons.tsx';
import { serverFormTexts } from '../../i18n/server-form.ts';
import { useTexts } from '../../i18n/texts.ts';

/** Adds a server: from a provider, a mail address, nothing, or a copy of another server. */
export function NewServerPage() {
  const t = useTexts(serverFormTexts);
  const { copy } = useSearch({ from: '/shell/email-provider/new' });
  const may = useMay('emailServers.manage');
  if (!may)
    return (
      <Page title={t.addTitle}>
        <NotPermitted />
      </Page>
    );
  return copy === undefined ? <FromNothing /> : <FromCopy id={copy} />;
}

const KEPT_UNDER = 'new';

function FromNothing() {
  const t = useTexts(serverFormTexts);
  const [handed] = useState(handedOverDraft);
  useEffect(forgetHandedOverDraft, []);
  const [restored, setRestored] = useState(() => (handed === undefined ? keptValues(KEPT_UNDER) : undefined));
  const [beginning, setBeginning] = useState<Beginning | undefined>(() =>
    handed !== undefined
      ? { values: valuesOfDraft(handed) }
      : restored === undefined
        ? undefined
        : { values: {} },
  );
  const [asks, setAsks] = useState(false);
  const providerId = beginning?.providerId;
  const { data: provider } = useQuery({
    ...providerQuery(providerId ?? ''),
    enabled: providerId !== undefined,
  });
  if (beginning === undefined)
    return (
      <Page title={t.addTitle}>
        <Begin onBegin={setBeginning} />
      </Page>
    );
  function beginDifferently(): void {
    // What is kept differs from what the form began with.
    if (keptValues(KEPT_UNDER) === undefined) other();
    else setAsks(true);
  }
  function other(): void {
    setAsks(false);
    forgetValues(KEPT_UNDER);
    setRestored(undefined);
    setBeginning(undefined);
  }
  return (
    <Page
      title={t.addTitle}
      actions={
        <Button variant="default" onClick={beginDifferently}>
          {t.begin.other}
        </Button>
      }
    >
      <ConfirmDialog
        opened={asks}
        title={t.leave.title}
        confirmLabel={t.leave.action}
        pending={false}
        onConfirm={other}
        onClose={() => setAsks(false)}
      >
        {t.leave.text}
      </ConfirmDialog>
      <ServerForm
        initial={{ ...emptyValues, ...beginning.values }}
        restored={restored}
        keptUnder={KEPT_UNDER}
        usernameHint={provider?.username.hint}
        aside={provider === undefined ? undefined : <ProviderWants provider={provider} />}
        goTo={beginning.providerId === undefined && restored === undefined ? 'alias' : undefined}
      />
    </Page>
  );
}

function FromCopy({ id }: { readonly id: string }) {
  const t = useTexts(serverFormTexts);
  const { data, error, refetch } = useQuery(emailServerQuery(id));
  return (
    <Page title={data === undefined ? t.addTitle : t.duplicateTitle(data.alias)}>
      {data === undefined ? (
        error === null ? (
          <ListSkeleton />
        ) : (
          <LoadFailed error={error} onRetry={() => void refetch()} />
        )
      ) : (
        <Copy server={data} />
      )}
    </Page>
  );
}

function Copy({ server }: { readonly server: EmailServer }) {
  const t = useTexts(serverFormTexts);
  const keptUnder = `copy-${server.id}`;
  const [restored] = useState(() => keptValues(keptUnder));
  return (
    <ServerForm
      initial={{ ...valuesOf(server), alias: t.copyOf(server.alias) }}
      restored={restored}
      keptUnder={keptUnder}
      aside={<Alert color="blue">{t.duplicateNote}</Alert>}
      goTo="alias"
    />
  );
}
