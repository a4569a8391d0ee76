import type { Context } from '../context.ts';
import type { App } from '../http/app.ts';
import { emailServerRoutes } from './email-servers.ts';
import { operationsRoutes } from './operations.ts';

/** Every route of the service. */
export async function allRoutes(app: App, context: Context): Promise<void> {
  emailServerRoutes(app, context);
  operationsRoutes(app, context);
}
