import { type CertificateKind, createCertificates } from '../certificates.ts';
import type { Lab } from '../lab.ts';
import type { CheckCall, Scenario } from '../scenarios/types.ts';
import type { ScriptedServerOptions, ScriptedUser } from './options.ts';
import { startScriptedServer } from './server.ts';

/** The login of every scripted scenario. */
export const login = {
  name: 'alice@lab.test',
  password: 'correct-Horse7battery',
  token: 'lab-token-4f1d',
} as const;

/** How the check is called beside host, port, TLS mode and authority. */
export interface ScriptedCall {
  /** Default: that of the server. */
  readonly security?: 'auto' | 'starttls' | 'implicit' | 'none';
  /** `password` (default), an OAuth token, a token to be granted (see `more`), or none. */
  readonly credentials?: 'password' | 'token' | 'grant' | 'none';
  readonly user?: string;
  readonly token?: string;
  readonly from?: string;
  readonly to?: string;
  /** Transmit a message: for what servers refuse only after the data. */
  readonly send?: boolean;
  /** Default `client.lab.test`. */
  readonly ehlo?: string;
  /** Seconds for each step; default 10. */
  readonly timeout?: number;
  readonly more?: readonly string[];
}

/** One way the server and the call can be. */
export interface ScriptedVariant {
  readonly server?: ScriptedServerOptions;
  /** Kind of certificate; default healthy. */
  readonly certificate?: CertificateKind;
  readonly call?: ScriptedCall;
}

/** A scenario on the scripted server: the fault and the twin differ in the options alone. */
export interface ScriptedScenario {
  readonly id: string;
  readonly title: string;
  readonly expect: Scenario['expect'];
  /** Default: `ok`, and neither the cause nor the fault's forbidden ids. */
  readonly twin?: Partial<Scenario['twin']>;
  readonly fault: ScriptedVariant;
  /** Default: the fault's call against a server without the answers and TLS options. */
  readonly healthy?: ScriptedVariant;
}

/** Makes the scenario of a definition. */
export function scriptedScenario(definition: ScriptedScenario): Scenario {
  const { id, title, expect, fault } = definition;
  return {
    id,
    title,
    needs: [],
    expect,
    twin: { forbidden: [expect.cause, ...expect.forbidden], ...definition.twin },
    build: async (lab, variant) =>
      variant === 'fault' ? call(lab, fault) : call(lab, definition.healthy ?? withoutFault(fault)),
  };
}

/** The same persona, without what is wrong with it. */
function withoutFault({ server = {}, call: settings = {} }: ScriptedVariant): ScriptedVariant {
  const { answers: _answers, tls: _tls, hideExtensions: _hidden, delivery: _delivery, ...persona } = server;
  return { server: persona, call: settings };
}

/** Starts the server of a variant and says how to check it. */
export async function call(lab: Lab, variant: ScriptedVariant): Promise<CheckCall> {
  const { server = {}, call: settings = {}, certificate } = variant;
  const users: readonly ScriptedUser[] = server.users ?? [login];
  const certificates = certificate ? await createCertificates(certificate) : undefined;
  const started = await startScriptedServer(lab, {
    ...server,
    users,
    ...(certificates ? { tls: { ...server.tls, certificates } } : {}),
  });
  return callFor(started, { security: server.security ?? 'starttls', ...settings });
}

/** The call that checks a server which listens already. */
export function callFor(
  server: { readonly endpoint: string; readonly files?: { readonly ca: string } },
  settings: ScriptedCall,
): CheckCall {
  const credentials = settings.credentials ?? 'password';
  const pairs: readonly (readonly [string, string | undefined])[] = [
    ['--security', settings.security ?? 'starttls'],
    ['--ca', server.files?.ca],
    ['--user', credentials === 'none' ? undefined : (settings.user ?? login.name)],
    ['--oauth-token-env', credentials === 'token' ? 'LAB_TOKEN' : undefined],
    ['--from', settings.from ?? (settings.to || settings.send ? login.name : undefined)],
    ['--to', settings.to ?? (settings.send ? 'bob@lab.test' : undefined)],
    ['--ehlo', settings.ehlo ?? 'client.lab.test'],
    ['--timeout', `${settings.timeout ?? 10}`],
  ];
  const args = [
    server.endpoint,
    ...pairs.flatMap(([option, value]) => (value === undefined ? [] : [option, value])),
    // A cleartext login has to be asked for in so many words.
    ...(settings.security === 'none' && credentials !== 'none' ? ['--allow-cleartext-login'] : []),
    ...(settings.send ? ['--send'] : []),
    ...(settings.more ?? []),
  ];
  return {
    args,
    ...(credentials === 'password' ? { password: login.password } : {}),
    ...(credentials === 'token' ? { env: { LAB_TOKEN: settings.token ?? login.token } } : {}),
  };
}
