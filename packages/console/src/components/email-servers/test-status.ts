import type { TestRecord } from '@postroad/server/api';
import type { Status } from '../ui/status.tsx';

/** The one state that a test email is shown with: its arrival where one was asked for, else the hand-over. */
export function statusOfTest({ status, arrivalStatus }: TestRecord): Status {
  if (status === 'failed') return 'failed';
  return arrivalStatus === 'not-asked' || arrivalStatus === 'failed' ? 'accepted' : arrivalStatus;
}
