import { Text, Title } from '@mantine/core';
import type { Overview } from '@postroad/server/api';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMay } from '../../api/session.ts';
import { TextLink } from '../../components/text-link.tsx';
import { IconCircleCheck, IconCircleDashed } from '../../components/ui/icons.tsx';
import { overviewTexts } from '../../i18n/overview.ts';
import { useTexts } from '../../i18n/texts.ts';
import { administratorsQuery } from '../settings/administrators/queries.ts';
import { inboxesQuery } from '../settings/inboxes/queries.ts';
import css from './overview.module.css';

/** What a fresh installation still needs. Goes away with the first test email through an enabled server. */
export function NextSteps({ overview }: { readonly overview: Overview }) {
  const t = useTexts(overviewTexts).steps;
  const mayManage = useMay('emailServers.manage');
  const mayInvite = useMay('administrators.manage');
  const { emailServers, mail, lastTest } = overview;
  const isSetUp = mail.emailServer !== null && lastTest !== null;
  const inboxes = useQuery({ ...inboxesQuery, enabled: mayManage && !isSetUp });
  const people = useQuery({ ...administratorsQuery, enabled: mayInvite && !isSetUp });
  if (!mayManage || isSetUp) return null;
  const server = mail.emailServer;
  return (
    <section aria-labelledby="next-steps">
      <Title order={2} size="h3" mb="xs" id="next-steps">
        {t.title}
      </Title>
      <ol className={css.steps}>
        <Step isDone={emailServers > 0} text={t.serverText}>
          <TextLink to="/email-provider/new">{t.server}</TextLink>
        </Step>
        <Step isDone={server !== null} text={t.enableText}>
          <TextLink to="/email-provider">{t.enable}</TextLink>
        </Step>
        <Step isDone={(inboxes.data?.length ?? 0) > 0} text={t.inboxText}>
          <TextLink to="/settings/inboxes/new">{t.inbox}</TextLink>
        </Step>
        <Step isDone={lastTest !== null} text={t.testText}>
          <TextLink to="/email-provider">{t.test}</TextLink>
        </Step>
        {mayInvite ? (
          <Step isDone={(people.data?.length ?? 0) > 1} text={t.peopleText}>
            <TextLink to="/settings/administrators">{t.people}</TextLink>
          </Step>
        ) : null}
      </ol>
    </section>
  );
}

function Step({
  isDone,
  text,
  children,
}: {
  readonly isDone: boolean;
  readonly text: string;
  /** The link to where it is done. */
  readonly children: ReactNode;
}) {
  const t = useTexts(overviewTexts).steps;
  return (
    <li>
      {isDone ? <IconCircleCheck size={22} label={t.done} /> : <IconCircleDashed size={22} label={t.open} />}
      <div>
        {children}
        <Text size="sm" c="dimmed">
          {text}
        </Text>
      </div>
    </li>
  );
}
