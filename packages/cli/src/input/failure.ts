import type { EndsCommand } from './misuse.ts';

/** What was asked for could not be done, for a reason outside of Postroad: one clear sentence, exit status 1. */
export class Failure extends Error implements EndsCommand {
  readonly exitStatus = 1;
}
