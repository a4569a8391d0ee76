import {
  createAdministrator,
  createSetupLink,
  hasPassword,
  inviteAdministrator,
  linkUrl,
  loginField,
  nameField,
  type OneTimeLink,
  type Role,
} from '@postroad/server';
import { findUserByLogin, listUsers } from '@postroad/store';
import { Failure } from '../input/failure.ts';
import { Misuse } from '../input/misuse.ts';
import { linkBase } from './address.ts';
import type { GivenSettings } from './settings.ts';
import { day, printTable } from './table.ts';
import { withService } from './with-service.ts';

/** `postroad admin setup-link`: the link alone on standard output. */
export async function printSetupLink(given: GivenSettings): Promise<void> {
  await withService(
    given,
    async (context, origin) => {
      const link = await createSetupLink(context, origin);
      if (link === undefined)
        throw new Failure(
          'there is an administrator already: use "postroad admin reset-password" or "postroad admin create-user"',
        );
      printLink(linkUrl(linkBase(context.configuration), 'setup', link), link);
    },
    { begins: true },
  );
}

/** `postroad admin create-user` */
export async function createUser(
  given: GivenSettings,
  { login, name, role }: { readonly login: string; readonly name: string; readonly role: Role },
): Promise<void> {
  const request = {
    login: parse(loginField, login, 'the login'),
    displayName: parse(nameField, name, '--name'),
    role,
  };
  await withService(
    given,
    async (context, origin) => {
      const { link } = await createAdministrator(context, origin, request);
      printLink(linkUrl(linkBase(context.configuration), 'invitation', link), link);
    },
    { begins: true },
  );
}

/** `postroad admin reset-password` */
export async function resetPassword(given: GivenSettings, login: string): Promise<void> {
  await withService(given, async (context, origin) => {
    const user = await findUserByLogin(context.store.db, login.trim().toLowerCase());
    if (user === undefined)
      throw new Failure(`nobody signs in as ${login}: "postroad admin list-users" shows who does`);
    const link = await inviteAdministrator(context, origin, user.id);
    printLink(linkUrl(linkBase(context.configuration), 'invitation', link), link);
  });
}

/** `postroad admin list-users` */
export async function printUsers(given: GivenSettings, json: boolean): Promise<void> {
  const rows = await withService(given, ({ store }) => listUsers(store.db));
  const users = rows.map((row) => ({
    id: row.id,
    login: row.login,
    name: row.display_name,
    role: row.role,
    state: row.active === 0 ? 'deactivated' : hasPassword(row) ? 'active' : 'invited',
    lastSignIn: row.last_sign_in_at === null ? null : new Date(row.last_sign_in_at).toISOString(),
  }));
  if (json) process.stdout.write(`${JSON.stringify({ schema: 'postroad.users/1', users }, null, 2)}\n`);
  else
    printTable(
      ['login', 'role', 'state', 'last sign-in', 'name'],
      users.map(({ login, role, state, lastSignIn, name }) => [login, role, state, day(lastSignIn), name]),
      'There is no administrator yet. Set up the first with: postroad admin setup-link',
    );
}

function printLink(url: string, { expiresAt }: OneTimeLink): void {
  process.stdout.write(`${url}\n`);
  process.stderr.write(`It works once, until ${expiresAt.toISOString()}.\n`);
}

interface Field {
  safeParse(text: string):
    | { readonly success: true; readonly data: string }
    | {
        readonly success: false;
        readonly error: { readonly issues: readonly { readonly message: string }[] };
      };
}

function parse(field: Field, text: string, what: string): string {
  const read = field.safeParse(text);
  if (read.success) return read.data;
  throw new Misuse(`${what}: ${read.error.issues[0]?.message ?? 'is not valid'}`);
}
