import type { DiagnosisEvent, DiagnosisRecord, Draft, ErrorBody } from '@postroad/server/api';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { fetchEvents } from '../../api/events.ts';
import { failureOfBody } from '../../api/failure.ts';
import { noticeFailure } from '../../app/session-end.ts';
import type { ShownStage } from './stage-list.tsx';

/** How far something is that sends its stages as they come, and ends with a result. */
export type Run<T> =
  | { readonly state: 'idle' }
  | RunningRun
  | { readonly state: 'done'; readonly result: T }
  /** `error` undefined: the stream broke off. */
  | { readonly state: 'failed'; readonly error: unknown }
  | { readonly state: 'cancelled' };

export interface RunningRun {
  readonly state: 'running';
  readonly target: string;
  readonly since: number;
  readonly stages: readonly ShownStage[];
  /** Checks that come before it. */
  readonly ahead?: number;
  /** The stages are over, and control experiments look for the cause. */
  readonly controls: boolean;
}

/** Starts, shows and ends a run. */
export interface Runner<T> {
  readonly run: Run<T>;
  readonly start: (target: string, path: string, body: unknown) => void;
  readonly cancel: () => void;
  readonly reset: () => void;
}

/** Something that the service does in stages. Leaving the page ends it. */
export function useRun<T>(onDone?: (result: T) => void): Runner<T> {
  const [run, setRun] = useState<Run<T>>({ state: 'idle' });
  const controller = useRef<AbortController>(undefined);
  const done = useRef(onDone);
  done.current = onDone;
  useEffect(() => () => controller.current?.abort(), []);

  const start = useCallback((target: string, path: string, body: unknown) => {
    controller.current?.abort();
    const own = new AbortController();
    controller.current = own;
    setRun({ state: 'running', target, since: Date.now(), stages: [], controls: false });
    follow<T>(path, body, own.signal, (event) =>
      setRun((now) => (now.state === 'running' ? withEvent(now, event) : now)),
    ).then(
      (result) => {
        if (own.signal.aborted) return;
        setRun(result === undefined ? { state: 'failed', error: undefined } : { state: 'done', result });
        if (result !== undefined) done.current?.(result);
      },
      (error: unknown) => {
        if (own.signal.aborted) return;
        noticeFailure(error);
        setRun({ state: 'failed', error });
      },
    );
  }, []);
  const cancel = useCallback(() => {
    controller.current?.abort();
    setRun({ state: 'cancelled' });
  }, []);
  const reset = useCallback(() => {
    controller.current?.abort();
    setRun({ state: 'idle' });
  }, []);
  return { run, start, cancel, reset };
}

/** A diagnosis of a draft or a saved server. */
export function useDiagnosisRun(): Omit<Runner<DiagnosisRecord>, 'start'> & {
  readonly start: (target: string, draft: Draft) => void;
} {
  const client = useQueryClient();
  const { run, start, cancel, reset } = useRun<DiagnosisRecord>((diagnosis) => {
    client.setQueryData(['diagnoses', diagnosis.id], diagnosis);
    void client.invalidateQueries({ queryKey: ['diagnoses', 'list'] });
  });
  return {
    run,
    cancel,
    reset,
    start: useCallback((target, draft) => start(target, '/api/v1/diagnoses', draft), [start]),
  };
}

/** @returns undefined when the stream ended without a result */
async function follow<T>(
  path: string,
  body: unknown,
  signal: AbortSignal,
  onEvent: (event: DiagnosisEvent) => void,
): Promise<T | undefined> {
  for await (const { event, data } of fetchEvents('POST', path, { body, signal })) {
    if (event === 'result') return data as T;
    if (event === 'error') throw failureOfBody(data as ErrorBody, { status: 400, fallback: String(data) });
    onEvent(data as DiagnosisEvent);
  }
  return undefined;
}

function withEvent(run: RunningRun, event: DiagnosisEvent): RunningRun {
  switch (event.kind) {
    case 'waiting':
      return { ...run, ahead: event.ahead };
    case 'control':
      return { ...run, controls: true };
    case 'stage-started': {
      const { ahead: _ahead, ...rest } = run;
      const started = { status: 'running', durationMs: 0, detail: '' } as const;
      return {
        ...rest,
        controls: false,
        stages: [
          ...run.stages.filter(({ stage }) => stage !== event.stage),
          { ...started, stage: event.stage, startedMs: event.at },
        ],
      };
    }
    case 'stage-ended': {
      const { kind: _kind, ...ended } = event;
      return { ...run, stages: [...run.stages.filter(({ stage }) => stage !== event.stage), ended] };
    }
    default:
      return run;
  }
}
