import { keyFileVersion, readKeyFile } from './key-file.ts';
import type { SealingKey } from './sealing-key.ts';

/** The keys of a process: the first seals, all open. */
export interface KeyRing {
  /** The key that seals now. */
  current(): SealingKey;
  find(id: string): SealingKey | undefined;
  /** All of them, the first first. */
  all(): readonly SealingKey[];
}

/** Keys that stay as they are, from the environment. */
export function fixedKeyRing(keys: readonly [SealingKey, ...SealingKey[]]): KeyRing {
  const [first] = keys;
  return { current: () => first, find: (id) => keys.find((key) => key.id === id), all: () => keys };
}

/**
 * Keys of a file that a rotation may change under a running process. It is looked at before each sealing, which takes
 * microseconds, and read again when it was replaced; likewise when a text needs a key that is not known.
 * A file that has gone or cannot be read any more leaves the keys as they were.
 */
export function keyRingOfFile(file: string, keys: readonly SealingKey[]): KeyRing {
  let known = keys;
  let version: string | undefined;
  const refresh = (): void => {
    try {
      const now = keyFileVersion(file);
      if (now === undefined || now === version) return;
      known = readKeyFile(file) ?? known;
      version = now;
    } catch {
      // As above. The next start says what is wrong with it.
    }
  };
  refresh();
  return {
    current() {
      refresh();
      const [first] = known;
      if (first === undefined) throw new Error('a key file never holds no key');
      return first;
    },
    find(id) {
      const byId = (): SealingKey | undefined => known.find((key) => key.id === id);
      const key = byId();
      if (key !== undefined) return key;
      refresh();
      return byId();
    },
    all() {
      refresh();
      return known;
    },
  };
}
