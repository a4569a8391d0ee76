import type { CauseId } from '../vocabulary.ts';
import type { CauseDefinition, TextArguments } from './define.ts';
import { causeById } from './registry.ts';
import { render } from './render.ts';

/** A cause with its texts filled in, for a service that finds it by its own means. */
export type DescribedCause = Pick<
  CauseDefinition,
  'id' | 'stage' | 'level' | 'actor' | 'title' | 'summary' | 'explanation' | 'fix' | 'references'
>;

/** What a cause means and what to do about it. What is not known of `args` reads as its fallback phrase. */
export function describeCause(id: CauseId, args: TextArguments): DescribedCause {
  const { stage, level, actor, title, summary, explanation, fix, references } = causeById(id);
  return {
    id,
    stage,
    level,
    actor,
    title: render(title, args),
    summary: render(summary, args),
    explanation: render(explanation, args),
    fix: fix.map((step) => render(step, args)),
    references,
  };
}
