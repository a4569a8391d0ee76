import { systemPrincipal } from '../access/permissions.ts';
import { randomText } from '../ids.ts';
import type { EventOrigin } from '../system-log/draft.ts';

/**
 * Where the events of a command come from.
 *
 * @param user who called it on this machine, as its system says; absent: the service itself, when it starts
 */
export function commandLineOrigin(user?: string): EventOrigin {
  return {
    principal: systemPrincipal('command-line', user === undefined ? 'Postroad' : `Command line (${user})`),
    transaction: { id: randomText(27), type: 'JOB' },
  };
}
