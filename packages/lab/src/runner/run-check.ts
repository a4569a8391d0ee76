import { fileURLToPath } from 'node:url';
import type { Lab } from '../lab.ts';
import type { CheckCall } from '../scenarios/types.ts';

/** What the lab reads of a diagnosis; the whole is in `json`. */
export interface SeenDiagnosis {
  readonly verdict: string;
  readonly stage: string | null;
  readonly cause: string | null;
  readonly summary: string;
  readonly findings: readonly { readonly id: string; readonly level: string }[];
}

/** One run of `postroad check --json`. */
export interface CheckRun {
  readonly exitCode: number | null;
  readonly durationMs: number;
  /** Absent when nothing that is a diagnosis was printed; `output` tells why. */
  readonly diagnosis?: SeenDiagnosis;
  /** Standard output and error together, as printed. */
  readonly output: string;
}

const program = fileURLToPath(new URL('../../../cli/bin/postroad.js', import.meta.url));

/** A check has its own deadline (60 s); this one is for a program that does not keep it. */
const limitMs = 90_000;

/** Variable that hands the password over. */
const passwordVariable = 'POSTROAD_LAB_PASSWORD';

/** Runs `postroad check` as people do: as a program of its own, in the namespace asked for. */
export async function runCheck(lab: Lab, call: CheckCall): Promise<CheckRun> {
  const args = [program, 'check', ...call.args, '--json'];
  if (call.password !== undefined) args.push('--password-env', passwordVariable);
  const started = performance.now();
  const child = await lab.spawn(process.execPath, args, {
    env: {
      ...proxyFree,
      ...call.env,
      ...(call.password === undefined ? {} : { [passwordVariable]: call.password }),
    },
    ...(call.namespace === undefined ? {} : { namespace: call.namespace }),
  });
  const timer = setTimeout(() => void child.stop(0), limitMs);
  const { code } = await child.ended;
  clearTimeout(timer);
  const durationMs = Math.round(performance.now() - started);
  await child.drained;
  const output = child.output();
  const diagnosis = parseDiagnosis(output);
  return { exitCode: code, durationMs, output, ...(diagnosis === undefined ? {} : { diagnosis }) };
}

/** The machine's own proxy settings are no part of a scenario; one that wants a proxy names it in its call. */
const proxyFree = Object.fromEntries(
  ['ALL_PROXY', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'].flatMap((name) => [
    [name, ''],
    [name.toLowerCase(), ''],
  ]),
);

function parseDiagnosis(output: string): SeenDiagnosis | undefined {
  const start = output.indexOf('{');
  if (start < 0) return undefined;
  try {
    return JSON.parse(output.slice(start, output.lastIndexOf('}') + 1)) as SeenDiagnosis;
  } catch {
    return undefined;
  }
}
