import type { CauseId } from '../vocabulary.ts';
import type { AppliedRule } from './ranking.ts';

/** Where a piece of evidence comes from. Pieces from one place are not independent: only the best counts in full. */
export type EvidenceKind =
  | 'vendor'
  | 'words'
  | 'client'
  | 'around'
  | 'enhanced'
  | 'code'
  | 'floor'
  | 'settings';

/** One reason to believe in a cause. */
export interface Evidence {
  readonly cause: CauseId;
  readonly points: number;
  readonly kind: EvidenceKind;
  /** A few words for people: `the words "mailbox full"`. */
  readonly reason: string;
  readonly rule?: AppliedRule;
  /** The words it rests on, folded. Absent: codes or settings. */
  readonly matched?: string;
}
