import type { HealthyConfiguration, Scenario } from '../scenarios/types.ts';
import type { CheckRun, SeenDiagnosis } from './run-check.ts';

/** Exit statuses of `postroad check`, as documented. */
const exitStatus: Readonly<Record<string, number>> = { ok: 0, failed: 1, degraded: 4, inconclusive: 5 };

/** What a run is held against. */
export interface Expectation {
  readonly verdict: string;
  /** Absent: no cause at all. */
  readonly cause?: string;
  readonly findings: readonly string[];
  /** Ids that must be neither the cause nor a finding. */
  readonly forbidden: readonly string[];
  /** Findings of level warning or blocking are wrong, whatever their id. */
  readonly quiet: boolean;
}

/** What is expected of a scenario's fault or of its healthy twin. */
export function expectationOf(scenario: Scenario, variant: 'fault' | 'twin'): Expectation {
  if (variant === 'twin') {
    const { verdict = 'ok', forbidden } = scenario.twin;
    return { verdict, findings: [], forbidden: [scenario.expect.cause, ...forbidden], quiet: false };
  }
  const { verdict = 'failed', cause, findings = [], forbidden } = scenario.expect;
  return { verdict, cause, findings, forbidden, quiet: false };
}

/** What is expected of every healthy configuration. */
export function healthyExpectation(_healthy: HealthyConfiguration): Expectation {
  return { verdict: 'ok', findings: [], forbidden: [], quiet: true };
}

/** Everything about a run that is not as expected, one sentence each; empty when all is. */
export function judgeRun(run: CheckRun, expected: Expectation): readonly string[] {
  const { diagnosis } = run;
  if (diagnosis === undefined)
    return [`no diagnosis was printed (exit ${run.exitCode}): ${run.output.slice(0, 500)}`];
  const seen = new Set([diagnosis.cause, ...diagnosis.findings.map(({ id }) => id)]);
  const problems: string[] = [];
  if (diagnosis.verdict !== expected.verdict)
    problems.push(`verdict ${diagnosis.verdict}, not ${expected.verdict}`);
  if (run.exitCode !== exitStatus[diagnosis.verdict])
    problems.push(`exit ${run.exitCode} for ${diagnosis.verdict}`);
  // A twin may be degraded by something else than the fault; only its verdict is laid down.
  if (expected.cause !== undefined && diagnosis.cause !== expected.cause)
    problems.push(`cause ${diagnosis.cause}, not ${expected.cause}`);
  if (expected.verdict === 'ok' && diagnosis.cause !== null)
    problems.push(`cause ${diagnosis.cause} although ok`);
  for (const id of expected.findings) if (!seen.has(id)) problems.push(`finding ${id} is missing`);
  for (const id of expected.forbidden) if (seen.has(id)) problems.push(`${id} is wrong here`);
  if (expected.quiet) problems.push(...loudFindings(diagnosis));
  return problems;
}

function loudFindings(diagnosis: SeenDiagnosis): readonly string[] {
  return diagnosis.findings
    .filter(({ level }) => level !== 'notice')
    .map(({ id, level }) => `false alarm: ${id} (${level})`);
}
