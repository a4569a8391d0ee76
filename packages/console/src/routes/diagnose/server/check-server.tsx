import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { DiagnosisProgress } from '../../../components/diagnosis/diagnosis-progress.tsx';
import { DiagnosisView } from '../../../components/diagnosis/diagnosis-view.tsx';
import { targetWords } from '../../../components/diagnosis/shapes.ts';
import { useDiagnosisRun } from '../../../components/diagnosis/use-diagnosis-run.ts';
import { handOverDraft } from '../../../components/draft-hand-over.ts';
import { FormProblem } from '../../../components/form-problem.tsx';
import { useFocusInvalid } from '../../../components/use-focus-invalid.ts';
import { type CheckDraft, draftOf, emptyDraft } from './check-draft.ts';
import { CheckForm } from './check-form.tsx';
import css from './check-server.module.css';
import { isRefusedByPolicy, RefusedByPolicy } from './refused-by-policy.tsx';
import { useRepair } from './use-repair.ts';

/** The form of a check, and beside it how it goes and what it found. */
export function CheckServer() {
  const navigate = useNavigate();
  const [draft, setDraft] = useState<CheckDraft>(emptyDraft);
  const form = useRef<HTMLFormElement>(null);
  const { run, start, cancel } = useDiagnosisRun();
  const repair = useRepair(form);
  const error = run.state === 'failed' ? run.error : undefined;
  const isPolicy = isRefusedByPolicy(error);
  // What the policy says stands beside the form, with the way to allow it.
  const fieldError = isPolicy ? undefined : error;
  useFocusInvalid(form, fieldError);
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
        error={fieldError}
        isRunning={isRunning}
        isRepeated={run.state === 'done'}
        onChange={(changes) => setDraft({ ...draft, ...changes })}
        onCheck={check}
        onSave={save}
      />
      <div className={css.result}>
        {isPolicy ? (
          <RefusedByPolicy error={error} />
        ) : error !== undefined ? (
          <FormProblem error={error} fields={Object.keys(draft)} />
        ) : (
          <DiagnosisProgress run={run} onCancel={cancel} />
        )}
        {run.state === 'done' ? <DiagnosisView diagnosis={run.result} repair={repair} takesFocus /> : null}
      </div>
    </div>
  );
}
