/** `node packages/console/build/program.ts FOLDER`: builds the console into a folder. */
import { resolve } from 'node:path';
import { buildConsole } from './build-console.ts';

const [, , folder] = process.argv;
if (folder === undefined) throw new Error('which folder?');
await buildConsole(resolve(folder));
