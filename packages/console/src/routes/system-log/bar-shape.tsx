import { PLOT, TOP } from './chart-size.ts';
import css from './count-chart.module.css';

/** One bar: what failed at its foot, the rest above. The ground behind it takes the pointer. */
export function BarShape(props: {
  readonly id: string;
  readonly label: string;
  readonly selected: boolean;
  readonly pointed: boolean;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly failedHeight: number;
  readonly hatch: string;
}) {
  const { id, label, selected, pointed, x, width, height, failedHeight, hatch } = props;
  const base = TOP + PLOT;
  return (
    <g
      role="option"
      id={id}
      aria-label={label}
      aria-selected={selected}
      data-pointed={pointed || undefined}
      className={css.bar}
    >
      <rect x={x} y={TOP} width={width} height={PLOT} className={css.ground} />
      <rect x={x} y={base - height} width={width} height={height - failedHeight} className={css.succeeded} />
      <rect
        x={x}
        y={base - failedHeight}
        width={width}
        height={failedHeight}
        fill={hatch}
        className={css.failed}
      />
    </g>
  );
}
