import { Anchor, Code, List, Stack, Text, Title } from '@mantine/core';
import type { Finding } from '@postroad/server/api';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ApiFailure } from '../../../api/failure.ts';
import { findingQuery } from '../../../api/findings.ts';
import { useMay } from '../../../api/session.ts';
import { TextLink } from '../../../components/text-link.tsx';
import { ButtonLink } from '../../../components/ui/button-link.tsx';
import { EmptyState } from '../../../components/ui/empty-state.tsx';
import { IconArrowLeft, IconExternalLink } from '../../../components/ui/icons.tsx';
import { LoadFailed } from '../../../components/ui/load-failed.tsx';
import { Page } from '../../../components/ui/page.tsx';
import { ListSkeleton } from '../../../components/ui/skeletons.tsx';
import { diagnosisTexts } from '../../../i18n/diagnosis.ts';
import { findingsTexts } from '../../../i18n/findings.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { FindingLevel } from './finding-level.tsx';
import css from './findings.module.css';

/** What one finding means and what to do about it. */
export function FindingPage() {
  const t = useTexts(findingsTexts);
  const { findingId } = useParams({ from: '/shell/findings/$findingId' });
  const finding = useQuery(findingQuery(findingId));
  return (
    <Page
      title={finding.data?.title ?? t.title}
      actions={
        <ButtonLink to="/findings" variant="default" size="xs" leftSection={<IconArrowLeft size={16} />}>
          {t.all}
        </ButtonLink>
      }
    >
      {finding.isPending ? <ListSkeleton rows={4} /> : null}
      {finding.isError ? <Missing error={finding.error} onRetry={() => void finding.refetch()} /> : null}
      {finding.data === undefined ? null : <Shown finding={finding.data} />}
    </Page>
  );
}

function Missing({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const t = useTexts(findingsTexts);
  if (error instanceof ApiFailure && error.isNotFound)
    return <EmptyState title={t.gone}>{t.goneText}</EmptyState>;
  return <LoadFailed error={error} onRetry={onRetry} />;
}

function Shown({ finding }: { readonly finding: Finding }) {
  const t = useTexts(findingsTexts);
  const { stages, actors, actorUnknown } = useTexts(diagnosisTexts);
  const maySeeLog = useMay('logs.read');
  const { id, stage, level, actor, explanation, fix, decides, references } = finding;
  return (
    <Stack gap="xl" maw="52rem">
      <dl className={css.facts}>
        <Fact word={t.whoActs}>
          <strong>{id === 'unknown' ? actorUnknown : actors[actor]}</strong>
        </Fact>
        <Fact word={t.stage}>{stages[stage]}</Fact>
        <Fact word={t.level}>
          <FindingLevel level={level} />
        </Fact>
        <Fact word={t.id}>
          <Code>{id}</Code>
        </Fact>
      </dl>
      <Part title={t.meaning}>
        <Text>{explanation}</Text>
      </Part>
      {fix.length === 0 ? null : (
        <Part title={t.fix}>
          <List type="ordered" spacing="xs">
            {fix.map((step) => (
              <List.Item key={step}>{step}</List.Item>
            ))}
          </List>
          <Text size="sm" c="dimmed" mt="sm">
            {t.fixHint}
          </Text>
        </Part>
      )}
      {decides === undefined ? null : (
        <Part title={t.decides}>
          <Text>{decides}</Text>
        </Part>
      )}
      {references.length === 0 ? null : (
        <Part title={t.references}>
          <List size="sm" spacing={4}>
            {references.map(({ title, url }) => (
              <List.Item key={url}>
                <Anchor href={url} lang="en" target="_blank" rel="noreferrer" size="sm" underline="always">
                  {title} <IconExternalLink size={14} label={t.elsewhere} />
                </Anchor>
              </List.Item>
            ))}
          </List>
        </Part>
      )}
      {maySeeLog ? (
        <Part title={t.seen}>
          <TextLink
            to="/system-log"
            search={{ range: '90d', filter: `debugContext.debugData.cause eq "${id}"` }}
            underline="always"
          >
            {t.seenInLog}
          </TextLink>
        </Part>
      ) : null}
    </Stack>
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

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {title}
      </Title>
      {children}
    </section>
  );
}
