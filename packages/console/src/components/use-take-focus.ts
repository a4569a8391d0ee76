import { type RefObject, useEffect, useRef } from 'react';

/** Takes the focus to something when it appears, so that whoever waited for it reads on there. It needs `tabIndex={-1}`. */
export function useTakeFocus<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
