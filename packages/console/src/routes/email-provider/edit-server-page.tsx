import type { EmailServer } from '@postroad/server/api';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { emailServerQuery } from '../../api/email-servers.ts';
import { ApiFailure } from '../../api/failure.ts';
import { useMay } from '../../api/session.ts';
import { valuesOf } from '../../components/email-servers/form/form-values.ts';
import { keptValues } from '../../components/email-servers/form/kept-values.ts';
import { ServerForm } from '../../components/email-servers/form/server-form.tsx';
import { NotPermitted } from '../../components/email-servers/not-permitted.tsx';
import { ServerGone } from '../../components/email-servers/server-gone.tsx';
import { LoadFailed } from '../../components/ui/load-failed.tsx';
import { Page } from '../../components/ui/page.tsx';
import { ListSkeleton } from '../../components/ui/skeletons.tsx';
import { serverFormTexts } from '../../i18n/server-form.ts';
import { shellTexts } from '../../i18n/shell.ts';
import { useTexts } from '../../i18n/texts.ts';

/** Edits a server. */
export function EditServerPage() {
  const t = useTexts(serverFormTexts);
  const { edit } = useTexts(shellTexts);
  const { emailServerId } = useParams({ from: '/shell/email-provider/$emailServerId/edit' });
  const may = useMay('emailServers.manage');
  // While somebody types, what stands in the form must not be loaded anew under it.
  const { data, error, refetch } = useQuery({ ...emailServerQuery(emailServerId), staleTime: 0 });
  return (
    <Page title={data === undefined ? edit : t.editTitle(data.alias)}>
      {!may ? (
        <NotPermitted />
      ) : data !== undefined ? (
        <Loaded key={data.id} server={data} />
      ) : error === null ? (
        <ListSkeleton />
      ) : error instanceof ApiFailure && error.isNotFound ? (
        <ServerGone />
      ) : (
        <LoadFailed error={error} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}

function Loaded({ server }: { readonly server: EmailServer }) {
  const { field } = useSearch({ from: '/shell/email-provider/$emailServerId/edit' });
  // As it was when the form was opened.
  const [saved] = useState(server);
  const keptUnder = `${saved.id}-${saved.configVersion}`;
  const [restored] = useState(() => keptValues(keptUnder));
  return (
    <ServerForm
      initial={valuesOf(saved)}
      restored={restored}
      saved={saved}
      keptUnder={keptUnder}
      goTo={field}
    />
  );
}
