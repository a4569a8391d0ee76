import { renderPhrase } from '../causes/render.ts';
import type { SettingsFacts } from '../facts.ts';
import { listed, type Phrase, phrase } from '../languages/phrase.ts';
import { hiddenCharacterPhrase } from '../settings/hidden-characters.ts';
import { said, saw } from './support/evidence.ts';
import type { Check } from './types.ts';

function oddities({ usernameCharacters, passwordReading, login }: SettingsFacts): Phrase[] {
  const odd = usernameCharacters.map((character) =>
    phrase('user name: {character}', { character: hiddenCharacterPhrase(character) }),
  );
  if (login === 'oauth' || passwordReading === undefined) return odd;
  if (passwordReading.lineEnd) odd.push(phrase('password: it contains a line end'));
  else {
    if (passwordReading.leadingBlank) odd.push(phrase('password: it begins with a blank'));
    if (passwordReading.trailingBlank) odd.push(phrase('password: it ends with a blank'));
  }
  if (passwordReading.invisible && !passwordReading.lineEnd)
    odd.push(phrase('password: it contains an invisible character or a no-break space'));
  if (passwordReading.groupedByFour)
    odd.push(
      phrase(
        'password: four groups of four letters with blanks, as app passwords are shown; enter it without the blanks',
      ),
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
        ...odd.map((one) => saw('settings', renderPhrase(one))),
        ...(failed && refusal !== undefined ? [said(refusal.reply)] : []),
      ],
      args: { detail: listed(odd, '; ') },
      // The general steps begin with the password.
      ...(settings.usernameCharacters.length === 0
        ? {}
        : { fix: [phrase('In the provider settings, delete the user name, type it by hand, and save.')] }),
    };
  },
};
