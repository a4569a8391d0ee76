import { Group, Text, Title } from '@mantine/core';
import type { TestDetail } from '@postroad/server/api';
import type { ReactNode } from 'react';
import { useFormat } from '../../i18n/format.ts';
import { testEmailTexts } from '../../i18n/test-email.ts';
import { useTexts } from '../../i18n/texts.ts';
import css from '../diagnosis/diagnosis.module.css';
import { StageList } from '../diagnosis/stage-list.tsx';
import { TextLink } from '../text-link.tsx';
import { CopyButton } from '../ui/copy-button.tsx';
import { StatusBadge } from '../ui/status.tsx';

/** How the message was handed over: from whom to whom, the server's last words, its id of the message, the stages. */
export function HandOver({ test }: { readonly test: TestDetail }) {
  const t = useTexts(testEmailTexts);
  const format = useFormat();
  const { fromAddress, toAddress, startedAt, durationMs, reply, queueId, messageId, requestedBy, stages } =
    test;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t.facts.from, fromAddress],
    [t.facts.to, toAddress],
    [t.facts.sent, format.dateTime(startedAt)],
    [t.facts.took, format.duration(durationMs)],
    [t.facts.by, requestedBy.displayName],
    [t.facts.messageId, messageId],
  ];
  return (
    <section aria-label={t.handOver} className={css.view} style={{ gap: '1rem' }}>
      <Title order={2} size="h3">
        {t.handOver}
      </Title>
      <Group gap="sm">
        <StatusBadge status={test.status} size="lg" />
        <Text fw={600}>{test.status === 'accepted' ? t.accepted : t.failed}</Text>
      </Group>
      {reply === null ? null : (
        <div>
          <Text size="xs" c="dimmed">
            {t.facts.reply}
          </Text>
          <blockquote className={css.quote} style={{ margin: '0.25rem 0 0' }}>
            {reply}
          </blockquote>
        </div>
      )}
      {queueId === null ? null : (
        <div>
          <Text size="xs" c="dimmed">
            {t.facts.queueId}
          </Text>
          <Group gap="sm">
            <span className={css.addressValue}>{queueId}</span>
            <CopyButton text={queueId} label={t.facts.copyQueueId} />
          </Group>
          <Text size="sm" c="dimmed">
            {t.facts.queueHint}
          </Text>
        </div>
      )}
      <dl className={css.pairs}>
        {rows.map(([name, value]) =>
          value === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {stages === null || test.status === 'failed' ? null : (
        <>
          <StageList stages={stages} durationMs={durationMs} />
          <Text size="sm">
            <TextLink
              to="/diagnoses/$diagnosisId"
              params={{ diagnosisId: test.diagnosisId }}
              underline="always"
            >
              {t.diagnosis}
            </TextLink>
          </Text>
        </>
      )}
    </section>
  );
}
