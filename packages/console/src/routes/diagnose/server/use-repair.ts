import { type RefObject, useMemo } from 'react';
import type { RepairPlace } from '../../../components/diagnosis/verdict.tsx';
import { diagnoseTexts } from '../../../i18n/diagnose.ts';
import { useTexts } from '../../../i18n/texts.ts';

const fields = [
  'host',
  'port',
  'security',
  'username',
  'password',
  'fromAddress',
  'toAddress',
  'ehloName',
  'ca',
] as const;

/** Leads from a diagnosis to the field of the form in which its cause can be removed. */
export function useRepair(form: RefObject<HTMLFormElement | null>): RepairPlace {
  const t = useTexts(diagnoseTexts).server;
  return useMemo(
    () => ({
      labelOf(field) {
        const known = fields.find((one) => one === field);
        return known === undefined ? undefined : t[known];
      },
      goTo(field) {
        const input = form.current?.querySelector<HTMLElement>(`[name="${field}"]`);
        const fold = input?.closest('details');
        if (fold) fold.open = true;
        input?.focus();
        input?.scrollIntoView({ block: 'center' });
      },
    }),
    [form, t],
  );
}
