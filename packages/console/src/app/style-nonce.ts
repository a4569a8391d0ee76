import { setNonce } from 'get-nonce';

/**
 * What style elements must carry: the page's policy applies no others. The service makes a new one for each answer. It
 * says nothing about scripts, which may only come from files.
 */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce ?? '';

// For the styles of react-remove-scroll, which Mantine's dialogs use.
setNonce(styleNonce);
