// biome-ignore-all lint/a11y/useSemanticElements: of a hundred thousand rows only those in sight are there, at places of their own
// biome-ignore-all lint/a11y/useFocusableInteractive: the button in each row has the focus
import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import type { LogEvent } from '@postroad/server/api';
import { memo, useEffect, useRef } from 'react';
import { IconChevronDown, IconChevronRight } from '../../components/ui/icons.tsx';
import { lookOf } from '../../components/ui/status.tsx';
import { useFormat } from '../../i18n/format.ts';
import { logWordTexts } from '../../i18n/log-words.ts';
import { systemLogTexts } from '../../i18n/system-log.ts';
import { useTexts } from '../../i18n/texts.ts';
import { wordFor } from './attributes.ts';
import { EventDetail } from './event-detail.tsx';
import css from './event-table.module.css';
import type { Condition } from './filter-expression.ts';

interface EventRowProps {
  readonly event: LogEvent;
  readonly index: number;
  readonly start: number;
  /** Writes a time as short as the view allows. */
  readonly rowTime: (time: string) => string;
  readonly zone: string;
  readonly zoneInAddress: string | undefined;
  readonly isOpen: boolean;
  /** Of all rows, the one that Tab leads to. */
  readonly isCurrent: boolean;
  /** Takes the focus when it appears. */
  readonly takesFocus: boolean;
  readonly onToggle: (uuid: string, index: number) => void;
  readonly onFilter: (condition: Condition) => void;
  readonly onSize: (index: number, height: number | undefined) => void;
}

/** One event as a row, with all of it below when it is open. */
export const EventRow = memo(function EventRow(props: EventRowProps) {
  const {
    event,
    index,
    start,
    rowTime,
    zone,
    zoneInAddress,
    isOpen,
    isCurrent,
    takesFocus,
    onToggle,
    onFilter,
    onSize,
  } = props;
  const t = useTexts(systemLogTexts).table;
  const words = useTexts(logWordTexts);
  const format = useFormat();
  const row = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const { actor, eventType, outcome, published, target, uuid } = event;
  const name = Object.hasOwn(words.eventTypes, eventType)
    ? wordFor(words.eventTypes, eventType)
    : event.displayMessage || eventType;
  const time = format.dateTime(published, { timeZone: zone });
  const [firstTarget] = target;
  const tabIndex = isCurrent ? 0 : -1;

  useEffect(() => {
    if (takesFocus) opener.current?.focus({ preventScroll: true });
  }, [takesFocus]);

  useEffect(() => {
    const element = row.current;
    if (!isOpen || element === null) return;
    const observer = new ResizeObserver(() => onSize(index, element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [isOpen, index, onSize]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button in it does the same by keyboard
    <div
      ref={row}
      role="row"
      aria-rowindex={index + 2}
      className={css.row}
      data-open={isOpen || undefined}
      style={{ transform: `translateY(${start}px)` }}
      onClick={({ target: clicked }) => {
        const isOwn =
          clicked instanceof Element && clicked.closest('button, a, input, label, [data-detail]') !== null;
        if (!isOwn && getSelection()?.isCollapsed !== false) onToggle(uuid, index);
      }}
    >
      <div role="cell" className={css.time}>
        <UnstyledButton
          ref={opener}
          className={css.opener}
          data-index={index}
          tabIndex={tabIndex}
          aria-expanded={isOpen}
          onClick={() => onToggle(uuid, index)}
        >
          {isOpen ? <IconChevronDown size={16} /> : <IconChevronRight size={16} />}
          <VisuallyHidden>{t.open(name)}</VisuallyHidden>
          <time dateTime={published} title={time}>
            {rowTime(published)}
          </time>
        </UnstyledButton>
      </div>
      <div role="cell" className={css.event}>
        <Value
          text={name}
          title={eventType}
          tabIndex={tabIndex}
          onClick={() => onFilter(is('eventType', eventType))}
        />
        <span className={css.type} lang="en" title={outcome.reason ?? undefined}>
          {outcome.reason ?? eventType}
        </span>
      </div>
      <div role="cell" className={css.outcome}>
        <Outcome
          result={outcome.result}
          word={wordFor(words.outcomes, outcome.result)}
          tabIndex={tabIndex}
          onClick={() => onFilter(is('outcome.result', outcome.result))}
        />
      </div>
      <div role="cell" className={css.actor}>
        <Value
          text={actor.displayName || actor.id}
          title={actor.alternateId}
          tabIndex={tabIndex}
          onClick={() => onFilter(is('actor.id', actor.id))}
        />
      </div>
      <div role="cell" className={css.target}>
        {firstTarget === undefined ? null : (
          <Value
            text={firstTarget.displayName || firstTarget.id}
            title={firstTarget.alternateId}
            tabIndex={tabIndex}
            onClick={() => onFilter(is('target.id', firstTarget.id))}
          />
        )}
        {target.length < 2 ? null : <span className={css.more}>{t.moreTargets(target.length - 1)}</span>}
      </div>
      {isOpen ? (
        <div role="cell" aria-colspan={5} className={css.detail} data-detail>
          <EventDetail event={event} zone={zoneInAddress} onFilter={onFilter} />
        </div>
      ) : null}
    </div>
  );
});

function is(attribute: string, value: string): Condition {
  return { attribute, operator: 'eq', value };
}

function Value({
  text,
  title,
  tabIndex,
  onClick,
}: {
  readonly text: string;
  readonly title: string;
  readonly tabIndex: number;
  readonly onClick: () => void;
}) {
  const t = useTexts(systemLogTexts).table;
  return (
    <button
      type="button"
      className={css.value}
      title={title}
      aria-label={t.filterBy(text)}
      tabIndex={tabIndex}
      onClick={onClick}
    >
      {text}
    </button>
  );
}

function Outcome({
  result,
  word,
  tabIndex,
  onClick,
}: {
  readonly result: string;
  readonly word: string;
  readonly tabIndex: number;
  readonly onClick: () => void;
}) {
  const t = useTexts(systemLogTexts).table;
  const { color, icon: StateIcon } = lookOf(result);
  return (
    <button
      type="button"
      className={css.value}
      data-color={color}
      style={{ color: `var(--mantine-color-${color}-text)` }}
      aria-label={t.filterBy(word)}
      tabIndex={tabIndex}
      onClick={onClick}
    >
      <StateIcon size={16} />
      {word}
    </button>
  );
}
