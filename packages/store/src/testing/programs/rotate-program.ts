/** Rotates the key. With arguments it kills itself at that step, the n-th time it comes to it: `resealed 2`. */
import { openStore } from '../../open-store.ts';
import { rotateKey } from '../../sealing/rotate-key.ts';
import { givenOptions } from './given-options.ts';

const [, , step, count = '1'] = process.argv;
let left = Number(count);
const store = await openStore(givenOptions());
await rotateKey(store, (now) => {
  if (now !== step) return;
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
});
if (step === 'committed') process.kill(process.pid, 'SIGKILL');
await store.close();
