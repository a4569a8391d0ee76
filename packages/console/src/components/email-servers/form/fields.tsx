import { NativeSelect, PasswordInput, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { serverFormTexts } from '../../../i18n/server-form.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { useServerForm } from './form-context.tsx';
import type { FormField, FormValues } from './form-values.ts';

/** Fields by the kind of their value. */
type FieldsOf<T> = { [K in FormField]: FormValues[K] extends T ? K : never }[FormField];
type TextFieldName = Exclude<
  FieldsOf<string>,
  'security' | 'authType' | 'tokenEndpointAuthMethod' | 'proxyProtocol'
>;

/** Names the input of a field, so that it can be gone to. */
export function idOfField(field: string): string {
  return `field-${field}`;
}

interface FieldProps {
  readonly name: TextFieldName;
  readonly required?: boolean;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
}

function useField({ name, required = false, hint, placeholder }: FieldProps) {
  const { fields } = useTexts(serverFormTexts);
  const { values, change, problemOf } = useServerForm();
  return {
    id: idOfField(name),
    name,
    label: fields[name],
    description: hint,
    placeholder,
    // Said to those who hear the page; the form says itself what is missing.
    withAsterisk: required,
    'aria-required': required || undefined,
    error: problemOf(name),
    value: values[name],
    onChange: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      change({ [name]: currentTarget.value }),
    autoComplete: 'off',
    spellCheck: false,
  } as const;
}

/** A line of text. */
export function TextField({ children, ...props }: FieldProps & { readonly children?: ReactNode }) {
  return (
    <div>
      <TextInput {...useField(props)} />
      {children}
    </div>
  );
}

/** A number, typed as text: a number field takes no blank that somebody pastes along. */
export function NumberField(props: FieldProps) {
  const field = useField(props);
  return <TextInput {...field} inputMode="numeric" />;
}

/** Several lines, such as PEM. */
export function LinesField({ rows = 4, ...props }: FieldProps & { readonly rows?: number }) {
  return (
    <Textarea
      {...useField(props)}
      autosize
      minRows={rows}
      maxRows={12}
      styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: '0.75rem' } }}
    />
  );
}

/** A secret of one line. A saved one stays while nothing is typed. */
export function SecretField({
  isSaved,
  children,
  ...props
}: FieldProps & { readonly isSaved: boolean; readonly children?: ReactNode }) {
  const t = useTexts(serverFormTexts);
  const field = useField({ ...props, ...savedTexts(isSaved, props.hint, t.hints) });
  return (
    <div>
      <PasswordInput
        {...field}
        // Browsers would fill in the password of somebody who signs in here.
        autoComplete="new-password"
        visibilityToggleButtonProps={{ 'aria-label': t.showSecret(field.label), tabIndex: 0 }}
      />
      {children}
    </div>
  );
}

/** A secret of several lines. */
export function SecretLinesField({ isSaved, ...props }: FieldProps & { readonly isSaved: boolean }) {
  const { hints } = useTexts(serverFormTexts);
  return <LinesField {...props} {...savedTexts(isSaved, props.hint, hints)} />;
}

function savedTexts(
  isSaved: boolean,
  hint: string | undefined,
  hints: { readonly saved: string; readonly savedPlaceholder: string },
) {
  if (!isSaved) return { hint };
  return {
    hint: hint === undefined ? hints.saved : `${hint} ${hints.saved}`,
    placeholder: hints.savedPlaceholder,
  };
}

/** One of several. */
export function ChoiceField<
  K extends 'security' | 'authType' | 'tokenEndpointAuthMethod' | 'proxyProtocol' | 'mechanism',
>({
  name,
  options,
  hint,
}: {
  readonly name: K;
  readonly options: readonly (readonly [value: FormValues[K], label: string])[];
  readonly hint?: string;
}) {
  const { fields } = useTexts(serverFormTexts);
  const { values, change, problemOf } = useServerForm();
  const label = name === 'proxyProtocol' ? fields.proxy : fields[name as Exclude<K, 'proxyProtocol'>];
  return (
    <NativeSelect
      id={idOfField(name)}
      label={label}
      description={hint}
      error={problemOf(name)}
      value={values[name]}
      data={options.map(([value, text]) => ({ value, label: text }))}
      onChange={({ currentTarget }) => change({ [name]: currentTarget.value })}
    />
  );
}
