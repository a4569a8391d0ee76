import { ActionIcon } from '@mantine/core';
import type { ReactNode } from 'react';
import { IconFilter, IconFilterOff } from '../../components/ui/icons.tsx';
import { systemLogTexts } from '../../i18n/system-log.ts';
import { useTexts } from '../../i18n/texts.ts';
import { attributeAt } from './attributes.ts';
import css from './event-tree.module.css';
import type { Condition } from './filter-expression.ts';

type Path = readonly (string | number)[];

/** What is in an event, as a tree. A value can be asked for, or left out, by the filter. */
export function EventTree({
  value,
  withEmpty,
  onFilter,
}: {
  readonly value: Readonly<Record<string, unknown>>;
  /** Shows what is null as well. */
  readonly withEmpty: boolean;
  readonly onFilter: (condition: Condition) => void;
}) {
  return (
    <div className={css.tree}>
      <Branch value={value} path={[]} withEmpty={withEmpty} onFilter={onFilter} />
    </div>
  );
}

function Branch({
  value,
  path,
  withEmpty,
  onFilter,
}: {
  readonly value: object;
  readonly path: Path;
  readonly withEmpty: boolean;
  readonly onFilter: (condition: Condition) => void;
}) {
  const isList = Array.isArray(value);
  const entries = Object.entries(value).filter(([, one]) => withEmpty || !isEmpty(one));
  return (
    <dl className={css.branch}>
      {entries.map(([key, one]) => {
        const here: Path = [...path, isList ? Number(key) : key];
        const inner = typeof one === 'object' && one !== null && Object.keys(one).length > 0;
        return (
          <div key={key} className={inner ? css.inner : css.leaf}>
            <dt className={css.key}>{isList ? `${Number(key) + 1}.` : key}</dt>
            <dd className={css.value}>
              {inner ? (
                <Branch value={one} path={here} withEmpty={withEmpty} onFilter={onFilter} />
              ) : (
                <Leaf value={one} path={here} onFilter={onFilter} />
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Leaf({
  value,
  path,
  onFilter,
}: {
  readonly value: unknown;
  readonly path: Path;
  readonly onFilter: (condition: Condition) => void;
}): ReactNode {
  const t = useTexts(systemLogTexts).detail;
  if (isEmpty(value)) return <span className={css.empty}>{t.empty}</span>;
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null;
  const text = String(value);
  const attribute = attributeAt(path);
  return (
    <>
      <span className={css.text}>{text}</span>
      {attribute === undefined ? null : (
        <span className={css.actions}>
          <ActionIcon
            size={24}
            variant="subtle"
            color="gray"
            aria-label={t.only(attribute, text)}
            title={t.only(attribute, text)}
            onClick={() => onFilter({ attribute, operator: 'eq', value })}
          >
            <IconFilter size={14} />
          </ActionIcon>
          <ActionIcon
            size={24}
            variant="subtle"
            color="gray"
            aria-label={t.not(attribute, text)}
            title={t.not(attribute, text)}
            onClick={() => onFilter({ attribute, operator: 'ne', value })}
          >
            <IconFilterOff size={14} />
          </ActionIcon>
        </span>
      )}
    </>
  );
}

/** Null, and what has nothing in it but that. */
function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}
