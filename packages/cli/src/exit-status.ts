import type { Diagnosis } from '@postroad/diagnosis';

/** The exit statuses of all commands. */
export const exitStatus = { ok: 0, failed: 1, misuse: 2, defect: 3, degraded: 4, inconclusive: 5 } as const;

/** The status of one diagnosis; a defect of ours has its own. */
export function statusOf(diagnosis: Diagnosis): number {
  return diagnosis.facts.interrupted === 'defect' ? exitStatus.defect : exitStatus[diagnosis.verdict];
}

const BY_WEIGHT: readonly number[] = [
  exitStatus.ok,
  exitStatus.degraded,
  exitStatus.inconclusive,
  exitStatus.defect,
  exitStatus.failed,
];

/** The worse of two statuses of a run over many servers: a failure outweighs a missing result. */
export function worseOf(a: number, b: number): number {
  return BY_WEIGHT.indexOf(a) >= BY_WEIGHT.indexOf(b) ? a : b;
}
