import { findEmailServer, listEmailServers } from '@postroad/store';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { changeEmailServer } from '../email-servers/change-email-server.ts';
import { createEmailServer } from '../email-servers/create-email-server.ts';
import {
  emailServerChangesSchema,
  emailServerSchema,
  newEmailServerSchema,
} from '../email-servers/email-server-schema.ts';
import { emailServerOf } from '../email-servers/email-server-view.ts';
import { removeEmailServer } from '../email-servers/remove-email-server.ts';
import { notFound } from '../http/api-error.ts';
import type { App } from '../http/app.ts';
import { signalOfClient } from '../http/client-gone.ts';
import { errorSchema } from '../http/openapi-schemas.ts';
import { translatorOf } from '../languages/request-language.ts';

const params = z.object({ emailServerId: z.string().max(40).describe('`ces…`') });
const tags = ['Email Servers'];
const conflict = {
  description: 'Somebody else changed the server while it was being checked.',
  content: { 'application/json': { schema: errorSchema } },
};

/** Okta's Email Servers API but for the test email, which is in `server-tests.ts`. */
export function emailServerRoutes(app: App, context: Context): void {
  const { store, network } = context;
  const reading = { access: 'emailServers.read' } as const;
  const managing = { access: 'emailServers.manage' } as const;

  app.get(
    '/api/v1/email-servers',
    {
      config: reading,
      schema: {
        operationId: 'listEmailServers',
        tags,
        summary: 'List email servers',
        response: { 200: z.object({ 'email-servers': z.array(emailServerSchema) }) },
      },
    },
    async (request, reply) => {
      const translate = await translatorOf(request, reply);
      const rows = await listEmailServers(store.db);
      return { 'email-servers': rows.map((row) => emailServerOf(row, network.policy, translate)) };
    },
  );

  app.post(
    '/api/v1/email-servers',
    {
      config: managing,
      schema: {
        operationId: 'createEmailServer',
        tags,
        summary: 'Add an email server',
        description:
          'A disabled server is saved without connecting. With `enabled: true` it is logged in to first; when that fails nothing is saved, and `errorCauses` says why.',
        body: newEmailServerSchema,
        response: { 201: emailServerSchema },
      },
    },
    async (request, reply) => {
      const row = await createEmailServer(context, request.origin, request.body, signalOfClient(reply));
      return reply
        .code(201)
        .header('Location', `/api/v1/email-servers/${row.id}`)
        .send(emailServerOf(row, network.policy, await translatorOf(request, reply)));
    },
  );

  app.get(
    '/api/v1/email-servers/:emailServerId',
    {
      config: reading,
      schema: {
        operationId: 'getEmailServer',
        tags,
        summary: 'Read an email server',
        params,
        response: { 200: emailServerSchema },
      },
    },
    async (request, reply) => {
      const { emailServerId } = request.params;
      const row = await findEmailServer(store.db, emailServerId);
      if (row === undefined) throw notFound(emailServerId, 'EmailServer');
      return emailServerOf(row, network.policy, await translatorOf(request, reply));
    },
  );

  app.patch(
    '/api/v1/email-servers/:emailServerId',
    {
      config: managing,
      schema: {
        operationId: 'updateEmailServer',
        tags,
        summary: 'Change an email server',
        description:
          'What is absent stays. Enabling a server, or changing the settings of an enabled one, logs in first; when that fails nothing is changed. A saved secret is kept only while it goes to the same host over TLS that is as strict; else it has to be given again.',
        params,
        body: emailServerChangesSchema,
        response: { 200: emailServerSchema, 409: conflict },
      },
    },
    async (request, reply) => {
      const { emailServerId } = request.params;
      const signal = signalOfClient(reply);
      const row = await changeEmailServer(context, request.origin, emailServerId, request.body, signal);
      return emailServerOf(row, network.policy, await translatorOf(request, reply));
    },
  );

  app.delete(
    '/api/v1/email-servers/:emailServerId',
    {
      config: managing,
      schema: {
        operationId: 'deleteEmailServer',
        tags,
        summary: 'Delete an email server',
        description: 'Also an enabled one, and the records of its tests. Its diagnoses stay.',
        params,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await removeEmailServer(context, request.origin, request.params.emailServerId);
      return reply.code(204).send(null);
    },
  );
}
