import { useMay } from '../../api/session.ts';
import { diagnosisTexts } from '../../i18n/diagnosis.ts';
import { useFormat } from '../../i18n/format.ts';
import { shellTexts } from '../../i18n/shell.ts';
import { useTexts } from '../../i18n/texts.ts';
import { lookOf } from '../ui/status.tsx';
import css from './diagnosis.module.css';
import type { StageTiming } from './shapes.ts';

/** A stage that is over, or the one under way. */
export type ShownStage = Omit<StageTiming, 'status'> & {
  readonly status: StageTiming['status'] | 'running';
};

/** Readers get the times of targets on private networks in steps of this many milliseconds. */
const COARSE_MS = 100;

/** The stages in their order, each with its time, and beside it when it began and how long it took. */
export function StageList({
  stages,
  durationMs,
}: {
  readonly stages: readonly ShownStage[];
  readonly durationMs: number;
}) {
  const t = useTexts(diagnosisTexts);
  return (
    <ol className={css.stages} aria-label={t.timeline.label}>
      {stages.map((stage) => (
        <StageRow key={stage.stage} stage={stage} durationMs={durationMs} />
      ))}
    </ol>
  );
}

function StageRow({
  stage: shown,
  durationMs: whole,
}: {
  readonly stage: ShownStage;
  readonly durationMs: number;
}) {
  const t = useTexts(diagnosisTexts);
  const words = useTexts(shellTexts).status;
  const format = useFormat();
  const { stage, status, startedMs, durationMs, detail } = shown;
  const { color, icon: StateIcon, word } = lookOf(status);
  const isCoarse = !useMay('emailServers.manage');
  const ran = status !== 'not-run';
  // It did take some time, which is not told.
  const tooShort = isCoarse && ran && durationMs === 0;
  const timeWords = () => {
    if (status === 'running') return '…';
    if (!ran) return words.notRun;
    return tooShort ? t.timeline.under(format.duration(COARSE_MS)) : format.duration(durationMs);
  };
  return (
    <li className={css.stage} data-quiet={!ran || undefined} data-failed={status === 'failed' || undefined}>
      <span className={css.stageIcon} style={ran ? { color: `var(--mantine-color-${color}-text)` } : {}}>
        <StateIcon size={18} label={words[word]} className={status === 'running' ? css.spin : undefined} />
      </span>
      <span className={css.stageName}>{t.stages[stage]}</span>
      {ran && !tooShort ? (
        <span className={css.track} aria-hidden="true">
          <span
            className={css.bar}
            data-status={status}
            style={{
              insetInlineStart: `${share(startedMs, whole) * 100}%`,
              inlineSize: `${Math.min(share(durationMs, whole), 1 - share(startedMs, whole)) * 100}%`,
            }}
          />
        </span>
      ) : null}
      <span className={css.stageTime}>{timeWords()}</span>
      {!ran || detail === '' ? null : <span className={css.stageDetail}>{detail.trim()}</span>}
    </li>
  );
}

function share(ms: number, whole: number): number {
  return whole <= 0 ? 0 : Math.min(1, Math.max(0, ms / whole));
}
