import { Secret } from '@postroad/smtp';
import { z } from 'zod';
import { createAccessNotes } from '../access/access-notes.ts';
import { acceptInvitation } from '../access/invitations.ts';
import { newPassword } from '../access/passwords.ts';
import { loginField, nameField } from '../access/people.ts';
import { refuseOtherSites } from '../access/request-forgery.ts';
import { needsSetup, setUp } from '../access/setup.ts';
import type { Context } from '../context.ts';
import { ApiError } from '../http/api-error.ts';
import type { App } from '../http/app.ts';
import type { EventOrigin } from '../system-log/draft.ts';
import { giveSession, refusals, sessionBody } from './session.ts';

/** Tokens are shorter; a longer text is none. */
const linkToken = z.string().max(100);

/** What makes the first administrator. */
export const setupSchema = z.strictObject({
  token: linkToken,
  login: loginField,
  displayName: nameField,
  password: newPassword,
});

/** What sets the password of somebody who was invited. */
export const invitationAnswerSchema = z.strictObject({ token: linkToken, password: newPassword });

/** What the one-time links lead to: making the first administrator, and setting a password. */
export function setupRoutes(app: App, context: Context): void {
  const { configuration } = context;
  const notes = createAccessNotes(context);

  const noteBadLink = (origin: EventOrigin) => async (error: unknown) => {
    if (error instanceof ApiError && error.code === 'E0000011') await notes.badLink(origin);
    throw error;
  };

  app.get(
    '/api/v1/setup',
    {
      config: { access: 'public' },
      schema: {
        tags: ['Session'],
        operationId: 'getSetup',
        summary: 'Whether the first administrator is still to be made',
        response: { 200: z.object({ needed: z.boolean() }) },
      },
    },
    async () => ({ needed: await needsSetup(context) }),
  );

  app.post(
    '/api/v1/setup',
    {
      config: { access: 'public' },
      schema: {
        tags: ['Session'],
        operationId: 'setUp',
        summary: 'Make the first SUPER_ADMIN with the one-time link that the first start printed',
        body: setupSchema,
        response: { 201: sessionBody, ...refusals },
      },
    },
    async (request, reply) => {
      refuseOtherSites(request, configuration);
      const { password, ...rest } = request.body;
      const session = await setUp(context, request.origin, { ...rest, password: new Secret(password) }).catch(
        noteBadLink(request.origin),
      );
      reply.code(201);
      return giveSession(request, reply, session);
    },
  );

  app.post(
    '/api/v1/invitation',
    {
      config: { access: 'public' },
      schema: {
        tags: ['Session'],
        operationId: 'acceptInvitation',
        summary: 'Set the own password with the one-time link that a SUPER_ADMIN made',
        body: invitationAnswerSchema,
        response: { 200: sessionBody, ...refusals },
      },
    },
    async (request, reply) => {
      refuseOtherSites(request, configuration);
      const { token, password } = request.body;
      const session = await acceptInvitation(context, request.origin, {
        token,
        password: new Secret(password),
      }).catch(noteBadLink(request.origin));
      return giveSession(request, reply, session);
    },
  );
}
