import type { Translate } from '../causes/render.ts';
import type { Language } from '../languages/language.ts';
import type { Block, ReportDocument } from './document.ts';

/** A language in which a report is written, and what makes its words. */
export interface ReportLanguage {
  readonly language: Language;
  readonly translate: Translate;
}

/** A report in another language. Commands, transcripts and links stay as they are. */
export function translateDocument(
  report: ReportDocument,
  { translate }: Pick<ReportLanguage, 'translate'>,
): ReportDocument {
  return {
    ...report,
    title: translate(report.title),
    verdictWord: translate(report.verdictWord),
    sections: report.sections.map(({ title, blocks }) => ({
      title: translate(title),
      blocks: blocks.map((block) => translateBlock(block, translate)),
    })),
    closing: translate(report.closing),
  };
}

function translateBlock(block: Block, translate: Translate): Block {
  switch (block.kind) {
    case 'text':
      return { ...block, text: translate(block.text) };
    case 'list':
      return { ...block, items: block.items.map(translate) };
    case 'facts':
      return {
        ...block,
        rows: block.rows.map(([name, value]) => [translate(name), translate(value)] as const),
      };
    case 'table':
      return {
        ...block,
        head: block.head.map(translate),
        rows: block.rows.map((cells) => cells.map(translate)),
      };
    case 'links':
    case 'code':
      return block;
  }
}
