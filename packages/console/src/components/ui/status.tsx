import { Badge, type MantineColor } from '@mantine/core';
import type { shell } from '../../i18n/en/shell.ts';
import { shellTexts } from '../../i18n/shell.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { Icon } from './icon.tsx';
import {
  IconAlertTriangle,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleMinus,
  IconCircleX,
  IconHelpCircle,
  IconHourglass,
  IconInfoCircle,
  IconLoader2,
  IconMailX,
} from './icons.tsx';

interface Look {
  readonly color: MantineColor;
  readonly icon: Icon;
  readonly word: keyof typeof shell.status;
}

const good = { color: 'green', icon: IconCircleCheck } as const;
const bad = { color: 'red', icon: IconCircleX } as const;
const doubtful = { color: 'orange', icon: IconAlertTriangle } as const;
const unclear = { color: 'grape', icon: IconHelpCircle } as const;
const quiet = { color: 'gray', icon: IconCircleMinus } as const;

/** The one map from a state to its colour, its picture and its word. Colour never says anything alone. */
export const looks = {
  // Verdicts of diagnoses
  ok: { ...good, word: 'ok' },
  degraded: { ...doubtful, word: 'degraded' },
  failed: { ...bad, word: 'failed' },
  inconclusive: { ...unclear, word: 'inconclusive' },
  // Stages
  passed: { ...good, word: 'passed' },
  'not-run': { color: 'gray', icon: IconCircleDashed, word: 'notRun' },
  running: { color: 'blue', icon: IconLoader2, word: 'running' },
  // Outcomes of events
  SUCCESS: { ...good, word: 'success' },
  FAILURE: { ...bad, word: 'failure' },
  ALLOW: { ...good, word: 'allow' },
  DENY: { ...bad, word: 'deny' },
  RATE_LIMIT: { ...bad, word: 'deny' },
  SKIPPED: { ...quiet, word: 'skipped' },
  CHALLENGE: { ...unclear, word: 'challenge' },
  UNKNOWN: { ...unclear, word: 'unknown' },
  DEFERRED: { color: 'orange', icon: IconHourglass, word: 'deferred' },
  BOUNCED: { color: 'red', icon: IconMailX, word: 'bounced' },
  ABANDONED: { ...bad, word: 'abandoned' },
  // Severities of events
  DEBUG: { ...quiet, word: 'information' },
  INFO: { color: 'blue', icon: IconInfoCircle, word: 'information' },
  WARN: { ...doubtful, word: 'warning' },
  ERROR: { ...bad, word: 'failure' },
  // Test messages and their arrival
  accepted: { ...good, word: 'accepted' },
  arrived: { ...good, word: 'arrived' },
  spam: { ...doubtful, word: 'spam' },
  bounced: { color: 'red', icon: IconMailX, word: 'bounced' },
  waiting: { color: 'blue', icon: IconHourglass, word: 'waiting' },
  'not-asked': { ...quiet, word: 'notAsked' },
  'not-found': { ...bad, word: 'notFound' },
  // Servers and people
  enabled: { ...good, word: 'enabled' },
  disabled: { ...quiet, word: 'disabled' },
  ACTIVE: { ...good, word: 'active' },
  INVITED: { color: 'blue', icon: IconHourglass, word: 'invited' },
  DEACTIVATED: { ...quiet, word: 'deactivated' },
} as const satisfies Readonly<Record<string, Look>>;
export type Status = keyof typeof looks;

/** The look of a state; what is not known here looks unclear. */
export function lookOf(status: string): Look {
  return Object.hasOwn(looks, status) ? looks[status as Status] : { ...unclear, word: 'unknown' };
}

/** A state as picture and word. */
export function StatusBadge({
  status,
  word,
  size = 'md',
}: {
  readonly status: Status;
  /** In place of the usual word. */
  readonly word?: string;
  readonly size?: 'sm' | 'md' | 'lg';
}) {
  const words = useTexts(shellTexts).status;
  const { color, icon: StateIcon, word: key } = lookOf(status);
  return (
    <Badge color={color} variant="light" size={size} tt="none" leftSection={<StateIcon size={14} />}>
      {word ?? words[key]}
    </Badge>
  );
}

/** A state as a picture, with its word for those who cannot see it. */
export function StatusIcon({ status, size = 20 }: { readonly status: Status; readonly size?: number }) {
  const words = useTexts(shellTexts).status;
  const { color, icon: StateIcon, word } = lookOf(status);
  return (
    <span style={{ color: `var(--mantine-color-${color}-text)`, display: 'inline-flex' }}>
      <StateIcon size={size} label={words[word]} />
    </span>
  );
}
