import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import css from './field-group.module.css';

/** Fields that belong together, under a word. */
export function FieldGroup({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset className={css.group}>
      <legend className={css.legend}>{legend}</legend>
      <Stack gap="sm">{children}</Stack>
    </fieldset>
  );
}
