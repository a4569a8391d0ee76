import type { EmailServer } from '@postroad/server/api';
import type { serverForm } from '../../../i18n/en/server-form.ts';
import type { Translation } from '../../../i18n/texts.ts';
import type { FormField, FormValues } from './form-values.ts';

type FormTexts = Translation<typeof serverForm>;
/** What is wrong with which fields. */
export type Problems = Readonly<Partial<Record<FormField, string>>>;

const always = ['alias', 'host', 'port', 'username'] as const;
const ofLogin = {
  BASIC_SMTP_AUTH: { open: [], secret: ['password'] },
  OAUTH2_CLIENT_CREDENTIALS: { open: ['clientId', 'tokenEndpoint', 'scopes'], secret: ['clientSecret'] },
  OAUTH2_JWT_BEARER_GRANT: {
    open: ['clientId', 'tokenEndpoint', 'scopes', 'issuer', 'subject', 'audience'],
    secret: ['keyId', 'privateKey'],
  },
} as const satisfies Readonly<
  Record<
    FormValues['authType'],
    { readonly open: readonly FormField[]; readonly secret: readonly FormField[] }
  >
>;

/** What keeps the form from being saved, as far as that can be said here. The service looks at the rest. */
export function problemsOfSaving(values: FormValues, saved: EmailServer | undefined, t: FormTexts): Problems {
  const { open, secret } = ofLogin[values.authType];
  const needed: readonly FormField[] = [
    ...always,
    ...open,
    // A saved secret stays.
    ...(saved?.authType === values.authType ? [] : secret),
  ];
  return { ...missing(values, needed, t), ...problemsOfPort(values, t) };
}

/** What keeps the form from being checked: without host and port there is nothing to connect to. */
export function problemsOfChecking(values: FormValues, t: FormTexts): Problems {
  return { ...missing(values, ['host', 'port'], t), ...problemsOfPort(values, t) };
}

function missing(values: FormValues, names: readonly FormField[], t: FormTexts): Problems {
  return Object.fromEntries(
    names.filter((name) => String(values[name]).trim() === '').map((name) => [name, t.required]),
  );
}

function problemsOfPort({ port, proxyProtocol, proxyPort }: FormValues, t: FormTexts): Problems {
  const wrong = (text: string) => !/^\d{1,5}$/.test(text.trim()) || Number(text) < 1 || Number(text) > 65_535;
  return {
    ...(port.trim() !== '' && wrong(port) ? { port: t.portRange } : {}),
    ...(proxyProtocol !== '' && wrong(proxyPort) ? { proxyPort: t.portRange } : {}),
  };
}
