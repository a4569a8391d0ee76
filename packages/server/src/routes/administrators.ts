import { Secret } from '@postroad/smtp';
import { findUser, listUsers, type UserRow } from '@postroad/store';
import { z } from 'zod';
import { changeAdministrator, createAdministrator, removeAdministrator } from '../access/administrators.ts';
import { changeOwnPassword } from '../access/change-password.ts';
import { inviteAdministrator } from '../access/invitations.ts';
import type { OneTimeLink } from '../access/one-time-links.ts';
import { anyPassword, newPassword } from '../access/passwords.ts';
import { hasPassword, loginField, nameField } from '../access/people.ts';
import { roles } from '../access/permissions.ts';
import type { Context } from '../context.ts';
import { ApiError, notFound } from '../http/api-error.ts';
import type { App } from '../http/app.ts';
import { createWindowCounter } from '../http/window-counter.ts';
import { giveSession, principalOf, sessionBody } from './session.ts';

/** Wrong current passwords in a quarter of an hour. */
const MAX_PASSWORD_TRIES = 5;

/** An administrator as shown. */
export const administratorSchema = z
  .object({
    id: z.string(),
    login: z.string(),
    displayName: z.string(),
    role: z.enum(roles),
    status: z
      .enum(['ACTIVE', 'INVITED', 'DEACTIVATED'])
      .describe('INVITED: may sign in once the password is set by the link'),
    created: z.iso.datetime(),
    lastSignIn: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Administrator' });

/** A one-time link, shown once. */
export const invitationSchema = z
  .object({
    token: z.string().describe('Shown this once. The console reads it from /invitation#<token>.'),
    expiresAt: z.iso.datetime(),
  })
  .meta({ id: 'Invitation' });

/** A new administrator. */
export const newAdministratorSchema = z.strictObject({
  login: loginField,
  displayName: nameField,
  role: z.enum(roles),
});

/** Changes of an administrator; what is absent stays. */
export const administratorChangesSchema = z.strictObject({
  role: z.enum(roles).optional(),
  displayName: nameField.optional(),
  active: z.boolean().optional(),
});

/** A change of the own password. */
export const passwordChangeSchema = z.strictObject({ currentPassword: anyPassword, newPassword });

const byId = z.object({ administratorId: z.string().max(50) });

/** Administrators: who may sign in, and as what. Only for a SUPER_ADMIN with a session, but for the own password. */
export function administratorRoutes(app: App, context: Context): void {
  const { store } = context;
  const tries = createWindowCounter({
    limit: MAX_PASSWORD_TRIES,
    windowMs: 15 * 60_000,
    maxKeys: 10_000,
    now: context.now,
  });
  const config = { access: 'administrators.manage' } as const;
  const tags = ['Administrators'];

  app.get(
    '/api/v1/administrators',
    {
      config,
      schema: {
        tags,
        operationId: 'listAdministrators',
        summary: 'List administrators',
        response: { 200: z.array(administratorSchema) },
      },
    },
    async () => (await listUsers(store.db)).map(describe),
  );

  app.get(
    '/api/v1/administrators/:administratorId',
    {
      config,
      schema: {
        tags,
        operationId: 'getAdministrator',
        summary: 'Read an administrator',
        params: byId,
        response: { 200: administratorSchema },
      },
    },
    async ({ params: { administratorId } }) => {
      const user = await findUser(store.db, administratorId);
      if (user === undefined) throw notFound(administratorId, 'Administrator');
      return describe(user);
    },
  );

  app.post(
    '/api/v1/administrators',
    {
      config,
      schema: {
        tags,
        operationId: 'createAdministrator',
        summary: 'Add an administrator, who sets the password by a one-time link',
        body: newAdministratorSchema,
        response: { 201: administratorSchema.extend({ invitation: invitationSchema }) },
      },
    },
    async (request, reply) => {
      const { user, link } = await createAdministrator(context, request.origin, request.body);
      reply.code(201);
      return { ...describe(user), invitation: describeLink(link) };
    },
  );

  app.post(
    '/api/v1/administrators/:administratorId/invitation',
    {
      config,
      schema: {
        tags,
        operationId: 'inviteAdministrator',
        summary: 'Make a new link by which an administrator sets a password; older ones end',
        params: byId,
        response: { 201: invitationSchema },
      },
    },
    async (request, reply) => {
      const link = await inviteAdministrator(context, request.origin, request.params.administratorId);
      reply.code(201);
      return describeLink(link);
    },
  );

  app.patch(
    '/api/v1/administrators/:administratorId',
    {
      config,
      schema: {
        tags,
        operationId: 'updateAdministrator',
        summary: 'Change role, name, or whether somebody may sign in',
        params: byId,
        body: administratorChangesSchema,
        response: { 200: administratorSchema },
      },
    },
    async ({ params, body, origin }) =>
      describe(await changeAdministrator(context, origin, params.administratorId, withoutAbsent(body))),
  );

  app.delete(
    '/api/v1/administrators/:administratorId',
    {
      config,
      schema: {
        tags,
        operationId: 'deleteAdministrator',
        summary: 'Remove an administrator',
        params: byId,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await removeAdministrator(context, request.origin, request.params.administratorId);
      return reply.code(204).send(null);
    },
  );

  app.post(
    '/api/v1/session/password',
    {
      config: { access: 'signed-in' },
      schema: {
        tags: ['Session'],
        operationId: 'changePassword',
        summary: 'Change the own password; every other session ends',
        body: passwordChangeSchema,
        response: { 200: sessionBody },
      },
    },
    async (request, reply) => {
      const { via, id } = principalOf(request);
      if (via !== 'session') throw new ApiError('E0000006');
      const session = await changeOwnPassword(context, request.origin, {
        userId: id,
        currentPassword: new Secret(request.body.currentPassword),
        newPassword: new Secret(request.body.newPassword),
        tries,
      });
      return giveSession(request, reply, session);
    },
  );
}

function describe(user: UserRow): z.infer<typeof administratorSchema> {
  return {
    id: user.id,
    login: user.login,
    displayName: user.display_name,
    role: user.role,
    status: user.active === 0 ? 'DEACTIVATED' : hasPassword(user) ? 'ACTIVE' : 'INVITED',
    created: new Date(user.created_at).toISOString(),
    lastSignIn: user.last_sign_in_at === null ? null : new Date(user.last_sign_in_at).toISOString(),
  };
}

function describeLink({ token, expiresAt }: OneTimeLink): z.infer<typeof invitationSchema> {
  return { token: token.reveal(), expiresAt: expiresAt.toISOString() };
}

/** Leaves out keys whose value is undefined: here a key that is there is a change. */
function withoutAbsent<T extends object>(body: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
