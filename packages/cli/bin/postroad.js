#!/usr/bin/env node
// The published package holds the build; in the repository the sources run as they are (Node 24 strips the types).
import { existsSync } from 'node:fs';
import module from 'node:module';
import { homedir } from 'node:os';

const source = new URL('../src/main.ts', import.meta.url);
const build = new URL('../dist/chunks/main.js', import.meta.url);
const stripsTypes = process.features.typescript !== undefined && process.features.typescript !== false;

// Node 22 and newer keep the compiled code between runs. In the user's own folder: what lies in a folder that others
// can write to must not be run.
const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
const cache = XDG_CACHE_HOME || LOCALAPPDATA || cacheAtHome();
if (cache !== undefined) module.enableCompileCache?.(`${cache}/postroad`);

function cacheAtHome() {
  try {
    return `${homedir()}/.cache`;
  } catch {
    // A user id without an entry and without HOME, as containers have them.
    return undefined;
  }
}

if (stripsTypes && existsSync(source)) await import(source.href);
else if (existsSync(build)) await import(build.href);
else {
  console.error(
    `postroad: Node ${process.versions.node} cannot run the sources. Run it through npx in this folder (which uses the pinned Node), or build it: npm run build`,
  );
  process.exitCode = 3;
}
