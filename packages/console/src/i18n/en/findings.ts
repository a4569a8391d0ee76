import { plural } from '../plural.ts';

/** Everything a diagnosis can find. */
export const findings = {
  title: 'Findings',
  description: 'Everything a diagnosis can find: what it means, who must act, and what to do.',
  search: 'Search findings',
  searchHint: 'A word, or an id such as auth-bad-credentials',
  count: (count: number) => plural('en', count, { one: '# finding', other: '# findings' }),
  noMatch: 'No finding fits the search',
  levels: { blocking: 'Blocks mail', warning: 'Warning', notice: 'Notice' },
  gone: 'There is no such finding',
  goneText: 'The address may be mistyped. All findings are in the list.',
  all: 'All findings',
  id: 'Id',
  stage: 'Stage',
  whoActs: 'Who must act',
  level: 'Weight',
  meaning: 'What it means',
  fix: 'What to do',
  fixHint: 'The likeliest first. A diagnosis of your server fills in names and addresses.',
  decides: 'What tells it from causes that look alike',
  references: 'References',
  seen: 'Where it was found',
  seenInLog: 'Events with this cause in the System Log',
  elsewhere: 'Opens another website',
} as const;
