import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { colorSchemeScript } from './build/color-scheme-script.ts';
import { compressedCopies } from './build/compressed-copies.ts';

/** `npx vite packages/console` with POSTROAD_URL set to a running service shows changes at once. */
const service = process.env.POSTROAD_URL ?? 'http://127.0.0.1:8080';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), colorSchemeScript(), compressedCopies()],
  // The service puts a new one into each answer.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    // The oldest that know `light-dark()`, which cannot be written in older words here: the page itself says which it is.
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    outDir: 'dist',
    emptyOutDir: true,
    // Small pictures inside scripts would only make those larger.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  server: { proxy: { '/api': service } },
});
