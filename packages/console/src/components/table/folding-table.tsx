import type { ReactNode } from 'react';
import css from './folding-table.module.css';

/** One column: its heading, and what stands in it for an item. */
export interface Column<T> {
  readonly key: string;
  readonly header: string;
  readonly cell: (item: T) => ReactNode;
  /** The column that names the row; the first where none says so. */
  readonly isName?: boolean;
  readonly align?: 'end';
  /** As wide as what stands in it, and not broken into lines. */
  readonly isFit?: boolean;
  /** Hides the heading from the eye, as above buttons. */
  readonly quietHeader?: boolean;
}

/** A table that folds into one block for each row where there is no room. Its roles are written out: folding takes them away. */
export function FoldingTable<T>({
  label,
  columns,
  items,
  itemKey,
}: {
  readonly label: string;
  readonly columns: readonly Column<T>[];
  readonly items: readonly T[];
  readonly itemKey: (item: T) => string;
}) {
  const nameKey = (columns.find(({ isName }) => isName) ?? columns[0])?.key;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: a table that is laid out as blocks loses its own role
    <table className={css.table} role="table" aria-label={label}>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <thead role="rowgroup">
        {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
        <tr role="row">
          {columns.map(({ key, header, align, quietHeader }) => (
            // biome-ignore lint/a11y/noRedundantRoles: see above
            <th key={key} role="columnheader" scope="col" data-align={align}>
              <span className={quietHeader === true ? css.quiet : undefined}>{header}</span>
            </th>
          ))}
        </tr>
      </thead>
      {/* biome-ignore lint/a11y/noRedundantRoles: see above */}
      <tbody role="rowgroup">
        {items.map((item) => (
          // biome-ignore lint/a11y/noRedundantRoles: see above
          <tr key={itemKey(item)} role="row">
            {columns.map(({ key, header, cell, align, isFit, quietHeader }) => (
              <td
                key={key}
                role={key === nameKey ? 'rowheader' : 'cell'}
                data-name={key === nameKey || undefined}
                data-align={align}
                data-fit={isFit}
                data-quiet={quietHeader || undefined}
              >
                {key === nameKey || quietHeader === true ? null : (
                  <span className={css.label} aria-hidden>
                    {header}
                  </span>
                )}
                <div className={css.value}>{cell(item)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
