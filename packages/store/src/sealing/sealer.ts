import { WrongKey } from '../errors.ts';
import type { KeyRing } from './key-ring.ts';
import { keyIdOf, openWith, sealWith } from './sealing-key.ts';

/** Seals secrets for the database. The context says what a secret belongs to, as `email_servers/<id>`: it opens there only. */
export interface Sealer {
  seal(plain: string, context: string): string;
  /** @throws SealBroken when the text was changed or belongs elsewhere, WrongKey when its key is not at hand */
  open(sealed: string, context: string): string;
}

/** A sealer with these keys. */
export function createSealer(ring: KeyRing): Sealer {
  return {
    seal: (plain, context) => sealWith(ring.current(), plain, context),
    open(sealed, context) {
      const id = keyIdOf(sealed);
      const key = ring.find(id);
      if (key === undefined)
        throw new WrongKey(`A secret of ${context} is sealed under key ${id}, which is not here.`, id);
      return openWith(key, sealed, context);
    },
  };
}
