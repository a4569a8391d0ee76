import type { SettingsFacts } from '../facts.ts';
import { describeHiddenCharacter } from '../settings/hidden-characters.ts';
import { said, saw } from './support/evidence.ts';
import type { Check } from './types.ts';

function oddities({ usernameCharacters, passwordReading, login }: SettingsFacts): string[] {
  const odd = usernameCharacters.map((character) => `user name: ${describeHiddenCharacter(character)}`);
  if (login === 'oauth' || passwordReading === undefined) return odd;
  if (passwordReading.lineEnd) odd.push('password: it contains a line end');
  else {
    if (passwordReading.leadingBlank) odd.push('password: it begins with a blank');
    if (passwordReading.trailingBlank) odd.push('password: it ends with a blank');
  }
  if (passwordReading.invisible && !passwordReading.lineEnd)
    odd.push('password: it contains an invisible character or a no-break space');
  if (passwordReading.groupedByFour)
    odd.push(
      'password: four groups of four letters with blanks, as app passwords are shown; enter it without the blanks',
    );
  return odd;
}

/** Blanks and invisible characters in a login: the cause when it failed, a warning when it did not. Nothing is ever trimmed. */
export const check: Check = {
  id: 'credentials-hidden-characters',
  examine({ settings }, { refusal }) {
    if (settings.login === 'none') return undefined;
    const odd = oddities(settings);
    if (odd.length === 0) return undefined;
    const failed =
      refusal?.stage === 'auth' &&
      ['auth-bad-credentials', 'auth-username-format', 'unknown', 'auth-app-password-required'].includes(
        refusal.ranking[0]?.cause ?? 'unknown',
      );
    return {
      confidence: failed ? 0.92 : 0.6,
      level: failed ? 'blocking' : 'warning',
      explains: ['auth-bad-credentials', 'auth-username-format', 'auth-app-password-required', 'unknown'],
      evidence: [
        ...odd.map((text) => saw('settings', text)),
        ...(failed && refusal !== undefined ? [said(refusal.reply)] : []),
      ],
      args: { detail: odd.join('; ') },
      // The general steps begin with the password.
      ...(settings.usernameCharacters.length === 0
        ? {}
        : { fix: ['In the provider settings, delete the user name, type it by hand, and save.'] }),
    };
  },
};
