import type { TokenScope } from '../access/permissions.ts';
import { changeNetworkPolicy } from '../network-policy/stored-policy.ts';
import type { TestServer } from './start-test-server.ts';

/** An answer, read whole. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed; empty where it is no JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: the tests look into answers of many shapes.
  readonly body: any;
}

/** Asks a service with one token. */
export interface Client {
  fetch(path: string, init?: RequestInit): Promise<Response>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  post(path: string, body: unknown): Promise<Answer>;
  patch(path: string, body: unknown): Promise<Answer>;
  delete(path: string): Promise<Answer>;
}

export async function clientOf(server: TestServer, scope: TokenScope): Promise<Client> {
  const token = await server.token(scope);
  const ask: Client['fetch'] = (path, init = {}) =>
    fetch(server.url + path, { ...init, headers: { authorization: `SSWS ${token}`, ...init.headers } });
  const send = async (method: string, path: string, body: unknown) =>
    read(
      await ask(path, {
        method,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      }),
    );
  return {
    fetch: ask,
    get: async (path, headers = {}) => read(await ask(path, { headers })),
    post: (path, body) => send('POST', path, body),
    patch: (path, body) => send('PATCH', path, body),
    delete: async (path) => read(await ask(path, { method: 'DELETE' })),
  };
}

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const json = (response.headers.get('content-type') ?? '').startsWith('application/json');
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: json && text !== '' ? JSON.parse(text) : {},
  };
}

/** The servers of a lab listen on this machine, at any free port. */
export async function permitLab({ context }: TestServer): Promise<void> {
  await context.store.transaction((trx) =>
    changeNetworkPolicy(trx, (policy) => ({
      ...policy,
      allowedNetworks: ['127.0.0.0/8', '::1'],
      extraPorts: ['1-65535'],
    })),
  );
  await context.network.reload();
}
