import { existsSync, readFileSync } from 'node:fs';

/** Beside the build, and in the repository. */
const FOLDERS = ['../findings/', '../../../../docs/findings/'] as const;

/** The page of a finding, as Markdown; undefined when there is none. `id` must be one of the vocabulary. */
export function findingPage(id: string): string | undefined {
  for (const folder of FOLDERS) {
    const path = new URL(`${folder}${id}.md`, import.meta.url);
    if (existsSync(path)) return readFileSync(path, 'utf8');
  }
  return undefined;
}
