import { CloseButton, Text } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { shellTexts } from '../../i18n/shell.ts';
import { useTexts } from '../../i18n/texts.ts';
import { IconAlertTriangle, IconCircleCheck } from './icons.tsx';
import css from './toasts.module.css';

/** `done` is said and goes; `warning` stays until it is closed. */
export type ToastKind = 'done' | 'warning';

interface Toast {
  readonly id: number;
  readonly text: string;
  readonly kind: ToastKind;
}

const SHOWN_MS = 5_000;
let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

function close(id: number): void {
  change(toasts.filter((toast) => toast.id !== id));
}

/** Says that something was done, without being in the way. What somebody must act on belongs into the page. */
export function showToast(text: string, kind: ToastKind = 'done'): void {
  lastId += 1;
  const id = lastId;
  change([...toasts, { id, text, kind }]);
  if (kind === 'done') setTimeout(() => close(id), SHOWN_MS);
}

/** Where they appear; once on the page. */
export function Toasts() {
  const t = useTexts(shellTexts);
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
  return (
    <div className={css.toasts} role="status" aria-live="polite">
      {shown.map(({ id, text, kind }) => (
        <div key={id} className={css.toast} data-kind={kind}>
          {kind === 'done' ? <IconCircleCheck /> : <IconAlertTriangle />}
          <Text size="sm">{text}</Text>
          <CloseButton size="sm" aria-label={t.close} onClick={() => close(id)} />
        </div>
      ))}
    </div>
  );
}
