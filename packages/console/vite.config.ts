import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { colorSchemeScript } from './build/color-scheme-script.ts';
import { compressedCopies } from './build/compressed-copies.ts';

/** `npx vite packages/console` with POSTROAD_URL set to a running service shows changes at once. */
const service = process.env.POSTROAD_URL ?? 'http://127.0.0.1:8080';

/** Mantine's components that most pages show. */
const components =
  `ActionIcon Alert Anchor Badge Button CloseButton Group Input InputBase List Loader Paper PasswordInput
  Skeleton Stack Text TextInput Title Transition UnstyledButton VisuallyHidden`
    .split(/\s+/)
    .join('|');

/** What every page uses comes in a few files: many small ones take longer. What opens above a page is in none of them. */
const groups = [
  { name: 'framework', test: /node_modules\/(?:react|react-dom|scheduler|@tanstack\/(?!.*virtual)[^/]+)\// },
  { name: 'kit', test: new RegExp(`@mantine/(?:hooks|core/esm/(?:core|components/(?:${components})))/`) },
  { name: 'common', test: /\/console\/src\/(?!.*dialog)/, minShareCount: 8 },
];
/** With `index`, all that runs before the first page is drawn. */
const first = new Set(['index', ...groups.map(({ name }) => name)]);

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
    rolldownOptions: {
      output: {
        codeSplitting: { includeDependenciesRecursively: false, groups },
        // Chromium then compiles the whole file while it comes, beside the page, and not each function when it is called.
        postBanner: ({ name }) => (first.has(name) ? '//# allFunctionsCalledOnLoad' : ''),
      },
    },
  },
  server: { proxy: { '/api': service } },
});
