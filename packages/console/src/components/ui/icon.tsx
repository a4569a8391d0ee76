import type { ReactNode } from 'react';

/** What a picture can be told. Without a label it is for the eye alone: the word stands beside it. */
export interface IconProps {
  /** In pixels. */
  readonly size?: number;
  readonly className?: string | undefined;
  readonly label?: string;
}
export type Icon = (props: IconProps) => ReactNode;

/** A picture of lines on a field of 24 by 24. */
export function createIcon(...paths: readonly string[]): Icon {
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each picture, outside of components
  return function IconOfPaths({ size = 18, className, label }) {
    return (
      // biome-ignore lint/a11y/noSvgWithoutTitle: it has a label or is hidden
      <svg
        width={size}
        height={size}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth={1.75}
        strokeLinecap="round"
        strokeLinejoin="round"
        className={className}
        {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
      >
        {paths.map((d) => (
          <path key={d} d={d} />
        ))}
      </svg>
    );
  };
}
