import { printable } from '@postroad/smtp';
import type { Diagnosis } from '../diagnosis.ts';
import { composeReport } from './compose.ts';
import type { Block } from './document.ts';
import { type ReportLanguage, translateDocument } from './translate-document.ts';
import { verdictMarks } from './words.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return printable(text).replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

const STYLE = `
:root { color-scheme: light dark; --text: #1a1a1a; --dim: #5a5f66; --line: #d5d8dc; --box: #f4f5f7; --page: #fff;
  --ok: #14713d; --degraded: #8a5a00; --failed: #b3261e; --inconclusive: #8a5a00; }
@media (prefers-color-scheme: dark) { :root { --text: #e8e8e8; --dim: #a3a9b1; --line: #3d434a; --box: #23272b;
  --page: #17191c; --ok: #5fd38d; --degraded: #f0b849; --failed: #ff8a80; --inconclusive: #f0b849; } }
body { margin: 0 auto; padding: 2rem 1.25rem; max-width: 62rem; font: 1rem/1.55 system-ui, sans-serif;
  color: var(--text); background: var(--page); }
h1 { font-size: 1.35rem; margin: 0 0 1rem; overflow-wrap: anywhere; }
h2 { font-size: 1.05rem; margin: 2rem 0 .5rem; break-after: avoid; }
.verdict { border-inline-start: .35rem solid; padding: .6rem 1rem; background: var(--box); font-size: 1.1rem; }
.verdict span { color: var(--text); }
.ok { color: var(--ok); } .degraded { color: var(--degraded); } .failed { color: var(--failed); }
.inconclusive { color: var(--inconclusive); }
a { color: inherit; } @media print { a::after { content: " (" attr(href) ")"; } }
ol, ul { padding-inline-start: 1.4rem; margin: .3rem 0; } li { margin: .3rem 0; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: .3rem 0; }
dl + dl { margin-top: 1rem; } dt { color: var(--dim); } dd { margin: 0; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; margin: .6rem 0; }
table { border-collapse: collapse; font-size: .9rem; }
th, td { text-align: start; vertical-align: top; padding: .3rem .7rem .3rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--dim); font-weight: 600; white-space: nowrap; } td { overflow-wrap: anywhere; min-width: 4rem; }
pre { background: var(--box); padding: .8rem 1rem; font: .85rem/1.5 ui-monospace, monospace; white-space: pre-wrap;
  overflow-wrap: anywhere; }
footer { margin-top: 2.5rem; color: var(--dim); font-size: .9rem; }
@media (max-width: 36rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .4rem; } }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } .scroll { overflow: visible; }
  tr, li { break-inside: avoid; } }
`;

function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'text':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'list': {
      const tag = block.numbered ? 'ol' : 'ul';
      return `<${tag}>\n${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n')}\n</${tag}>`;
    }
    case 'facts':
      return `<dl>\n${block.rows.map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`).join('\n')}\n</dl>`;
    case 'table': {
      const head = block.head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('');
      const rows = block.rows.map(
        (cells) => `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`,
      );
      return `<div class="scroll" tabindex="0"><table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody></table></div>`;
    }
    case 'links':
      return `<ul>\n${block.items.map(({ title, url }) => `<li><a href="${escapeHtml(url)}" rel="noreferrer">${escapeHtml(title)}</a></li>`).join('\n')}\n</ul>`;
    case 'code':
      return `<pre tabindex="0">${block.lines.map(escapeHtml).join('\n')}</pre>`;
  }
}

/**
 * A diagnosis as one self-contained HTML page to hand to somebody else: no script, nothing loaded from elsewhere, light
 * and dark, printable. What a server said is shown as text whatever it contains; secrets are masked.
 *
 * @param said the language of the report, where it is not English; the diagnosis is to be in it already
 */
export function reportHtml(diagnosis: Diagnosis, said?: ReportLanguage): string {
  const composed = composeReport(diagnosis);
  const report = said === undefined ? composed : translateDocument(composed, said);
  const { title, verdict, verdictWord, summary, sections, closing } = report;
  const body = sections.map(
    (section) =>
      `<section>\n<h2>${escapeHtml(section.title)}</h2>\n${section.blocks.map(htmlOf).join('\n')}\n</section>`,
  );
  return `<!doctype html>
<html lang="${said?.language ?? 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p class="verdict ${verdict}"><strong>${verdictMarks[verdict]} ${verdictWord}</strong><span>: ${escapeHtml(summary)}</span></p>
${body.join('\n')}
</main>
<footer><p>${escapeHtml(closing)}</p></footer>
</body>
</html>
`;
}
