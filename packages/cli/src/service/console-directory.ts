import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where the built console lies: beside the built command, or in the repository, where the command may run from its
 * sources. Undefined where it was not built.
 */
export function consoleDirectory(): string | undefined {
  const here = import.meta.dirname;
  return [join(here, 'console'), join(here, '../../../console/dist')].find((folder) =>
    existsSync(join(folder, 'index.html')),
  );
}
