import type { Refusal } from '@postroad/smtp';

/** The network policy does not allow a connection. Its message is two whole sentences, fit to be shown. */
export class NetworkRefused extends Error {
  readonly code = 'ENOTPERMITTED';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`${refusal.reason} ${refusal.remedy}`);
    this.name = 'NetworkRefused';
    this.refusal = refusal;
  }
}
