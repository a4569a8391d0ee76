import { type RefObject, useEffect } from 'react';

/** Takes the focus to the first field that an error is about, so that nobody has to look for it. */
export function useFocusInvalid(form: RefObject<HTMLElement | null>, error: unknown): void {
  useEffect(() => {
    if (error === null || error === undefined) return;
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [error, form]);
}
