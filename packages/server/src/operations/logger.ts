import { type Bindings, type DestinationStream, type Logger, pino } from 'pino';
import { withoutSecrets } from './without-secrets.ts';

/** What is written: everything from this level on. */
export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/**
 * The log of the process: one JSON object a line, time in ISO 8601, level as a word. Every field goes through
 * `withoutSecrets`; whole requests and replies, which libraries like to hand over, are left out. This is for whoever runs the service; the System Log is another thing, in the database.
 */
export function createLogger(
  options: { readonly level?: LogLevel; readonly destination?: DestinationStream } = {},
): Logger {
  const log = pino(
    {
      level: options.level ?? 'info',
      // Neither process id nor host name: whatever collects the lines adds them.
      base: null,
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      messageKey: 'message',
      formatters: {
        level: (level) => ({ level }),
        log: ({ req: _request, res: _reply, ...fields }) => withoutSecrets(fields) as Record<string, unknown>,
      },
      // The formatter has described errors already; the serializer of pino would add every field they have.
      serializers: { err: (error: unknown) => error },
    },
    options.destination ?? pino.destination({ dest: 1, sync: true }),
  );
  // A child forgets the formatter of bindings; children of children inherit this one.
  const { child } = log;
  log.child = function childWithoutSecrets(this: Logger, bindings: Bindings, childOptions) {
    return child.call(this, withoutSecrets(bindings) as Bindings, childOptions);
  } as typeof child;
  return log;
}
