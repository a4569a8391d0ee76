/** Times and sizes of the control experiments, in milliseconds. They must end before the step they explain would. */

/** RFC 8305 §5: how long the first address has before the next one is tried beside it. */
export const NEXT_ADDRESS_DELAY_MS = 250;
/** A healthy step is long done by then; from here on its explanation is looked for beside it. */
export const CONTROL_AFTER_MS = 1_500;
/** One control connection, handshake and greeting included. */
export const CONTROL_TIMEOUT_MS = 3_000;
/** Addresses of one name that are tried at most. */
export const MAX_ADDRESSES = 8;
/** The ports on which submission is found, in the order in which they are worth suggesting. */
export const SUBMISSION_PORTS = [587, 465, 2525, 25, 2587] as const;
/** Asked only whether the host is alive at all. */
export const WEB_PORT = 443;
/** A person has to open a page, sign in and enter a code (RFC 8628 codes live 10 to 30 minutes). */
export const DEVICE_DEADLINE_MS = 15 * 60_000;
