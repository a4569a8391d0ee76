/** An error that ends the command with a sentence and a status of its own. Told by its field: a build may hold its class twice. */
export interface EndsCommand {
  readonly exitStatus: number;
}

/** Whether an error carries the status to end with. */
export function endsCommand(error: unknown): error is Error & EndsCommand {
  return error instanceof Error && 'exitStatus' in error && typeof error.exitStatus === 'number';
}

/** Something wrong in how the command was called: one clear sentence, exit status 2, nothing done. */
export class Misuse extends Error implements EndsCommand {
  readonly exitStatus = 2;
}
