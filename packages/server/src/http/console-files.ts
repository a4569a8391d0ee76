import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** A file of the console as it is sent. */
export interface ConsoleFile {
  readonly bytes: Buffer;
  readonly type: string;
  /** How the bytes are compressed; undefined: not at all. */
  readonly encoding: Encoding | undefined;
}
type Encoding = 'br' | 'gzip';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const suffixes = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

/**
 * Reads a file of the build: the smallest copy that the client takes. The build has compressed them; nothing is
 * compressed here.
 *
 * @param name a name without folders
 * @returns undefined when there is none of that name
 */
export async function readConsoleFile(
  folder: string,
  name: string,
  acceptEncoding: string | undefined,
): Promise<ConsoleFile | undefined> {
  const type = types[extname(name)];
  // No name that leads elsewhere: no separator, and no dot in front.
  if (type === undefined || !/^\w[\w.-]*$/.test(name)) return undefined;
  const file = join(folder, name);
  for (const [encoding, suffix] of suffixes) {
    if (!takes(acceptEncoding, encoding)) continue;
    const bytes = await readIfThere(file + suffix);
    if (bytes !== undefined) return { bytes, type, encoding };
  }
  const bytes = await readIfThere(file);
  return bytes === undefined ? undefined : { bytes, type, encoding: undefined };
}

/** Whether a client takes an encoding (RFC 9110 §12.5.3). */
export function takes(acceptEncoding: string | undefined, encoding: Encoding): boolean {
  const weights = new Map(
    (acceptEncoding ?? '').split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      const q = parameters.find((text) => text.startsWith('q='))?.slice(2);
      return [name, q === undefined ? 1 : Number(q)] as const;
    }),
  );
  return (weights.get(encoding) ?? weights.get('*') ?? 0) > 0;
}

/** The content of a file; undefined when there is none. */
export async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
