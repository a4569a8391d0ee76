/** Writes in a transaction, says `holding`, and commits when its input ends. */
import { once } from 'node:events';
import { openStore } from '../../open-store.ts';
import { writeSetting } from '../../queries/write-setting.ts';
import { givenOptions } from './given-options.ts';

const store = await openStore(givenOptions());
await store.transaction(async (trx) => {
  await writeSetting(trx, 'held', true);
  console.log('holding');
  process.stdin.resume();
  await once(process.stdin, 'end');
});
await store.close();
