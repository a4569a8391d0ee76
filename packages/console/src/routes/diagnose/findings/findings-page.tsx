import { Stack, Text, TextInput, Title } from '@mantine/core';
import type { Finding } from '@postroad/server/api';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { findingsQuery } from '../../../api/findings.ts';
import { TextLink } from '../../../components/text-link.tsx';
import { NoMatch } from '../../../components/ui/empty-state.tsx';
import { IconSearch } from '../../../components/ui/icons.tsx';
import { LoadFailed } from '../../../components/ui/load-failed.tsx';
import { Page } from '../../../components/ui/page.tsx';
import { ListSkeleton } from '../../../components/ui/skeletons.tsx';
import { diagnosisTexts } from '../../../i18n/diagnosis.ts';
import { findingsTexts } from '../../../i18n/findings.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { Sections } from '../sections.tsx';
import { FindingLevel } from './finding-level.tsx';
import css from './findings.module.css';

/** Everything a diagnosis can find. */
export function FindingsPage() {
  const t = useTexts(findingsTexts);
  return (
    <Page title={t.title} description={t.description}>
      <Sections />
      <Findings />
    </Page>
  );
}

function Findings() {
  const t = useTexts(findingsTexts);
  const findings = useQuery(findingsQuery);
  const { q = '' } = useSearch({ from: '/shell/findings' });
  const navigate = useNavigate();
  // The address follows what is typed; a field that waited for it would lose the place of the caret.
  const [words, setWords] = useState(q);
  const wanted = useDeferredValue(words);
  const search = (next: string) => {
    setWords(next);
    void navigate({ to: '/findings', search: next === '' ? {} : { q: next }, replace: true });
  };
  if (findings.isPending) return <ListSkeleton rows={8} height={32} />;
  if (findings.isError) return <LoadFailed error={findings.error} onRetry={() => void findings.refetch()} />;
  const found = findings.data.filter((finding) => fits(finding, wanted));
  return (
    <Stack>
      <TextInput
        type="search"
        label={t.search}
        description={t.searchHint}
        leftSection={<IconSearch />}
        maw="26rem"
        value={words}
        onChange={({ currentTarget }) => search(currentTarget.value)}
      />
      <Text size="sm" c="dimmed" role="status">
        {t.count(found.length)}
      </Text>
      {found.length === 0 ? (
        <NoMatch title={t.noMatch} onClear={() => search('')} />
      ) : (
        <ByStage findings={found} />
      )}
    </Stack>
  );
}

function ByStage({ findings }: { readonly findings: readonly Finding[] }) {
  const { stages } = useTexts(diagnosisTexts);
  const order = Object.keys(stages) as readonly Finding['stage'][];
  return order.map((stage) => {
    const group = findings.filter((finding) => finding.stage === stage);
    return group.length === 0 ? null : (
      <section key={stage}>
        <Title order={2} size="h3" mb="xs">
          {stages[stage]}
        </Title>
        <ul className={css.list}>
          {group.map(({ id, title, level }) => (
            <li key={id}>
              <TextLink to="/findings/$findingId" params={{ findingId: id }} size="sm">
                {title}
              </TextLink>
              <FindingLevel level={level} />
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

/** Whether each of the words is somewhere in what the finding says. */
function fits({ id, title, explanation, fix }: Finding, q: string): boolean {
  const text = [id, title, explanation, ...fix].join(' ').toLocaleLowerCase();
  return q
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
