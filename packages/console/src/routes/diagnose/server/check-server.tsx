import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { DiagnosisProgress } from '../../../components/diagnosis/diagnosis-progress.tsx';
import { DiagnosisView } from '../../../components/diagnosis/diagnosis-view.tsx';
import { targetWords } from '../../../components/diagnosis/shapes.ts';
import { useDiagnosisRun } from '../../../components/diagnosis/use-diagnosis-run.ts';
import { handOverDraft } from '../../../components/draft-hand-over.ts';
import { type CheckDraft, draftOf, emptyDraft } from './check-draft.ts';
import { CheckForm } from './check-form.tsx';
import css from './check-server.module.css';
import { NotStarted } from './not-started.tsx';
import { useRepair } from './use-repair.ts';

/** The form of a check, and beside it how it goes and what it found. */
export function CheckServer() {
  const navigate = useNavigate();
  const [draft, setDraft] = useState<CheckDraft>(emptyDraft);
  const form = useRef<HTMLFormElement>(null);
  const { run, start, cancel } = useDiagnosisRun();
  const repair = useRepair(form);
  const isRunning = run.state === 'running';

  function check(): void {
    const { host, port } = draft;
    start(targetWords({ host, port: Number(port) }), draftOf(draft));
  }

  function save(): void {
    handOverDraft(draftOf(draft));
    void navigate({ to: '/email-provider/new' });
  }

  return (
    <div className={css.columns} data-has-result={run.state !== 'idle' || undefined}>
      <CheckForm
        ref={form}
        draft={draft}
        error={run.state === 'failed' ? run.error : undefined}
        isRunning={isRunning}
        isRepeated={run.state === 'done'}
        onChange={(changes) => setDraft({ ...draft, ...changes })}
        onCheck={check}
        onSave={save}
      />
      <div className={css.result}>
        {run.state === 'failed' && run.error !== undefined ? (
          <NotStarted error={run.error} />
        ) : (
          <DiagnosisProgress run={run} onCancel={cancel} />
        )}
        {run.state === 'done' ? <DiagnosisView diagnosis={run.result} repair={repair} takesFocus /> : null}
      </div>
    </div>
  );
}
