import { Stack } from '@mantine/core';
import { emailProviderTexts } from '../../../i18n/email-provider.ts';
import { serverFormTexts } from '../../../i18n/server-form.ts';
import { useTexts } from '../../../i18n/texts.ts';
import { ChoiceField, SecretField, SecretLinesField, TextField } from './fields.tsx';
import { useServerForm } from './form-context.tsx';
import { NameNotes, PasswordNotes } from './notes.tsx';

/** Who logs in, and how. */
export function LoginFields({ usernameHint }: { readonly usernameHint: string | undefined }) {
  const { hints } = useTexts(serverFormTexts);
  const { authTypes } = useTexts(emailProviderTexts);
  const { values, saved } = useServerForm();
  const isSaved = saved?.authType === values.authType;
  return (
    <Stack>
      <ChoiceField
        name="authType"
        options={[
          ['BASIC_SMTP_AUTH', authTypes.BASIC_SMTP_AUTH],
          ['OAUTH2_CLIENT_CREDENTIALS', authTypes.OAUTH2_CLIENT_CREDENTIALS],
          ['OAUTH2_JWT_BEARER_GRANT', authTypes.OAUTH2_JWT_BEARER_GRANT],
        ]}
      />
      <TextField name="username" required hint={usernameHint ?? hints.username}>
        <NameNotes name="username" />
      </TextField>
      {values.authType === 'BASIC_SMTP_AUTH' ? (
        <SecretField name="password" required={!isSaved} isSaved={isSaved}>
          <PasswordNotes />
        </SecretField>
      ) : (
        <OAuthFields isSaved={isSaved} />
      )}
    </Stack>
  );
}

function OAuthFields({ isSaved }: { readonly isSaved: boolean }) {
  const { hints, endpointMethods } = useTexts(serverFormTexts);
  const { values } = useServerForm();
  return (
    <>
      <TextField name="clientId" required />
      <TextField name="tokenEndpoint" required placeholder="https://login.example.com/token" />
      <TextField name="scopes" required hint={hints.scopes} />
      {values.authType === 'OAUTH2_CLIENT_CREDENTIALS' ? (
        <>
          <SecretField name="clientSecret" required={!isSaved} isSaved={isSaved} />
          <ChoiceField
            name="tokenEndpointAuthMethod"
            options={[
              ['CLIENT_SECRET_POST', endpointMethods.CLIENT_SECRET_POST],
              ['CLIENT_SECRET_BASIC', endpointMethods.CLIENT_SECRET_BASIC],
            ]}
          />
        </>
      ) : (
        <>
          <TextField name="issuer" required />
          <TextField name="subject" required hint={hints.subject} />
          <TextField name="audience" required />
          <SecretField name="keyId" required={!isSaved} isSaved={isSaved} hint={hints.keyId} />
          <SecretLinesField name="privateKey" required={!isSaved} isSaved={isSaved} hint={hints.privateKey} />
        </>
      )}
    </>
  );
}
