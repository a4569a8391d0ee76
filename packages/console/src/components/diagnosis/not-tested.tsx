import type { DiagnosisRecord } from '@postroad/server/api';
import { diagnosisTexts } from '../../i18n/diagnosis.ts';
import { useTexts } from '../../i18n/texts.ts';
import css from './diagnosis.module.css';
import { Section } from './section.tsx';

const told = ['auth', 'mail', 'rcpt', 'data'] as const;

/** What is not known although nothing failed: the stages that were not asked for, and how to try them here. */
export function NotTested({ diagnosis: { verdict, stages } }: { readonly diagnosis: DiagnosisRecord }) {
  const t = useTexts(diagnosisTexts);
  const missing = told.filter((name) =>
    stages.some(({ stage, status }) => stage === name && status === 'not-run'),
  );
  if (verdict === 'failed' || missing.length === 0) return null;
  return (
    <Section title={t.notTested}>
      <ul className={css.plain}>
        {missing.map((name) => (
          <li key={name}>{t.notTestedTexts[name]}</li>
        ))}
      </ul>
    </Section>
  );
}
