import type { CauseId } from '../vocabulary.ts';
import type { CauseDefinition, TextArguments } from './define.ts';
import { causeById } from './registry.ts';
import { type CauseTexts, causeTexts, shownArguments, type Wording } from './wording.ts';

/** A cause with its texts filled in, for a service that finds it by its own means. */
export type DescribedCause = Pick<CauseDefinition, 'id' | 'stage' | 'level' | 'actor' | 'references'> &
  CauseTexts & {
    /** What the texts were made of. */
    readonly wording: Wording;
  };

/** What a cause means and what to do about it. What is not known of `args` reads as its fallback phrase. */
export function describeCause(id: CauseId, args: TextArguments): DescribedCause {
  const { stage, level, actor, title, summary, explanation, fix, references } = causeById(id);
  const wording = {
    args: shownArguments(args, [title, summary, explanation, ...fix]),
    fix: fix.map((text) => ({ text })),
  };
  return { id, stage, level, actor, ...causeTexts(id, wording), references, wording };
}
