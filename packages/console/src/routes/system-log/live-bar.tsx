import { Button, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { ApiErrorAlert } from '../../components/ui/api-error-alert.tsx';
import { IconChevronUp, IconPlayerPause, IconPlayerPlay } from '../../components/ui/icons.tsx';
import { systemLogTexts } from '../../i18n/system-log.ts';
import { useTexts } from '../../i18n/texts.ts';
import css from './system-log.module.css';
import type { TailState } from './use-tail.ts';

/** How the live log is: whether it runs, what waits, and when a lost connection is tried again. */
export function LiveBar({
  state,
  isPaused,
  isAway,
  waiting,
  onPause,
  onShow,
}: {
  readonly state: TailState;
  readonly isPaused: boolean;
  /** The first rows are out of sight. */
  readonly isAway: boolean;
  /** Events that came and are not shown. */
  readonly waiting: number;
  readonly onPause: (isPaused: boolean) => void;
  /** Shows what waits. */
  readonly onShow: () => void;
}) {
  const t = useTexts(systemLogTexts).live;
  const seconds = useSecondsTo(state.kind === 'lost' ? state.retryAt : undefined);
  if (state.kind === 'off') return null;
  if (state.kind === 'refused') return <ApiErrorAlert error={state.error} />;
  const isLost = state.kind === 'lost';
  const isQuiet = isPaused || isAway || state.kind === 'connecting';
  return (
    <div className={css.live}>
      <span className={css.dot} data-quiet={isQuiet || undefined} data-lost={isLost || undefined} />
      <Text size="sm" role="status" aria-live="polite">
        {isLost
          ? t.lost(seconds)
          : state.kind === 'connecting'
            ? t.connecting
            : isPaused
              ? t.paused
              : isAway
                ? t.away
                : t.on}
      </Text>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={isPaused ? <IconPlayerPlay size={14} /> : <IconPlayerPause size={14} />}
        onClick={() => onPause(!isPaused)}
      >
        {isPaused ? t.resume : t.pause}
      </Button>
      {waiting === 0 ? null : (
        <Button size="compact-sm" leftSection={<IconChevronUp size={14} />} onClick={onShow}>
          {t.waiting(waiting)}
        </Button>
      )}
    </div>
  );
}

function useSecondsTo(time: number | undefined): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (time === undefined) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, [time]);
  return Math.max(1, Math.ceil(((time ?? now) - now) / 1_000));
}
