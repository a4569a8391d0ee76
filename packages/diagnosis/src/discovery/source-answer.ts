import type { Provider } from '../providers/types.ts';
import type { DiscoveredEndpoint, DiscoveredUsername } from './types.ts';

/** What one source said, before it is timed, judged and merged. */
export interface SourceAnswer {
  readonly said: string;
  readonly endpoints?: readonly DiscoveredEndpoint[];
  /** 0 to 1, where there are endpoints. */
  readonly confidence?: number;
  /** Without `value`: it is filled in later. */
  readonly username?: Pick<DiscoveredUsername, 'form' | 'hint'>;
  readonly provider?: Provider;
  /** The domain states that it offers no submission: guessing would contradict it. */
  readonly refused?: boolean;
}
