import { Alert, Button, Group, Loader, Stack, Text, VisuallyHidden } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { diagnosisTexts } from '../../i18n/diagnosis.ts';
import { useFormat } from '../../i18n/format.ts';
import { shellTexts } from '../../i18n/shell.ts';
import { useTexts } from '../../i18n/texts.ts';
import { ApiErrorAlert } from '../ui/api-error-alert.tsx';
import { lookOf } from '../ui/status.tsx';
import css from './diagnosis.module.css';
import { StageList } from './stage-list.tsx';
import type { Run, RunningRun } from './use-diagnosis-run.ts';

/** What runs in stages, as they come: said aloud politely, with a way out. Nothing once there is a result. */
export function DiagnosisProgress<T>({
  run,
  onCancel,
}: {
  readonly run: Run<T>;
  /** Absent: it cannot be taken back. */
  readonly onCancel?: () => void;
}) {
  const t = useTexts(diagnosisTexts).progress;
  if (run.state === 'running') return <Running run={run} onCancel={onCancel} />;
  if (run.state === 'cancelled')
    return (
      <End>
        <Alert color="gray" role="status" title={t.cancelled} />
      </End>
    );
  if (run.state === 'failed')
    return (
      <End>
        <ApiErrorAlert error={run.error ?? new Error(t.lost)} title={t.failed} />
      </End>
    );
  return null;
}

/** What took the place of the stages takes their focus as well: the button that ended them is gone. */
function End({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1} style={{ outline: 'none' }}>
      {children}
    </div>
  );
}

const TICK_MS = 250;

function Running({
  run,
  onCancel,
}: {
  readonly run: RunningRun;
  readonly onCancel: (() => void) | undefined;
}) {
  const texts = useTexts(diagnosisTexts);
  const t = texts.progress;
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  const [elapsedMs, setElapsed] = useState(0);
  useEffect(() => {
    heading.current?.focus();
    const timer = setInterval(() => setElapsed(Date.now() - run.since), TICK_MS);
    return () => clearInterval(timer);
  }, [run.since]);
  const shown = run.stages.map((stage) =>
    stage.status === 'running' ? { ...stage, durationMs: Math.max(0, elapsedMs - stage.startedMs) } : stage,
  );
  const whole = Math.max(elapsedMs, ...shown.map(({ startedMs, durationMs }) => startedMs + durationMs));
  return (
    <section className={css.view} aria-label={t.label}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <h2 className={css.sentence} ref={heading} tabIndex={-1} style={{ margin: 0 }}>
            {t.title(run.target)}
          </h2>
          <Text size="sm" c="dimmed">
            {t.elapsed(format.duration(elapsedMs))}
          </Text>
        </div>
        {onCancel === undefined ? null : (
          <Button size="xs" variant="default" onClick={onCancel} style={{ flex: 'none' }}>
            {t.cancel}
          </Button>
        )}
      </Group>
      <Stack gap="xs">
        {shown.length === 0 ? null : <StageList stages={shown} durationMs={whole} />}
        <Now run={run} />
      </Stack>
      <Said run={run} />
    </section>
  );
}

/** What happens beside the stages. */
function Now({ run: { stages, ahead, controls } }: { readonly run: RunningRun }) {
  const t = useTexts(diagnosisTexts).progress;
  const text =
    ahead !== undefined && ahead > 0
      ? t.waiting(ahead)
      : controls
        ? t.control
        : stages.length === 0
          ? t.starting
          : undefined;
  if (text === undefined) return null;
  return (
    <Group gap="sm">
      <Loader size="xs" aria-hidden="true" />
      <Text size="sm">{text}</Text>
    </Group>
  );
}

/** The last thing that happened, for those who hear the page. */
function Said({ run: { stages, controls } }: { readonly run: RunningRun }) {
  const texts = useTexts(diagnosisTexts);
  const words = useTexts(shellTexts).status;
  const last = stages.at(-1);
  const text = controls
    ? texts.progress.control
    : last === undefined
      ? texts.progress.starting
      : last.status === 'running'
        ? texts.progress.running(texts.stages[last.stage])
        : texts.progress.done(texts.stages[last.stage], words[lookOf(last.status).word]);
  return (
    <VisuallyHidden>
      <span aria-live="polite">{text}</span>
    </VisuallyHidden>
  );
}
