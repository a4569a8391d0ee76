import { describeHiddenCharacter, readHost, readPassword, readUsername } from '@postroad/diagnosis';
import type { Secret } from '@postroad/smtp';
import { filledText } from './texts.ts';

/** A host name or an address, and nothing beside it. What a person cannot see is named with its position. */
export const cleanHost = filledText.superRefine((value, context) => {
  for (const problem of problemsOfHost(value)) context.addIssue({ code: 'custom', message: problem });
});

/** A name to log in with, in which every character can be seen. */
export const cleanUsername = filledText.superRefine((value, context) => {
  for (const character of readUsername(value))
    context.addIssue({ code: 'custom', message: `There is a ${describeHiddenCharacter(character)}` });
});

const WRAPPINGS = {
  scheme: 'a scheme (smtp://)',
  path: 'a path',
  port: 'a port, which has a field of its own',
  user: 'a name before an @',
} as const;

function problemsOfHost(value: string): readonly string[] {
  if (value === '') return [];
  const { characters, wrapping, cleaned, unusable } = readHost(value);
  if (!unusable && cleaned !== undefined) return [];
  const hidden = characters.map((character) => `There is a ${describeHiddenCharacter(character)}`);
  const extra = wrapping.flatMap((part) => (part === 'trailing-dot' ? [] : [WRAPPINGS[part]]));
  const problems = [
    ...hidden,
    ...(extra.length === 0 ? [] : [`There is more than a host: ${extra.join(', ')}`]),
  ];
  if (problems.length === 0) return ['This is neither a host name nor an address'];
  const [first = '', ...others] = problems;
  // The advice once, however much is wrong.
  return cleaned === undefined ? problems : [`${first}. Without that it is ${cleaned}`, ...others];
}

/**
 * What in a secret is hardly meant: blanks at its ends, line ends, what cannot be seen. It says what, and not where
 * inside it or how long the secret is; undefined when there is nothing.
 */
export function oddityOfSecret(secret: Secret): string | undefined {
  const { leadingBlank, trailingBlank, lineEnd, invisible } = readPassword(secret.reveal());
  const oddities = [
    ...(leadingBlank ? ['a blank at the beginning'] : []),
    ...(trailingBlank ? ['a blank at the end'] : []),
    ...(lineEnd ? ['a line end'] : []),
    ...(invisible && !lineEnd && !leadingBlank && !trailingBlank ? ['a character that cannot be seen'] : []),
  ];
  return oddities.length === 0 ? undefined : `There is ${oddities.join(' and ')}`;
}
