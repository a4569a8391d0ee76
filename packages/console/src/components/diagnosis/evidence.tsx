import { Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import type { DiagnosisRecord } from '@postroad/server/api';
import { diagnosisTexts } from '../../i18n/diagnosis.ts';
import { useFormat } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { CauseLink } from './cause-link.tsx';
import css from './diagnosis.module.css';
import { Section } from './section.tsx';
import type { Finding } from './shapes.ts';

/** What was seen that speaks for the cause, why such a thing happens, and where to read more. */
export function Evidence({ finding }: { readonly finding: Finding }) {
  const t = useTexts(diagnosisTexts).evidence;
  return (
    <Section title={t.title}>
      {finding.evidence.length === 0 ? null : (
        <ul className={css.plain}>
          {finding.evidence.map(({ text, ref }) => (
            <li key={`${ref} ${text}`}>
              <span className={css.mono}>{text}</span>
            </li>
          ))}
        </ul>
      )}
      <Text size="sm" mt="sm">
        <strong>{t.why}:</strong> {finding.explanation}
      </Text>
      <References finding={finding} />
    </Section>
  );
}

function References({ finding: { references } }: { readonly finding: Finding }) {
  const t = useTexts(diagnosisTexts).evidence;
  if (references.length === 0) return null;
  return (
    <Text size="sm" mt="xs" component="div">
      {t.references}:{' '}
      {references.map(({ title, url }, i) => (
        <span key={url}>
          {i === 0 ? '' : ' · '}
          <Anchor href={url} lang="en" target="_blank" rel="noreferrer" underline="always" size="sm">
            {title}
          </Anchor>
        </span>
      ))}
    </Text>
  );
}

/** What else it could be, and how likely each is. */
export function Alternatives({ diagnosis }: { readonly diagnosis: DiagnosisRecord }) {
  const t = useTexts(diagnosisTexts);
  const format = useFormat();
  if (diagnosis.alternatives.length === 0) return null;
  return (
    <Section title={t.alternatives.title}>
      <ul className={css.plain}>
        {diagnosis.alternatives.map(({ cause, confidence }) => (
          <li key={cause}>
            <CauseLink id={cause} title={diagnosis.findings.find(({ id }) => id === cause)?.title} />{' '}
            <span className={css.small}>
              {t.verdict.percent(format.number(confidence, { style: 'percent' }))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const colors = { blocking: 'red', warning: 'orange', notice: 'blue' } as const;

/** What was found beside the cause. */
export function SideFindings({ diagnosis }: { readonly diagnosis: DiagnosisRecord }) {
  const t = useTexts(diagnosisTexts).side;
  const others = diagnosis.findings.filter(({ id }) => id !== diagnosis.cause);
  if (others.length === 0) return null;
  return (
    <Section title={t.title}>
      <Stack gap={0}>
        {others.map((finding) => (
          <div key={finding.id} className={css.finding}>
            <Group gap="xs">
              <Badge color={colors[finding.level]} variant="light" tt="none" size="sm">
                {t[finding.level]}
              </Badge>
              <Text fw={600} size="sm">
                {finding.title}
              </Text>
            </Group>
            {finding.explainedBy === undefined ? (
              <SideFinding finding={finding} />
            ) : (
              <Text size="sm" c="dimmed">
                {t.follows}
              </Text>
            )}
          </div>
        ))}
      </Stack>
    </Section>
  );
}

function SideFinding({ finding: { explanation, fix, evidence } }: { readonly finding: Finding }) {
  return (
    <>
      {evidence.map(({ text, ref }) => (
        <div key={`${ref} ${text}`} className={css.mono}>
          {text}
        </div>
      ))}
      <Text size="sm" mt={4}>
        {explanation}
      </Text>
      {fix.length === 0 ? null : (
        <ol className={css.plain}>
          {fix.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
    </>
  );
}
