import { plural } from '../plural.ts';

/** Settings › Retention. */
export const retention = {
  title: 'Retention',
  description:
    'How long the System Log, the diagnoses and the test emails are kept. What is older is removed for good.',
  days: 'Days to keep',
  hint: (max: string) => `From 1 to ${max}. Okta keeps 90.`,
  since: (date: string) => `Kept today: everything since ${date}.`,
  range: (max: string) => `Please give a whole number from 1 to ${max}.`,
  saved: (days: number) => `Kept for ${plural('en', days, { one: '# day', other: '# days' })} from now on.`,
  shorterTitle: (days: number) => `Keep only ${plural('en', days, { one: '# day', other: '# days' })}?`,
  shorterText: (date: string) =>
    `Events, diagnoses and test emails from before ${date} are removed with the next clean-up, within the hour. This cannot be undone.`,
  shorterAction: 'Keep less, remove the rest',
  readOnly: 'Only a super administrator can change this.',
  inForce: (days: number) => `Kept for ${plural('en', days, { one: '# day', other: '# days' })}.`,
} as const;
