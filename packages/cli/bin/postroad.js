#!/usr/bin/env node
// The published package holds the build; in the repository the sources run as they are (Node 24 strips the types).
import { existsSync } from 'node:fs';

const source = new URL('../src/main.ts', import.meta.url);
const build = new URL('../dist/postroad.js', import.meta.url);
const stripsTypes = process.features.typescript !== undefined && process.features.typescript !== false;

if (existsSync(source) && stripsTypes) await import(source.href);
else if (existsSync(build)) await import(build.href);
else {
  console.error(
    `postroad: Node ${process.versions.node} cannot run the sources. Run it through npx in this folder (which uses the pinned Node), or build it: npm run build`,
  );
  process.exitCode = 3;
}
