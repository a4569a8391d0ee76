import { printable } from '@postroad/smtp';
import type { Diagnosis } from '../diagnosis.ts';
import { composeReport } from './compose.ts';
import type { Block } from './document.ts';
import { type ReportLanguage, translateDocument } from './translate-document.ts';

/**
 * Plain text as Markdown that shows it and does nothing else: it cannot open a code span, a link, a table cell or a
 * block, nor become one of GitHub's automatic links.
 */
function escapeText(text: string): string {
  return (
    printable(text)
      .replaceAll(/\s+/g, ' ')
      .trim()
      .replaceAll(/[\\`*_[\]<>|~&$]/g, '\\$&')
      .replaceAll('://', '\\://')
      .replaceAll(/(www)\./gi, '$1\\.')
      // At the beginning of a list item or paragraph: heading, list, rule, underline of a heading.
      .replace(/^[#+=-](?=[#+=\s-]|$)/, '\\$&')
      .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
  );
}

/** Lines between fences longer than any run of backticks in them. */
function fenced(lines: readonly string[]): string {
  const clean = lines.map((line) => printable(line).replaceAll(/[\r\n]/g, ' '));
  const longest = Math.max(
    2,
    ...clean.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length)),
  );
  const fence = '`'.repeat(longest + 1);
  return [fence, ...clean, fence].join('\n');
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeText).join(' | ')} |`;
  return [line(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}

function markdownOf(block: Block): string {
  switch (block.kind) {
    case 'text':
      return escapeText(block.text);
    case 'list':
      return block.items
        .map((item, i) => `${block.numbered ? `${i + 1}.` : '-'} ${escapeText(item)}`)
        .join('\n');
    case 'facts':
      return block.rows.map(([name, value]) => `- **${escapeText(name)}:** ${escapeText(value)}`).join('\n');
    case 'table':
      return tableOf(block.head, block.rows);
    case 'links':
      return block.items
        .map(
          ({ title, url }) =>
            `- [${escapeText(title)}](<${url.replaceAll(/[\s<>\\]/g, encodeURIComponent)}>)`,
        )
        .join('\n');
    case 'code':
      return fenced(block.lines);
  }
}

/**
 * A diagnosis as a Markdown report to hand to somebody else. What a server said is shown as text whatever it contains;
 * secrets are masked.
 *
 * @param said the language of the report, where it is not English; the diagnosis is to be in it already
 */
export function reportMarkdown(diagnosis: Diagnosis, said?: ReportLanguage): string {
  const composed = composeReport(diagnosis);
  const report = said === undefined ? composed : translateDocument(composed, said);
  const parts = [
    `# ${escapeText(report.title)}`,
    `**${report.verdictWord}:** ${escapeText(report.summary)}`,
    ...report.sections.flatMap(({ title, blocks }) => [`## ${title}`, ...blocks.map(markdownOf)]),
    `_${escapeText(report.closing)}_`,
  ];
  return `${parts.join('\n\n')}\n`;
}
