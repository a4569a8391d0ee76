/** Says `ready`, waits for the end of its input, so that many can begin at once, then opens a store and closes it again. Says what it has sealed meanwhile, or why it could not. */
import { once } from 'node:events';
import { openStore } from '../../open-store.ts';
import { givenOptions } from './given-options.ts';

console.log('ready');
process.stdin.resume();
await once(process.stdin, 'end');
try {
  const store = await openStore(givenOptions());
  console.log(store.sealer.seal('from another process', 'test/1'));
  await store.close();
} catch (error) {
  console.log(`${(error as { code?: string }).code}: ${(error as Error).message}`);
  process.exitCode = 1;
}
