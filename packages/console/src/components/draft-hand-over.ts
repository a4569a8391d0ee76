import type { Draft } from '@postroad/server/api';

/** Settings on their way from one page to another. In memory alone: an address or the browser's storage would keep the secret. */
let handed: Draft | undefined;

/** Lays settings down for the form that comes next. */
export function handOverDraft(draft: Draft): void {
  handed = draft;
}

/** The settings that were laid down. They stay until the form is done, so that drawing it twice shows the same. */
export function handedOverDraft(): Draft | undefined {
  return handed;
}

/** Forgets them: saved, or left. */
export function forgetHandedOverDraft(): void {
  handed = undefined;
}
