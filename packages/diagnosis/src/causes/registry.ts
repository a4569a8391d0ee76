import type { CauseId } from '../vocabulary.ts';
import type { CauseDefinition } from './define.ts';
import { causes } from './index.generated.ts';

const byId = new Map<string, CauseDefinition>(causes.map((cause) => [cause.id, cause]));

/** The definition of a cause. Every id of the vocabulary has one; a keeper test sees to it. */
export function causeById(id: CauseId): CauseDefinition {
  const cause = byId.get(id);
  if (cause === undefined) throw new Error(`no definition of the cause ${id}`);
  return cause;
}

/** For an id as someone typed it. */
export function findCause(id: string): CauseDefinition | undefined {
  return byId.get(id);
}
