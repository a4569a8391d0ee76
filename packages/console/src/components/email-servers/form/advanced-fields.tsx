import { Checkbox, Stack } from '@mantine/core';
import { serverFormTexts } from '../../../i18n/server-form.ts';
import { useTexts } from '../../../i18n/texts.ts';
import {
  ChoiceField,
  idOfField,
  LinesField,
  NumberField,
  SecretField,
  SecretLinesField,
  TextField,
} from './fields.tsx';
import { useServerForm } from './form-context.tsx';

/** As the service knows them. */
const mechanisms = [
  'PLAIN',
  'LOGIN',
  'CRAM-MD5',
  'SCRAM-SHA-1',
  'SCRAM-SHA-256',
  'SCRAM-SHA-1-PLUS',
  'SCRAM-SHA-256-PLUS',
  'XOAUTH2',
  'OAUTHBEARER',
  'EXTERNAL',
] as const;

/** What few need. */
export function AdvancedFields() {
  const t = useTexts(serverFormTexts);
  const { values, change, saved } = useServerForm();
  const isCertificateSaved = saved?.clientCertificate?.certificate === values.clientCertificate;
  return (
    <Stack>
      <LinesField name="ca" hint={t.hints.ca} />
      <ChoiceField
        name="mechanism"
        hint={t.hints.mechanism}
        options={[['', t.anyMechanism], ...mechanisms.map((name) => [name, name] as const)]}
      />
      <TextField name="ehloName" hint={t.hints.ehloName} />
      <LinesField name="clientCertificate" hint={t.hints.clientCertificate} />
      {values.clientCertificate === '' ? null : (
        <SecretLinesField name="clientCertificateKey" isSaved={isCertificateSaved} />
      )}
      <ChoiceField
        name="proxyProtocol"
        hint={t.hints.proxy}
        options={[
          ['', t.noProxy],
          ['socks5', 'SOCKS5'],
          ['http', 'HTTP CONNECT'],
          ['https', 'HTTPS CONNECT'],
        ]}
      />
      {values.proxyProtocol === '' ? null : (
        <>
          <TextField name="proxyHost" required />
          <NumberField name="proxyPort" required />
          <TextField name="proxyUsername" />
          <SecretField name="proxyPassword" isSaved={saved?.proxy?.username !== undefined} />
        </>
      )}
      <Checkbox
        id={idOfField('allowCleartextLogin')}
        label={t.fields.allowCleartextLogin}
        description={t.hints.allowCleartextLogin}
        checked={values.allowCleartextLogin}
        onChange={({ currentTarget }) => change({ allowCleartextLogin: currentTarget.checked })}
      />
    </Stack>
  );
}
