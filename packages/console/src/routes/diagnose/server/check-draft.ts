import type { Draft } from '@postroad/server/api';

export type Security = NonNullable<Draft['security']>;
export const securities = ['auto', 'starttls', 'implicit', 'none'] as const satisfies readonly Security[];

/** The form as it is typed. */
export interface CheckDraft {
  readonly host: string;
  readonly port: number | string;
  readonly security: Security;
  readonly username: string;
  readonly password: string;
  readonly fromAddress: string;
  readonly toAddress: string;
  readonly ehloName: string;
  readonly ca: string;
  readonly allowCleartextLogin: boolean;
  readonly allAddresses: boolean;
}

/** An empty form. */
export const emptyDraft: CheckDraft = {
  host: '',
  port: 587,
  security: 'auto',
  username: '',
  password: '',
  fromAddress: '',
  toAddress: '',
  ehloName: '',
  ca: '',
  allowCleartextLogin: false,
  allAddresses: false,
};

/** What the API is asked. Text goes as it was typed: what is odd about it is for the check to find. */
export function draftOf(form: CheckDraft): Draft {
  const { host, port, security, allowCleartextLogin, allAddresses } = form;
  const filled = (name: 'username' | 'password' | 'fromAddress' | 'toAddress' | 'ehloName' | 'ca') =>
    form[name] === '' ? {} : { [name]: form[name] };
  return {
    ...(host === '' ? {} : { host }),
    ...(typeof port === 'number' ? { port } : {}),
    security,
    ...filled('username'),
    ...filled('password'),
    ...filled('fromAddress'),
    ...filled('toAddress'),
    ...filled('ehloName'),
    ...filled('ca'),
    ...(allowCleartextLogin ? { allowCleartextLogin } : {}),
    ...(allAddresses ? { allAddresses } : {}),
  };
}
