import { Lab } from '../lab.ts';
import type { CheckCall, HealthyConfiguration, Need, Scenario } from '../scenarios/types.ts';
import { type Expectation, expectationOf, healthyExpectation, judgeRun } from './judge.ts';
import { missingNeeds } from './needs.ts';
import { type CheckRun, runCheck } from './run-check.ts';

/** One thing to build, check and judge. */
export interface Case {
  /** `<id>` of a scenario's fault, `<id> (twin)`, or `healthy/<id>`. */
  readonly name: string;
  readonly needs: readonly Need[];
  readonly expected: Expectation;
  readonly build: (lab: Lab) => Promise<CheckCall>;
}

/** How a case went. */
export interface CaseResult {
  readonly name: string;
  /** What was not as expected; empty when all was. */
  readonly problems: readonly string[];
  /** Time to build the servers. */
  readonly buildMs: number;
  readonly run?: CheckRun;
}

/** The fault of a scenario and its healthy twin. */
export function casesOfScenario(scenario: Scenario): readonly Case[] {
  return (['fault', 'twin'] as const).map((variant) => ({
    name: variant === 'fault' ? scenario.id : `${scenario.id} (twin)`,
    needs: scenario.needs,
    expected: expectationOf(scenario, variant),
    build: (lab) => scenario.build(lab, variant),
  }));
}

/** A healthy configuration. */
export function caseOfHealthy(healthy: HealthyConfiguration): Case {
  return {
    name: `healthy/${healthy.id}`,
    needs: healthy.needs,
    expected: healthyExpectation(healthy),
    build: (lab) => healthy.build(lab),
  };
}

/** Builds a case in a lab of its own, checks it, and undoes everything. Never throws: what went wrong is a problem. */
export async function runCase(one: Case, options: { readonly keep?: boolean } = {}): Promise<CaseResult> {
  const missing = await missingNeeds(one.needs);
  if (missing.length > 0)
    return { name: one.name, buildMs: 0, problems: [`this machine lacks ${missing.join(', ')}`] };
  const lab = await Lab.open(options);
  const started = performance.now();
  try {
    const call = await one.build(lab);
    const buildMs = Math.round(performance.now() - started);
    const run = await runCheck(lab, call);
    return { name: one.name, buildMs, run, problems: judgeRun(run, one.expected) };
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { name: one.name, buildMs: Math.round(performance.now() - started), problems: [text] };
  } finally {
    await lab.close();
  }
}
