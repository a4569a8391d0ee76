import { useFormat } from '../../i18n/format.ts';
import { labelledBars } from './chart-bars.ts';
import { HEIGHT, LEFT, PLOT, RIGHT, TOP } from './chart-size.ts';
import css from './count-chart.module.css';

/** How many events the height means, and which times the bars are of. */
export function ChartAxes({
  top,
  width,
  labels,
}: {
  readonly top: number;
  readonly width: number;
  /** Of each bar. */
  readonly labels: readonly string[];
}) {
  const format = useFormat();
  const plotWidth = Math.max(1, width - LEFT - RIGHT);
  const labelWidth = 24 + 7 * Math.max(...labels.map((label) => label.length));
  return (
    <>
      {[top, top / 2, 0].filter(Number.isInteger).map((count) => {
        const y = TOP + PLOT - (count / top) * PLOT;
        return (
          <g key={count}>
            <line x1={LEFT} x2={LEFT + plotWidth} y1={y} y2={y} className={css.line} />
            <text x={LEFT - 8} y={y + 4} textAnchor="end" className={css.axis}>
              {format.number(count, { notation: 'compact' })}
            </text>
          </g>
        );
      })}
      {labelledBars(labels, plotWidth, labelWidth).map((at) => {
        const x = LEFT + (at * plotWidth) / labels.length;
        return (
          <g key={at}>
            <line x1={x} x2={x} y1={TOP + PLOT} y2={TOP + PLOT + 4} className={css.tick} />
            <text
              x={x}
              y={HEIGHT - 6}
              className={css.axis}
              textAnchor={x < LEFT + 40 ? 'start' : x > width - 48 ? 'end' : 'middle'}
            >
              {labels[at]}
            </text>
          </g>
        );
      })}
    </>
  );
}
