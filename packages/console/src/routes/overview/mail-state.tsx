import { Alert, Group, Text, Title } from '@mantine/core';
import type { Overview } from '@postroad/server/api';
import type { ReactNode } from 'react';
import { useMay } from '../../api/session.ts';
import { CauseLink } from '../../components/diagnosis/cause-link.tsx';
import { targetWords } from '../../components/diagnosis/shapes.ts';
import { TextLink } from '../../components/text-link.tsx';
import { ButtonLink } from '../../components/ui/button-link.tsx';
import { IconAlertTriangle, IconPlus } from '../../components/ui/icons.tsx';
import { RelativeTime } from '../../components/ui/relative-time.tsx';
import { type Status, StatusIcon } from '../../components/ui/status.tsx';
import { useFormat } from '../../i18n/format.ts';
import { overviewTexts } from '../../i18n/overview.ts';
import { useTexts } from '../../i18n/texts.ts';
import { CheckNow } from './check-now.tsx';
import css from './overview.module.css';
import { WhyNot } from './why-not.tsx';

type Mail = Overview['mail'];

const looks = {
  works: 'ok',
  fails: 'failed',
  unknown: 'inconclusive',
  off: 'disabled',
} as const satisfies Readonly<Record<Mail['status'], Status>>;
const DAY_MS = 86_400_000;
/** After this a check is no answer to "is it flowing". */
const STALE_DAYS = 7;

/** Whether mail is flowing, since when not and why. */
export function MailState({ overview: { mail, emailServers, lastTest } }: { readonly overview: Overview }) {
  const t = useTexts(overviewTexts).mail;
  const { status, emailServer, lastCheck } = mail;
  const mayManage = useMay('emailServers.manage');
  return (
    <section className={css.state} data-status={status} aria-label={t.label}>
      <div className={css.headline} role="status">
        <StatusIcon status={looks[status]} size={26} />
        <Title order={2}>{t[status]}</Title>
      </div>
      {status === 'off' ? <Text mt="xs">{emailServers === 0 ? t.noServerText : t.offText}</Text> : null}
      {status === 'unknown' ? <Text mt="xs">{t.unknownText}</Text> : null}
      <Facts mail={mail} />
      {status === 'fails' && lastCheck !== null ? <WhyNot check={lastCheck} /> : null}
      {status === 'works' ? <Doubts mail={mail} lastTest={lastTest} /> : null}
      {emailServer === null ? (
        <Group mt="md">
          {emailServers > 0 ? (
            <ButtonLink to="/email-provider" variant="default">
              {t.servers}
            </ButtonLink>
          ) : mayManage ? (
            <ButtonLink to="/email-provider/new" leftSection={<IconPlus />}>
              {t.addServer}
            </ButtonLink>
          ) : null}
        </Group>
      ) : mayManage ? (
        <CheckNow emailServerId={emailServer.id} />
      ) : null}
    </section>
  );
}

/** What speaks against it although the last check worked. */
function Doubts({
  mail: { emailServer, lastCheck },
  lastTest,
}: {
  readonly mail: Mail;
  readonly lastTest: Overview['lastTest'];
}) {
  const t = useTexts(overviewTexts).mail;
  const ageDays =
    lastCheck === null ? 0 : Math.floor((Date.now() - Date.parse(lastCheck.startedAt)) / DAY_MS);
  const arrival = lastTest?.emailServerId === emailServer?.id ? lastTest?.arrivalStatus : undefined;
  const doubts = [
    ...(ageDays >= STALE_DAYS ? [t.stale(ageDays)] : []),
    ...(arrival === 'bounced' || arrival === 'not-found' || arrival === 'spam'
      ? [t.notArrived[arrival]]
      : []),
  ];
  return doubts.map((text) => (
    <Alert key={text} color="orange" mt="md" icon={<IconAlertTriangle />}>
      {text}
    </Alert>
  ));
}

function Facts({ mail: { since, emailServer, lastCheck } }: { readonly mail: Mail }) {
  const t = useTexts(overviewTexts).mail;
  const { dateTime } = useFormat();
  if (emailServer === null) return null;
  return (
    <dl className={css.facts}>
      {since === null ? null : (
        <Fact word={t.since}>
          {dateTime(since)} (<RelativeTime time={since} />)
        </Fact>
      )}
      <Fact word={t.through}>
        <TextLink
          to="/email-provider/$emailServerId"
          params={{ emailServerId: emailServer.id }}
          inherit
          underline="always"
        >
          {emailServer.alias}
        </TextLink>{' '}
        <span className={css.quiet}>{targetWords(emailServer)}</span>
      </Fact>
      {lastCheck === null ? null : (
        <Fact word={t.lastCheck}>
          <TextLink
            to="/diagnoses/$diagnosisId"
            params={{ diagnosisId: lastCheck.id }}
            inherit
            underline="always"
          >
            <RelativeTime time={lastCheck.startedAt} />
          </TextLink>{' '}
          <span className={css.quiet}>{t.purposes[lastCheck.purpose]}</span>
        </Fact>
      )}
      {lastCheck?.verdict === 'degraded' && lastCheck.cause !== null ? (
        <Fact word={t.warning}>
          <CauseLink id={lastCheck.cause} />
        </Fact>
      ) : null}
    </dl>
  );
}

function Fact({ word, children }: { readonly word: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{word}</dt>
      <dd>{children}</dd>
    </div>
  );
}
