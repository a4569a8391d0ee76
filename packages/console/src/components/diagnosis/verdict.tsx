import { Button } from '@mantine/core';
import type { DiagnosisRecord } from '@postroad/server/api';
import { useEffect, useRef } from 'react';
import { diagnosisTexts } from '../../i18n/diagnosis.ts';
import { useFormat } from '../../i18n/format.ts';
import { useTexts } from '../../i18n/texts.ts';
import { lookOf, StatusBadge } from '../ui/status.tsx';
import { CauseLink } from './cause-link.tsx';
import css from './diagnosis.module.css';
import { type RepairField, repairFieldOf } from './repair-fields.ts';

/** A form beside the diagnosis, in which some causes can be removed. */
export interface RepairPlace {
  /** What the form calls the field; undefined where it has none. */
  readonly labelOf: (field: RepairField) => string | undefined;
  readonly goTo: (field: RepairField) => void;
}

/** The verdict in one sentence, who must act and what to do. */
export function Verdict({
  diagnosis,
  repair,
  takesFocus,
}: {
  readonly diagnosis: DiagnosisRecord;
  readonly repair?: RepairPlace | undefined;
  readonly takesFocus: boolean;
}) {
  const t = useTexts(diagnosisTexts);
  const format = useFormat();
  const sentence = useRef<HTMLHeadingElement>(null);
  const { id, verdict, summary, cause, actor, stage, confidence, fix } = diagnosis;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each diagnosis takes the focus once
  useEffect(() => {
    if (takesFocus) sentence.current?.focus();
  }, [id, takesFocus]);
  const here = <InConsole cause={cause} repair={repair} />;
  return (
    <section className={css.verdict} data-color={lookOf(verdict).color} aria-label={t.verdict.label}>
      <StatusBadge status={verdict} size="lg" />
      <h2 className={css.sentence} ref={sentence} tabIndex={-1}>
        {summary}
      </h2>
      {cause === null ? null : (
        <dl className={css.facts}>
          {actor === null ? null : (
            <div>
              <dt>{t.verdict.whoActs}</dt>
              <dd>
                <strong>{cause === 'unknown' ? t.actorUnknown : t.actors[actor]}</strong>
              </dd>
            </div>
          )}
          {stage === null ? null : (
            <div>
              <dt>{t.verdict.failedAt}</dt>
              <dd>{t.stages[stage]}</dd>
            </div>
          )}
          <div>
            <dt>{t.verdict.cause}</dt>
            <dd>
              <CauseLink id={cause} title={titleOf(diagnosis)} />{' '}
              {t.verdict.percent(format.number(confidence, { style: 'percent' }))}
            </dd>
          </div>
        </dl>
      )}
      {fix.length === 0 ? null : (
        <>
          <h3 className={css.whatToDo}>{t.verdict.whatToDo}</h3>
          {actor === 'you' ? here : null}
          <ol className={css.steps}>
            {fix.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </>
      )}
      {actor === 'you' && fix.length > 0 ? null : here}
    </section>
  );
}

function InConsole({
  cause,
  repair,
}: {
  readonly cause: DiagnosisRecord['cause'];
  readonly repair: RepairPlace | undefined;
}) {
  const t = useTexts(diagnosisTexts);
  const field = repairFieldOf(cause);
  const label = field === undefined ? undefined : repair?.labelOf(field);
  if (field === undefined || repair === undefined || label === undefined) return null;
  return (
    <div className={css.here}>
      <span className={css.hereText}>
        <strong>{t.verdict.inConsole}:</strong> {t.repair[field]}
      </span>
      <Button size="xs" variant="default" onClick={() => repair.goTo(field)}>
        {t.repair.goTo(label)}
      </Button>
    </div>
  );
}

function titleOf({ cause, findings }: DiagnosisRecord): string | undefined {
  return findings.find(({ id }) => id === cause)?.title;
}
