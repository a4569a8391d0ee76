import type { Stage } from '../vocabulary.ts';
import { stages } from '../vocabulary.ts';
import type { Given } from './understand.ts';

/** One object of the JSON Lines input, as people and programs write it. */
export interface ExplainObject {
  readonly id?: string | number;
  readonly stage?: string;
  readonly config?: {
    readonly host?: string;
    readonly port?: number | string;
    readonly tls?: string;
    readonly mechanism?: string;
  };
  readonly observed?: {
    readonly kind?: string;
    readonly code?: number | string;
    readonly enhanced?: string;
    readonly text: string;
    readonly clientError?: string;
  };
  /** Free text instead of `observed`. */
  readonly text?: string;
}

const kinds = ['smtp-reply', 'socket-error', 'tls-error', 'dns-error'] as const;
const modes = ['starttls', 'implicit', 'none', 'unknown'] as const;

/** What an object of the input says, checked. Throws a `TypeError` with a sentence for people when it is none. */
export function readExplainObject(value: unknown): { id?: string | number; text: string; given: Given } {
  const object = record(value, 'the line');
  const id = object.id;
  const text = object.text;
  const observed = object.observed === undefined ? undefined : record(object.observed, '"observed"');
  const words = observed ? observed.text : text;
  if (typeof words !== 'string')
    throw new TypeError('there is no text: "observed.text" or "text" must be a string');
  const config =
    object.config === undefined || object.config === null ? {} : record(object.config, '"config"');
  const code = observed?.code;
  const errno = typeof code === 'string' && !/^\d{3}$/.test(code) ? code : undefined;
  const clientError = [errno, stringOf(observed?.clientError)].filter(Boolean).join(' ');
  const kind = kinds.find((one) => one === observed?.kind);
  const stage = stages.find((one) => one === object.stage);
  const enhanced = stringOf(observed?.enhanced);
  const host = stringOf(config.host);
  const port = Number(config.port);
  const tls = modes.find((one) => one === config.tls);
  const mechanism = stringOf(config.mechanism);
  return {
    ...(typeof id === 'string' || typeof id === 'number' ? { id } : {}),
    text: words,
    given: {
      ...(kind ? { kind } : {}),
      ...(stage ? { stage: stage satisfies Stage } : {}),
      ...(code !== undefined && code !== null && !errno && Number(code) >= 200 && Number(code) <= 599
        ? { code: Number(code) }
        : {}),
      ...(enhanced ? { enhanced } : {}),
      ...(clientError ? { clientError } : {}),
      config: {
        ...(host === undefined ? {} : { host }),
        ...(Number.isInteger(port) && port > 0 && port < 65_536 ? { port } : {}),
        ...(tls ? { tls } : {}),
        ...(mechanism ? { mechanism } : {}),
      },
    },
  };
}

function record(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`${what} must be a JSON object`);
  }
  return value as Record<string, unknown>;
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
