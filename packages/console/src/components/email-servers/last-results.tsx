import { Group } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { diagnosesQuery } from '../../api/diagnoses.ts';
import { testsQuery } from '../../api/email-servers.ts';
import { emailProviderTexts } from '../../i18n/email-provider.ts';
import { useTexts } from '../../i18n/texts.ts';
import { TextLink } from '../text-link.tsx';
import { RelativeTime } from '../ui/relative-time.tsx';
import { StatusBadge } from '../ui/status.tsx';
import { statusOfTest } from './test-status.ts';

/** How the last check of a server ended, and when. */
export function LastCheck({ serverId }: { readonly serverId: string }) {
  const t = useTexts(emailProviderTexts);
  const { data } = useInfiniteQuery(diagnosesQuery({ emailServerId: serverId, limit: 1 }));
  if (data === undefined) return <>…</>;
  const last = data.pages[0]?.items[0];
  if (last === undefined) return <>{t.never}</>;
  return (
    <Group gap="xs" component="span">
      <StatusBadge status={last.verdict} size="sm" />
      <TextLink to="/diagnoses/$diagnosisId" params={{ diagnosisId: last.id }} inherit>
        <RelativeTime time={last.startedAt} />
      </TextLink>
    </Group>
  );
}

/** How the last test email through a server ended, and when. */
export function LastTest({ serverId }: { readonly serverId: string }) {
  const t = useTexts(emailProviderTexts);
  const { data } = useInfiniteQuery(testsQuery(serverId, 1));
  if (data === undefined) return <>…</>;
  const last = data.pages[0]?.items[0];
  if (last === undefined) return <>{t.never}</>;
  return (
    <Group gap="xs" component="span">
      <StatusBadge status={statusOfTest(last)} size="sm" />
      <TextLink
        to="/email-provider/$emailServerId/tests/$testId"
        params={{ emailServerId: serverId, testId: last.id }}
        inherit
      >
        <RelativeTime time={last.startedAt} />
      </TextLink>
    </Group>
  );
}
