import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Puts a small script before everything else that sets light or dark before the first paint. A file of its own: the
 * page's policy allows no script inside it.
 */
export function colorSchemeScript(): Plugin {
  const source = readFileSync(join(import.meta.dirname, 'color-scheme.js'), 'utf8');
  const name = `assets/color-scheme-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.js`;
  return {
    name: 'color-scheme-script',
    apply: 'build',
    transformIndexHtml: () => [{ tag: 'script', attrs: { src: `/${name}` }, injectTo: 'head-prepend' }],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: name, source });
    },
  };
}
