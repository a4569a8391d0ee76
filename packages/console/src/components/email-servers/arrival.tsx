import { Alert, Group, Loader, Stack, Text, Title } from '@mantine/core';
import type { ArrivalReport, TestDetail } from '@postroad/server/api';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { diagnosisTexts } from '../../i18n/diagnosis.ts';
import { useFormat } from '../../i18n/format.ts';
import { testEmailTexts } from '../../i18n/test-email.ts';
import { useTexts } from '../../i18n/texts.ts';
import { inboxesQuery } from '../../routes/settings/inboxes/queries.ts';
import css from '../diagnosis/diagnosis.module.css';
import { IconAlertTriangle } from '../ui/icons.tsx';
import { lookOf, type Status, StatusBadge } from '../ui/status.tsx';
import { ArrivalAuthentication } from './arrival-authentication.tsx';
import { ArrivalHops } from './arrival-hops.tsx';

/** What became of the message in the inbox: awaited, found and where, come back, or not found. */
export function Arrival({ test, arrival }: { readonly test: TestDetail; readonly arrival: ArrivalReport }) {
  const t = useTexts(testEmailTexts).arrival;
  const { arrivalStatus } = test;
  const status: Status = arrivalStatus === 'failed' ? 'inconclusive' : arrivalStatus;
  return (
    <section className={css.view} style={{ gap: '1rem' }} aria-label={t.title}>
      <Title order={2} size="h3">
        {t.title}
      </Title>
      <div className={css.verdict} data-color={lookOf(status).color} aria-live="polite">
        {arrivalStatus === 'waiting' ? (
          <Waiting test={test} arrival={arrival} />
        ) : (
          <>
            <StatusBadge status={status} size="lg" />
            <Sentence test={test} arrival={arrival} />
          </>
        )}
      </div>
      {arrival.problem === undefined ? null : (
        <Alert color="orange" icon={<IconAlertTriangle />} title={arrival.problem.message}>
          <Text size="sm">{arrival.problem.fix}</Text>
          {arrival.problem.reply === undefined ? null : (
            <blockquote className={css.quote}>{arrival.problem.reply}</blockquote>
          )}
        </Alert>
      )}
      <Bounce arrival={arrival} />
      {arrival.hops === undefined ? null : <ArrivalHops hops={arrival.hops} />}
      {arrival.authentication === undefined ? null : (
        <ArrivalAuthentication authentication={arrival.authentication} />
      )}
      <Lines title={t.notes} lines={arrival.notes} />
      <Lines title={t.filter} lines={arrival.filter ?? []} mono />
    </section>
  );
}

function Waiting({ test, arrival }: { readonly test: TestDetail; readonly arrival: ArrivalReport }) {
  const t = useTexts(testEmailTexts).arrival;
  const format = useFormat();
  const { data: inboxes = [] } = useQuery(inboxesQuery);
  const name = inboxes.find(({ id }) => id === test.inboxId)?.name ?? t.inboxGone;
  return (
    <Stack gap={4}>
      <Group gap="sm" wrap="nowrap">
        <Loader size="sm" aria-hidden="true" />
        <Text fw={600}>{t.waiting(name)}</Text>
      </Group>
      {/* It changes every few seconds: to be seen, not said. */}
      <Text size="sm" c="dimmed" aria-live="off">
        {t.waitingText(arrival.looks, format.time(arrival.until))}
      </Text>
    </Stack>
  );
}

function Sentence({ test, arrival }: { readonly test: TestDetail; readonly arrival: ArrivalReport }) {
  const t = useTexts(testEmailTexts).arrival;
  const words = useTexts(diagnosisTexts);
  const format = useFormat();
  const { finding, folder, delayMs = 0, deleted } = arrival;
  const found = [folder?.path ?? '', format.duration(delayMs)] as const;
  const texts: Readonly<Record<string, string>> = {
    arrived: t.arrived(...found),
    spam: t.spam(...found),
    bounced: t.bounced,
    'not-found': t.notFound,
    failed: t.failed,
  };
  return (
    <>
      <p className={css.sentence}>{finding?.summary ?? texts[test.arrivalStatus] ?? ''}</p>
      {finding === undefined ? null : (
        <>
          {folder === undefined ? null : (
            <Text size="sm" mt="xs">
              {texts[test.arrivalStatus]}
            </Text>
          )}
          <dl className={css.facts}>
            <div>
              <dt>{t.whoActs}</dt>
              <dd>
                <strong>{words.actors[finding.actor]}</strong>
              </dd>
            </div>
          </dl>
          <Text fw={600} mt="md">
            {t.whatToDo}
          </Text>
          <ol className={css.steps}>
            {finding.fix.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
      {deleted === true ? (
        <Text size="sm" mt="xs">
          {t.deleted}
        </Text>
      ) : null}
      {arrival.folders.length === 0 || folder !== undefined ? null : (
        <Text size="sm" mt="xs" c="dimmed">
          {t.folders}: {arrival.folders.join(', ')}
        </Text>
      )}
    </>
  );
}

function Bounce({ arrival: { bounce } }: { readonly arrival: ArrivalReport }) {
  const t = useTexts(testEmailTexts).arrival;
  if (bounce === undefined) return null;
  const words = bounce.diagnosticCode ?? bounce.text;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t.recipient, bounce.recipient],
    [t.remote, bounce.remoteMta ?? bounce.reportingMta],
  ];
  return (
    <div>
      <Text fw={600}>{t.bounce}</Text>
      {words === undefined ? null : (
        <>
          <Text size="xs" c="dimmed">
            {t.bounceWords}
          </Text>
          <blockquote className={css.quote}>{words}</blockquote>
        </>
      )}
      <dl className={css.pairs} style={{ marginBlockStart: '0.75rem' }}>
        {rows.map(([name, value]) =>
          value === undefined ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </div>
  );
}

function Lines({
  title,
  lines,
  mono = false,
}: {
  readonly title: string;
  readonly lines: readonly string[];
  readonly mono?: boolean;
}) {
  if (lines.length === 0) return null;
  return (
    <div>
      <Text fw={600} size="sm">
        {title}
      </Text>
      <ul className={css.plain}>
        {lines.map((line) => (
          <li key={line} className={mono ? css.mono : undefined}>
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}
