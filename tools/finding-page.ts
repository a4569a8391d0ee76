/** Reads a page of docs/findings: its title, id, sections and the examples that tests run. */

/** The sections of a finding's page, in their order. */
export const findingSections = [
  'Meaning',
  'Why it matters',
  'How we decide',
  'Evidence shown',
  'How to fix it',
  'A transcript that produces it',
  'Not to be confused with',
  'References',
] as const;

/** What kind of example a fenced block is, by its info string. */
export const exampleKinds = ['transcript', 'text error', 'facts'] as const;
export type ExampleKind = (typeof exampleKinds)[number];

/**
 * One example of a page. `transcript` (lines `S:` and `C:`) and `text error` (what a client library prints) can
 * be handed to `explain` as they are; `facts` describes a situation that needs a probe.
 */
export interface FindingExample {
  readonly kind: ExampleKind;
  readonly lines: readonly string[];
  /** The cause after `=>`, which the example must produce. */
  readonly expected: string;
}

export interface FindingPage {
  readonly title: string;
  /** The id on the line below the title. */
  readonly id: string;
  readonly sections: ReadonlyMap<string, string>;
  readonly examples: readonly FindingExample[];
}

/** Parses a page; throws an Error that names the fault when its form is not the one above. */
export function parseFindingPage(markdown: string): FindingPage {
  const head = /^# (.+)\n\n`([a-z0-9-]+)`\n/.exec(markdown);
  const title = head?.[1];
  const id = head?.[2];
  if (title === undefined || id === undefined) {
    throw new Error('page does not begin with "# title" and the id line');
  }
  const sections = new Map<string, string>();
  for (const part of markdown.split(/^## /m).slice(1)) {
    const end = part.indexOf('\n');
    sections.set(part.slice(0, end), part.slice(end + 1).trim());
  }
  return {
    title,
    id,
    sections,
    examples: parseExamples(sections.get('A transcript that produces it') ?? ''),
  };
}

function parseExamples(section: string): FindingExample[] {
  return [...section.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map((block) => {
    const kind = exampleKinds.find((known) => known === block[1]);
    if (kind === undefined) throw new Error(`unknown kind of example: ${block[1]}`);
    const lines = (block[2] ?? '').trimEnd().split('\n');
    const last = /^=> ([a-z0-9-]+)$/.exec(lines.pop() ?? '')?.[1];
    if (last === undefined) throw new Error('example does not end with "=> <cause>"');
    return { kind, lines, expected: last };
  });
}
