import type { VerdictWord } from '../vocabulary.ts';

/** One piece of a report. Texts are plain: whoever renders them escapes them. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly numbered: boolean; readonly items: readonly string[] }
  /** Names with their values. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [name: string, value: string])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Pages of the web; the addresses are ours, never a server's. */
  | {
      readonly kind: 'links';
      readonly items: readonly { readonly title: string; readonly url: string }[];
    }
  /** Lines to be shown letter by letter. */
  | { readonly kind: 'code'; readonly lines: readonly string[] };

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A report, before it becomes Markdown or HTML. */
export interface ReportDocument {
  readonly title: string;
  readonly verdict: VerdictWord;
  /** The verdict as the first word of its sentence. */
  readonly verdictWord: string;
  /** The verdict in one sentence. */
  readonly summary: string;
  readonly sections: readonly Section[];
  readonly closing: string;
}
