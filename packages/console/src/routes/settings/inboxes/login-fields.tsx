import { NativeSelect, PasswordInput, Textarea, TextInput } from '@mantine/core';
import type { Inbox } from '@postroad/server/api';
import type { ChangeEvent } from 'react';
import { FieldGroup } from '../../../components/field-group.tsx';
import { fieldProblem } from '../../../components/form-problem.tsx';
import { inboxesTexts } from '../../../i18n/inboxes.ts';
import { shellTexts } from '../../../i18n/shell.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { type AuthMethod, type AuthType, fieldsOf, hasClientSecret, type InboxDraft } from './inbox-draft.ts';

const authTypes = Object.keys(fieldsOf) as readonly AuthType[];
const authMethods = ['CLIENT_SECRET_BASIC', 'CLIENT_SECRET_POST'] as const satisfies readonly AuthMethod[];
const optional: ReadonlySet<string> = new Set(['subject', 'audience', 'keyId']);

/** How the inbox is logged in to. */
export function LoginFields({
  draft,
  saved,
  error,
  onChange,
}: {
  readonly draft: InboxDraft;
  readonly saved: Inbox | undefined;
  readonly error: unknown;
  readonly onChange: (changes: Partial<InboxDraft>) => void;
}) {
  const t = useTexts(inboxesTexts).form;
  const types = useTexts(inboxesTexts).authTypes;
  const words = useTexts(shellTexts);
  const asOptional = (label: string) => `${label} (${words.optional})`;
  const { authType } = draft;
  const { texts, secrets } = fieldsOf[authType];
  // The service keeps a secret only for the way of logging in that it was given for.
  const isKept = saved?.authType === authType;
  const field = (name: (typeof texts)[number] | (typeof secrets)[number] | 'username' | 'scopes') => ({
    value: draft[name],
    error: fieldProblem(error, name),
    autoComplete: 'off',
    spellCheck: false,
    onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onChange({ [name]: currentTarget.value }),
  });
  const hints: Partial<Record<(typeof secrets)[number], string>> = {
    password: t.passwordHint,
    refreshToken: t.refreshHint,
    privateKey: t.privateKeyHint,
  };
  return (
    <FieldGroup legend={t.login}>
      <NativeSelect
        label={t.authType}
        value={authType}
        error={fieldProblem(error, 'authType')}
        data={authTypes.map((value) => ({ value, label: types[value] }))}
        onChange={({ currentTarget: { value } }) =>
          onChange({ authType: authTypes.find((one) => one === value) ?? authType })
        }
      />
      <TextInput label={t.username} description={t.usernameHint} required {...field('username')} />
      {texts.map((name) => (
        <TextInput
          key={name}
          label={optional.has(name) ? asOptional(t[name]) : t[name]}
          required={!optional.has(name)}
          {...field(name)}
        />
      ))}
      {secrets.map((name) => {
        const isNeeded = !isKept && !(name === 'clientSecret' && authType === 'OAUTH2_REFRESH_TOKEN');
        const props = {
          ...field(name),
          label: isNeeded || isKept ? t[name] : asOptional(t[name]),
          description: isKept ? t.kept : hints[name],
          required: isNeeded,
        };
        return name === 'privateKey' ? (
          <Textarea key={name} autosize minRows={3} maxRows={8} {...props} />
        ) : (
          <PasswordInput
            key={name}
            {...props}
            autoComplete="new-password"
            visibilityToggleButtonProps={{ 'aria-label': t.showSecret, tabIndex: 0 }}
          />
        );
      })}
      {hasClientSecret(authType) ? (
        <NativeSelect
          label={t.tokenEndpointAuthMethod}
          value={draft.tokenEndpointAuthMethod}
          error={fieldProblem(error, 'tokenEndpointAuthMethod')}
          data={authMethods.map((value) => ({ value, label: t.authMethods[value] }))}
          onChange={({ currentTarget: { value } }) =>
            onChange({
              tokenEndpointAuthMethod:
                authMethods.find((one) => one === value) ?? draft.tokenEndpointAuthMethod,
            })
          }
        />
      ) : null}
      {authType === 'PASSWORD' ? null : (
        <TextInput label={asOptional(t.scopes)} description={t.scopesHint} {...field('scopes')} />
      )}
    </FieldGroup>
  );
}
