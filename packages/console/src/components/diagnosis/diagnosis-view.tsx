import { Text } from '@mantine/core';
import type { DiagnosisRecord } from '@postroad/server/api';
import { memo } from 'react';
import { useMay } from '../../api/session.ts';
import { diagnosisTexts } from '../../i18n/diagnosis.ts';
import { useFormat } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { AddressToAllow } from './address-to-allow.tsx';
import { CertificateTree } from './certificate-tree.tsx';
import css from './diagnosis.module.css';
import { Alternatives, Evidence, SideFindings } from './evidence.tsx';
import { About, ByHand, Transcript, Tried } from './folded-parts.tsx';
import { NotTested } from './not-tested.tsx';
import { ReportActions } from './report-actions.tsx';
import { Section } from './section.tsx';
import { StageList } from './stage-list.tsx';
import { type RepairPlace, Verdict } from './verdict.tsx';

/**
 * A whole diagnosis: verdict and what to do, then the stages with their times, then what was seen, and folded what only
 * few need. Everything in it may come from a mail server and is shown as text. Long ones are not drawn anew with every
 * key that is pressed beside them.
 */
export const DiagnosisView = memo(function DiagnosisView({
  diagnosis,
  repair,
  takesFocus = false,
  isOwnPage = false,
}: {
  readonly diagnosis: DiagnosisRecord;
  /** The form beside it, if there is one. */
  readonly repair?: RepairPlace;
  /** The verdict takes the focus: whoever waited for it reads on there. */
  readonly takesFocus?: boolean;
  /** It is the page itself, and needs no link to it. */
  readonly isOwnPage?: boolean;
}) {
  const t = useTexts(diagnosisTexts);
  const format = useFormat();
  const mayChange = useMay('emailServers.manage');
  const { facts, stages, durationMs, reproduce, transcript, cause, findings } = diagnosis;
  const root = findings.find(({ id }) => id === cause);
  return (
    <div className={css.view}>
      <Verdict diagnosis={diagnosis} repair={repair} takesFocus={takesFocus} />
      <ReportActions id={diagnosis.id} isOwnPage={isOwnPage} />
      <Section title={t.timeline.title} note={t.timeline.total(format.duration(durationMs))}>
        <StageList stages={stages} durationMs={durationMs} />
      </Section>
      {root === undefined ? null : <Evidence finding={root} />}
      <Alternatives diagnosis={diagnosis} />
      <SideFindings diagnosis={diagnosis} />
      {facts.tls === undefined ? null : <CertificateTree tls={facts.tls} />}
      <AddressToAllow diagnosis={diagnosis} />
      <NotTested diagnosis={diagnosis} />
      {mayChange ? null : (
        <Text size="sm" c="dimmed">
          {t.hidden}
        </Text>
      )}
      <div className={css.folds}>
        <Tried diagnosis={diagnosis} />
        <ByHand commands={reproduce} />
        <Transcript entries={transcript} />
        <About diagnosis={diagnosis} />
      </div>
    </div>
  );
});
