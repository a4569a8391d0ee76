import type { Command } from 'commander';
import { requireServiceRuntime } from '../service/require-runtime.ts';
import { type GivenSettings, optionsFor } from '../service/settings.ts';

/** Adds `postroad serve`. */
export function registerServe(program: Command): void {
  const command = program
    .command('serve')
    .summary('run the service: email servers, test emails and System Log over HTTP')
    .description(
      "Serves the console, and the Email Servers and System Log APIs in Okta's manner, and keeps its data in one folder or in PostgreSQL. The first start prints a link for setting up the first administrator. Runs until a signal ends it.",
    );
  const connection = ['host', 'port', 'publicUrl', 'tlsCert', 'tlsKey', 'trustedProxy'] as const;
  const limits = [
    'requestsPerMinute',
    'checksPerMinute',
    'maxEmailServers',
    'publicMetrics',
    'logLevel',
  ] as const;
  command.optionsGroup('Data:');
  for (const option of optionsFor(['data', 'databaseUrlEnv'])) command.addOption(option);
  command.optionsGroup('Connection:');
  for (const option of optionsFor(connection)) command.addOption(option);
  command.optionsGroup('Limits and output:');
  for (const option of optionsFor(limits)) command.addOption(option);
  command
    .addHelpText(
      'after',
      `
SIGTERM and Ctrl-C let requests under way end, ten seconds at most; a second signal ends at once.
Every option can come from the variable in brackets; docs/configuration.md lists them all.

Exit status: 0 stopped by a signal, 1 could not start, 2 misuse, 3 a defect of postroad

Examples:
  postroad serve --data /var/lib/postroad
  postroad serve --data ./data --port 8443 --host 0.0.0.0 --tls-cert cert.pem --tls-key key.pem
  POSTROAD_DATABASE_URL=postgres://… postroad serve --data ./data --trusted-proxy 10.0.0.0/8`,
    )
    .action(async (given: GivenSettings) => {
      requireServiceRuntime('serve');
      const { readConfiguration } = await import('../service/read-configuration.ts');
      const wanted = readConfiguration(given, process.env);
      const { runService } = await import('../service/run-service.ts');
      process.exitCode = await runService(wanted);
    });
}
