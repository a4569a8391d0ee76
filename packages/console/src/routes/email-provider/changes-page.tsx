import { Alert, Group, Stack, Text, Title } from '@mantine/core';
import type { DiagnosisChanges } from '@postroad/server/api';
import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { diagnosisChangesQuery } from '../../api/diagnoses.ts';
import { CauseLink } from '../../components/diagnosis/cause-link.tsx';
import type { CauseId } from '../../components/diagnosis/shapes.ts';
import { ButtonLink } from '../../components/ui/button-link.tsx';
import { EmptyState } from '../../components/ui/empty-state.tsx';
import { LoadFailed } from '../../components/ui/load-failed.tsx';
import { Page } from '../../components/ui/page.tsx';
import { ListSkeleton } from '../../components/ui/skeletons.tsx';
import { lookOf, StatusBadge } from '../../components/ui/status.tsx';
import { diagnosisTexts } from '../../i18n/diagnosis.ts';
import type { diagnosis as texts } from '../../i18n/en/diagnosis.ts';
import { useFormat } from '../../i18n/format.ts';
import { shellTexts } from '../../i18n/shell.ts';
import { useTexts } from '../../i18n/texts.ts';
import css from './changes-page.module.css';

type Change = DiagnosisChanges['changes'][number];

/** What differs between two diagnoses, in the order in which a message meets it. */
export function ChangesPage() {
  const t = useTexts(diagnosisTexts).changes;
  const { diagnosisId } = useParams({ from: '/shell/diagnoses/$diagnosisId/changes' });
  const { since } = useSearch({ from: '/shell/diagnoses/$diagnosisId/changes' });
  const { data, error, refetch } = useQuery(diagnosisChangesQuery(diagnosisId, since));
  return (
    <Page title={t.title}>
      {data !== undefined ? (
        <Found changes={data} />
      ) : error === null ? (
        <ListSkeleton />
      ) : (
        <LoadFailed error={error} onRetry={() => void refetch()} />
      )}
    </Page>
  );
}

function Found({
  changes: { earlier, later, sameSettings, changes },
}: {
  readonly changes: DiagnosisChanges;
}) {
  const t = useTexts(diagnosisTexts).changes;
  const areas = [...new Set(changes.map(({ area }) => area))];
  return (
    <Stack gap="lg" maw="60rem">
      <Group gap="xl">
        <Side label={t.from} side={earlier} />
        <Side label={t.to} side={later} />
      </Group>
      {changes.length === 0 ? (
        <EmptyState title={t.none} />
      ) : (
        <Alert color={sameSettings ? 'blue' : 'gray'} variant="light">
          {sameSettings ? t.sameSettings : t.otherSettings}
        </Alert>
      )}
      {areas.map((area) => (
        <section key={area} aria-label={t.areas[area]}>
          <Title order={2} size="h3" mb="xs">
            {t.areas[area]}
          </Title>
          <dl className={css.changes}>
            {changes
              .filter((change) => change.area === area)
              .map((change) => (
                <ChangeRow key={change.field} change={change} />
              ))}
          </dl>
        </section>
      ))}
    </Stack>
  );
}

function Side({ label, side }: { readonly label: string; readonly side: DiagnosisChanges['earlier'] }) {
  const format = useFormat();
  return (
    <div>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <Group gap="xs">
        <ButtonLink
          variant="default"
          size="xs"
          to="/diagnoses/$diagnosisId"
          params={{ diagnosisId: side.id }}
        >
          {format.dateTime(side.startedAt)}
        </ButtonLink>
        <StatusBadge status={side.verdict as 'ok'} />
      </Group>
    </div>
  );
}

function ChangeRow({ change: { field, from, to } }: { readonly change: Change }) {
  const t = useTexts(diagnosisTexts);
  const name = /^stages\.(\w+)\.status$/.exec(field)?.[1];
  const label =
    name !== undefined && isStage(name)
      ? t.changes.stage(t.stages[name])
      : isField(field)
        ? t.changes.fields[field]
        : field;
  return (
    <div className={css.change}>
      <dt>{label}</dt>
      <dd>
        <del className={css.before}>
          <Value field={field} value={from} />
        </del>
        <span aria-hidden="true">→</span>
        <ins className={css.after}>
          <Value field={field} value={to} />
        </ins>
      </dd>
    </div>
  );

  function isStage(text: string): text is keyof typeof texts.stages {
    return Object.hasOwn(t.stages, text);
  }
  function isField(text: string): text is keyof typeof texts.changes.fields {
    return Object.hasOwn(t.changes.fields, text);
  }
}

function Value({ field, value }: { readonly field: string; readonly value: Change['from'] }) {
  const t = useTexts(diagnosisTexts);
  const words = useTexts(shellTexts).status;
  if (value === null || (Array.isArray(value) && value.length === 0)) return <em>{t.changes.absent}</em>;
  if (typeof value === 'boolean') return <>{value ? t.changes.yes : t.changes.no}</>;
  if (Array.isArray(value)) return <>{value.join(', ')}</>;
  const text = String(value);
  if (field === 'verdict' || field.startsWith('stages.')) return <>{words[lookOf(text).word]}</>;
  if (field === 'cause') return <CauseLink id={text as CauseId} />;
  if (field === 'stage') return <>{(t.stages as Readonly<Record<string, string>>)[text] ?? text}</>;
  return <>{text}</>;
}
