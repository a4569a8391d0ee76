import css from './code-block.module.css';
import { CopyButton } from './copy-button.tsx';

/** Text as a machine wrote it, or as it is to be typed, with a button that copies it. */
export function CodeBlock({
  code,
  label,
  copyLabel,
  wrap = false,
}: {
  readonly code: string;
  /** What it is, for those who cannot see it. */
  readonly label: string;
  readonly copyLabel?: string;
  /** Breaks long lines in place of scrolling. */
  readonly wrap?: boolean;
}) {
  return (
    <div className={css.block}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={css.scroll} tabIndex={0} aria-label={label}>
        <pre className={css.code} data-wrap={wrap || undefined}>
          <code>{code}</code>
        </pre>
      </section>
      <div className={css.copy}>
        <CopyButton text={code} {...(copyLabel === undefined ? {} : { label: copyLabel })} />
      </div>
    </div>
  );
}
