import { join } from 'node:path';
import { build } from 'vite';

/**
 * Builds the console.
 *
 * @param outDir where to; emptied first
 * @returns every file whose code is in the scripts, for the licences
 */
export async function buildConsole(outDir: string): Promise<readonly string[]> {
  // Vite takes it from the environment; under another value React would be the one for development.
  process.env.NODE_ENV = 'production';
  const results = await build({
    configFile: join(import.meta.dirname, '../vite.config.ts'),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  });
  if (!Array.isArray(results) && !('output' in results)) throw new Error('vite watches in place of building');
  return [results]
    .flat()
    .flatMap(({ output }) =>
      output.flatMap((file) =>
        file.type === 'chunk' ? file.moduleIds.map((id) => id.split('?', 1)[0] ?? '') : [],
      ),
    );
}
