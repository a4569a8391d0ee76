import {
  countInboxes,
  deleteInbox,
  findInbox,
  type InboxRow,
  insertInbox,
  listInboxes,
  type Queryable,
  updateInbox,
} from '@postroad/store';
import { z } from 'zod';
import { checkInbox } from '../arrival/check-inbox.ts';
import { inboxEvent, inboxUpdateEvent } from '../arrival/inbox-events.ts';
import {
  inboxChangesSchema,
  inboxCheckSchema,
  inboxSchema,
  newInboxSchema,
} from '../arrival/inbox-schema.ts';
import { changedInboxRow, inboxOf, newInboxRow } from '../arrival/inbox-settings.ts';
import { MAX_INBOXES } from '../arrival/limits.ts';
import type { Context } from '../context.ts';
import { ApiError, notFound } from '../http/api-error.ts';
import type { App } from '../http/app.ts';
import { newId } from '../ids.ts';

const params = z.object({ inboxId: z.string().max(40).describe('`inb…`') });

/** Mailboxes in which the arrival of test messages is proven. */
export function inboxRoutes(app: App, context: Context): void {
  const { store, systemLog } = context;
  const { sealer } = store;
  const tags = ['Inboxes'];
  const reading = { access: 'emailServers.read' } as const;
  const managing = { access: 'emailServers.manage' } as const;
  const now = (): number => context.now().getTime();

  app.get(
    '/api/v1/inboxes',
    {
      config: reading,
      schema: {
        operationId: 'listInboxes',
        tags,
        summary: 'List inboxes',
        response: { 200: z.array(inboxSchema) },
      },
    },
    async () => (await listInboxes(store.db)).map(inboxOf),
  );

  app.post(
    '/api/v1/inboxes',
    {
      config: managing,
      schema: {
        operationId: 'createInbox',
        tags,
        summary: 'Add an inbox',
        description: 'Saving does not connect; `POST /api/v1/inboxes/{inboxId}/check` does.',
        body: newInboxSchema,
        response: { 201: inboxSchema },
      },
    },
    async (request, reply) => {
      const row = newInboxRow(request.body, newId('inb'), now(), sealer);
      await store.transaction(async (trx) => {
        if ((await countInboxes(trx)) >= MAX_INBOXES)
          throw new ApiError('E0000001', {
            argument: 'inboxes',
            causes: [`inboxes: There cannot be more than ${MAX_INBOXES}`],
          });
        await insertInbox(trx, row);
        await systemLog.record(trx, request.origin, inboxEvent('create', row));
      });
      return reply.code(201).header('Location', `/api/v1/inboxes/${row.id}`).send(inboxOf(row));
    },
  );

  app.get(
    '/api/v1/inboxes/:inboxId',
    {
      config: reading,
      schema: {
        operationId: 'getInbox',
        tags,
        summary: 'Read an inbox',
        params,
        response: { 200: inboxSchema },
      },
    },
    async (request) => inboxOf(await find(store.db, request.params.inboxId)),
  );

  app.patch(
    '/api/v1/inboxes/:inboxId',
    {
      config: managing,
      schema: {
        operationId: 'updateInbox',
        tags,
        summary: 'Change an inbox',
        description: 'A secret that is not given stays, unless host, port, TLS or token endpoint change.',
        params,
        body: inboxChangesSchema,
        response: { 200: inboxSchema },
      },
    },
    async (request) =>
      store.transaction(async (trx) => {
        const before = await find(trx, request.params.inboxId);
        const { id, ...changed } = changedInboxRow(before, request.body, now(), sealer);
        const after = await updateInbox(trx, id, changed);
        if (after === undefined) throw notFound(id, 'Inbox');
        context.tokens.forget(id);
        await systemLog.record(trx, request.origin, inboxUpdateEvent(before, after, request.body));
        return inboxOf(after);
      }),
  );

  app.delete(
    '/api/v1/inboxes/:inboxId',
    {
      config: managing,
      schema: {
        operationId: 'deleteInbox',
        tags,
        summary: 'Delete an inbox',
        description: 'Tests that still wait for a message in it end as failed.',
        params,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      await store.transaction(async (trx) => {
        const row = await find(trx, request.params.inboxId);
        await deleteInbox(trx, row.id);
        context.tokens.forget(row.id);
        await systemLog.record(trx, request.origin, inboxEvent('delete', row));
      });
      return reply.code(204).send(null);
    },
  );

  app.post(
    '/api/v1/inboxes/:inboxId/check',
    {
      config: managing,
      schema: {
        operationId: 'checkInbox',
        tags,
        summary: 'Log in to an inbox',
        description: 'One login, and the list of the folders. Nothing is read or changed.',
        params,
        response: { 200: inboxCheckSchema },
      },
    },
    async (request) => checkInbox(context, await find(store.db, request.params.inboxId), request.origin),
  );
}

async function find(db: Queryable, id: string): Promise<InboxRow> {
  const row = await findInbox(db, id);
  if (row === undefined) throw notFound(id, 'Inbox');
  return row;
}
