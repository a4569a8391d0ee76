import { useElementSize } from '@mantine/hooks';
import type { LogCounts } from '@postroad/server/api';
import { type KeyboardEvent, memo, type PointerEvent, useId, useMemo, useState } from 'react';
import { systemLogTexts } from '../../i18n/system-log.ts';
import { useTexts } from '../../i18n/texts.ts';
import { BarShape } from './bar-shape.tsx';
import { ChartAxes } from './chart-axes.tsx';
import { axisEnd, type Bar, barsOf, rangeOfBars } from './chart-bars.ts';
import { HEIGHT, LEAST, LEFT, PLOT, RIGHT, TOP } from './chart-size.ts';
import css from './count-chart.module.css';
import { useBarTime } from './use-bar-time.ts';

interface Choice {
  readonly from: number;
  readonly to: number;
}

/**
 * Events over time as bars, those that failed hatched at the foot. Dragging over bars, or choosing them by keyboard,
 * narrows the range. To a screen reader it is a list of bars to choose from.
 */
export const CountChart = memo(function CountChart({
  counts,
  zone,
  onRange,
}: {
  readonly counts: LogCounts;
  readonly zone: string;
  readonly onRange: (from: number, to: number) => void;
}) {
  const t = useTexts(systemLogTexts).counts;
  const barTime = useBarTime(counts, zone);
  const { ref, width } = useElementSize<HTMLDivElement>();
  const id = useId();
  const bars = useMemo(() => barsOf(counts), [counts]);
  const labels = useMemo(() => bars.map(({ start }) => barTime.short(start)), [bars, barTime]);
  const [choice, setChoice] = useState<Choice>();
  const [pointed, setPointed] = useState<number>();
  const [dragging, setDragging] = useState(false);

  const top = axisEnd(Math.max(...bars.map(({ count }) => count)));
  const plotWidth = Math.max(1, width - LEFT - RIGHT);
  const step = plotWidth / bars.length;
  const gap = step > 4 ? 1.5 : 0.5;
  const x = (at: number) => LEFT + at * step;
  const y = (count: number) => (count === 0 ? 0 : Math.max(LEAST, (count / top) * PLOT));
  const clamp = (at: number) => Math.min(bars.length - 1, Math.max(0, at));
  const chosen =
    choice === undefined
      ? undefined
      : ([Math.min(choice.from, choice.to), Math.max(choice.from, choice.to)] as const);
  const current = choice?.to ?? pointed;

  function at(event: PointerEvent<SVGSVGElement>): number {
    const { left } = event.currentTarget.getBoundingClientRect();
    return clamp(Math.floor((event.clientX - left - LEFT) / step));
  }

  function narrow({ from, to }: Choice): void {
    setChoice(undefined);
    setPointed(undefined);
    const [start, end] = rangeOfBars(bars, from, to, counts);
    if (end > start) onRange(start, end);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const last = bars.length - 1;
    const here = choice?.to ?? -1;
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: choice === undefined ? last : clamp(here - 1),
      ArrowRight: choice === undefined ? 0 : clamp(here + 1),
      Home: 0,
      End: last,
    };
    const next = moves[event.key];
    if (next !== undefined) {
      event.preventDefault();
      setChoice({ from: event.shiftKey && choice !== undefined ? choice.from : next, to: next });
    } else if ((event.key === 'Enter' || event.key === ' ') && choice !== undefined) {
      event.preventDefault();
      narrow(choice);
    } else if (event.key === 'Escape' && choice !== undefined) {
      event.preventDefault();
      setChoice(undefined);
    }
  }

  function describe(all: readonly Bar[], [from, to]: readonly [number, number]): string {
    const [first, last] = [all[from], all[to]];
    if (first === undefined || last === undefined) return '';
    const within = all.slice(from, to + 1);
    const sum = (pick: (bar: Bar) => number) => within.reduce((total, bar) => total + pick(bar), 0);
    return t.bar(
      barTime.long({ start: first.start, end: last.end }),
      sum(({ count }) => count),
      sum(({ failures }) => failures),
    );
  }

  return (
    <div>
      <div ref={ref} className={css.chart}>
        <svg
          width={width}
          height={HEIGHT}
          className={css.svg}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: HTML has no list of bars to choose from
          role="listbox"
          aria-label={t.chart}
          aria-multiselectable
          aria-describedby={`${id}-keys`}
          aria-activedescendant={choice === undefined ? undefined : `${id}-${choice.to}`}
          tabIndex={0}
          onKeyDown={onKeyDown}
          onBlur={() => setChoice(undefined)}
          onPointerDown={(event) => {
            if (event.button !== 0) return;
            event.currentTarget.setPointerCapture(event.pointerId);
            setDragging(true);
            setChoice({ from: at(event), to: at(event) });
          }}
          onPointerMove={(event) => {
            const here = at(event);
            setPointed(here);
            if (dragging) setChoice((before) => (before === undefined ? before : { ...before, to: here }));
          }}
          onPointerLeave={() => setPointed(undefined)}
          onPointerCancel={() => {
            setDragging(false);
            setChoice(undefined);
          }}
          onPointerUp={() => {
            setDragging(false);
            if (dragging && choice !== undefined) narrow(choice);
          }}
        >
          <defs>
            <pattern
              id={`${id}-hatch`}
              width="5"
              height="5"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="5" height="5" className={css.failedGround} />
              <line x1="0" y1="0" x2="0" y2="5" className={css.failedLine} />
            </pattern>
          </defs>
          <g aria-hidden>
            <ChartAxes top={top} width={width} labels={labels} />
            {chosen === undefined ? null : (
              <rect
                x={x(chosen[0])}
                y={TOP}
                width={(chosen[1] - chosen[0] + 1) * step}
                height={PLOT}
                className={css.brush}
              />
            )}
          </g>
          {bars.map((bar, index) => (
            <BarShape
              key={bar.start}
              id={`${id}-${index}`}
              label={t.bar(barTime.long(bar), bar.count, bar.failures)}
              selected={chosen !== undefined && index >= chosen[0] && index <= chosen[1]}
              pointed={index === current}
              x={x(index) + gap / 2}
              width={Math.max(1, step - gap)}
              height={y(bar.count)}
              failedHeight={Math.min(y(bar.count), y(bar.failures))}
              hatch={`url(#${id}-hatch)`}
            />
          ))}
        </svg>
      </div>
      <div className={css.legend}>
        <span className={css.key}>
          <span className={css.swatch} /> {t.succeeded}
        </span>
        <span className={css.key}>
          <span className={css.swatch} data-failed /> {t.failed}
        </span>
        <span className={css.said}>
          {current === undefined ? t.brush : describe(bars, chosen ?? [current, current])}
        </span>
        <span id={`${id}-keys`} className={css.keys}>
          {t.keys}
        </span>
      </div>
    </div>
  );
});
