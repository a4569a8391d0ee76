import { PasswordInput } from '@mantine/core';
import { sessionTexts } from '../../i18n/session.ts';
import { useTexts } from '../../i18n/texts.ts';

/** As the service counts them. */
const MIN_CHARS = 12;
const MAX_CHARS = 200;

/** Characters as people count them: one emoji is one. */
function lengthOf(password: string): number {
  return [...password].length;
}

/** Whether the service takes it. */
export function isGoodPassword(password: string): boolean {
  return lengthOf(password) >= MIN_CHARS && lengthOf(password) <= MAX_CHARS;
}

/** A field for a new password, which says how many characters are missing. */
export function NewPassword({
  label,
  value,
  onChange,
}: {
  readonly label?: string;
  readonly value: string;
  readonly onChange: (password: string) => void;
}) {
  const t = useTexts(sessionTexts);
  const missing = MIN_CHARS - lengthOf(value);
  return (
    <PasswordInput
      label={label ?? t.password}
      name="new-password"
      autoComplete="new-password"
      required
      description={value !== '' && missing > 0 ? t.passwordTooShort(missing) : t.passwordRule}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      visibilityToggleButtonProps={{ 'aria-label': t.showPassword, tabIndex: 0 }}
    />
  );
}
