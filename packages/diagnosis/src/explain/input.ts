import { errnoName } from './errno.ts';
import { stageNamed } from './stage-names.ts';
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
    readonly text?: string;
    readonly clientError?: string;
  };
  /** Free text instead of `observed`. */
  readonly text?: string;
}

const kinds = ['smtp-reply', 'socket-error', 'tls-error', 'dns-error'] as const;
const modes = ['starttls', 'implicit', 'none', 'unknown'] as const;
type Mode = (typeof modes)[number];

/** What an object of the input says, checked. Throws a `TypeError` with a sentence for people when it is none. */
export function readExplainObject(value: unknown): { id?: string | number; text: string; given: Given } {
  const object = record(value, 'the line');
  const id = object.id;
  const text = object.text;
  const observed = object.observed === undefined ? undefined : record(object.observed, '"observed"');
  const words = observed ? (observed.text ?? (saysSomething(observed) ? '' : undefined)) : text;
  if (typeof words !== 'string')
    throw new TypeError('there is no text: "observed.text" or "text" must be a string');
  const config =
    object.config === undefined || object.config === null ? {} : record(object.config, '"config"');
  const kind = kindNamed(observed?.kind);
  const code = replyCode(observed?.code, kind);
  const errno = code === undefined ? errorName(observed?.code) : undefined;
  const clientError = [errno, stringOf(observed?.clientError)].filter(Boolean).join(' ');
  const stage = stageNamed(object.stage, code !== undefined || kind === 'smtp-reply');
  const enhanced = stringOf(observed?.enhanced);
  const host = stringOf(config.host);
  const port = Number(config.port);
  const tls = modeNamed(config.tls, port);
  const mechanism = stringOf(config.mechanism);
  return {
    ...(typeof id === 'string' || typeof id === 'number' ? { id } : {}),
    text: words,
    given: {
      ...(kind ? { kind } : {}),
      ...(stage ? { stage } : {}),
      ...(code === undefined ? {} : { code }),
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

/** Whether an observation without words has anything else to go by. */
function saysSomething({ code, enhanced, clientError, kind }: Record<string, unknown>): boolean {
  return [code, enhanced, clientError, kind].some((one) => one !== undefined && one !== null && one !== '');
}

/** The TLS mode as settings name it. "TLS" alone means STARTTLS to some programs and implicit TLS to others: the port decides. */
function modeNamed(value: unknown, port: number): Mode | undefined {
  if (typeof value !== 'string') return value === false ? 'none' : undefined;
  const word = value.toLowerCase().trim();
  const exact = modes.find((one) => one === word);
  if (exact) return exact;
  if (/start|explicit|upgrade/.test(word)) return 'starttls';
  if (/implicit|ssl|smtps|wrapper/.test(word)) return 'implicit';
  if (/^(?:no|off|false|plain|clear|insecure|disabled)/.test(word)) return 'none';
  if (word !== 'tls') return undefined;
  return port === 465 ? 'implicit' : 'starttls';
}

function kindNamed(value: unknown): (typeof kinds)[number] | undefined {
  if (typeof value !== 'string') return undefined;
  const word = value.toLowerCase();
  const exact = kinds.find((one) => one === word.replaceAll('_', '-'));
  if (exact) return exact;
  if (/dns|resol/.test(word)) return 'dns-error';
  if (/tls|ssl|cert/.test(word)) return 'tls-error';
  if (/socket|tcp|network|connect|timeout/.test(word)) return 'socket-error';
  return /smtp|reply|response/.test(word) ? 'smtp-reply' : undefined;
}

/** A reply code, 200 to 599. A number that an error object carries is none, whatever its size. */
function replyCode(value: unknown, kind: (typeof kinds)[number] | undefined): number | undefined {
  if (typeof value !== 'number' && !(typeof value === 'string' && /^\s*\d{3}\s*$/.test(value)))
    return undefined;
  const code = Number(value);
  if (!Number.isInteger(code) || code < 200 || code > 599) return undefined;
  return kind === 'dns-error' ? undefined : code;
}

/** The name of a socket, TLS or DNS error: given as such, or by its number. */
function errorName(value: unknown): string | undefined {
  if (typeof value === 'number') return errnoName(value);
  const name = stringOf(value)?.trim();
  return name !== undefined && /^-?\d+$/.test(name) ? errnoName(Number(name)) : name;
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
