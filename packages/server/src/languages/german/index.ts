import type { Translations } from '@postroad/diagnosis/languages';
import { arrival } from './arrival.ts';
import { errors } from './errors.ts';
import { refusals } from './refusals.ts';

/** Every sentence of the service in German. The errors come last: their last templates fit much. */
export const german: Translations = { ...refusals, ...arrival, ...errors };
