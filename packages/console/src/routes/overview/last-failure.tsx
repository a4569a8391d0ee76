import type { Overview } from '@postroad/server/api';
import { CauseLink } from '../../components/diagnosis/cause-link.tsx';
import { TextLink } from '../../components/text-link.tsx';
import { RelativeTime } from '../../components/ui/relative-time.tsx';
import { overviewTexts } from '../../i18n/overview.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Card } from './card.tsx';
import css from './overview.module.css';

/** The newest failed check, while mail flows again. */
export function LastFailure({ failure }: { readonly failure: Overview['mail']['lastFailure'] }) {
  const t = useTexts(overviewTexts).cards;
  if (failure === null)
    return (
      <Card title={t.lastFailure}>
        <span className={css.quiet}>{t.noFailure}</span>
      </Card>
    );
  return (
    <Card title={t.lastFailure}>
      <RelativeTime time={failure.startedAt} />
      {failure.cause === null ? null : (
        <span>
          <CauseLink id={failure.cause} />
        </span>
      )}
      <TextLink to="/diagnoses/$diagnosisId" params={{ diagnosisId: failure.id }} inherit underline="always">
        {t.openFailure}
      </TextLink>
    </Card>
  );
}
