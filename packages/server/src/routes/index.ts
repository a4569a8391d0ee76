import type { Context } from '../context.ts';
import type { App } from '../http/app.ts';
import { administratorRoutes } from './administrators.ts';
import { apiTokenRoutes } from './api-tokens.ts';
import { consoleRoutes } from './console.ts';
import { diagnosisRoutes } from './diagnoses.ts';
import { discoveryRoutes } from './discovery.ts';
import { emailServerRoutes } from './email-servers.ts';
import { explainRoutes } from './explain.ts';
import { inboxRoutes } from './inboxes.ts';
import { logRoutes } from './logs.ts';
import { logCountRoutes } from './logs-counts.ts';
import { logExportRoutes } from './logs-export.ts';
import { logTailRoutes } from './logs-tail.ts';
import { oauthTokenRoutes } from './oauth-token.ts';
import { operationsRoutes } from './operations.ts';
import { overviewRoutes } from './overview.ts';
import { providerRoutes } from './providers.ts';
import { serverTestRoutes } from './server-tests.ts';
import { sessionRoutes } from './session.ts';
import { settingsRoutes } from './settings.ts';
import { setupRoutes } from './setup.ts';

/** Every route of the service. */
export async function allRoutes(app: App, context: Context): Promise<void> {
  overviewRoutes(app, context);
  emailServerRoutes(app, context);
  serverTestRoutes(app, context);
  inboxRoutes(app, context);
  operationsRoutes(app, context);
  sessionRoutes(app, context);
  setupRoutes(app, context);
  administratorRoutes(app, context);
  apiTokenRoutes(app, context);
  oauthTokenRoutes(app, context);
  settingsRoutes(app, context);
  logRoutes(app, context);
  logCountRoutes(app, context);
  logExportRoutes(app, context);
  logTailRoutes(app, context);
  diagnosisRoutes(app, context);
  explainRoutes(app);
  providerRoutes(app);
  discoveryRoutes(app, context);
  consoleRoutes(app, context);
}
