import { router } from '../../app/router.tsx';
import type { LogSearch } from './log-search.ts';

/** The whole address of a view, to be given to somebody. */
export function linkToSearch(search: LogSearch): string {
  return location.origin + router.buildLocation({ to: '/system-log', search }).href;
}
