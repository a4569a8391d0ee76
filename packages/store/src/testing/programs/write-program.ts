/** Writes pairs of settings, each pair in a transaction, and says the number of each once it is committed. Never ends. */
import { openStore } from '../../open-store.ts';
import { writeSetting } from '../../queries/write-setting.ts';
import { givenOptions } from './given-options.ts';

const [, , from = '0'] = process.argv;
const store = await openStore(givenOptions());
for (let number = Number(from); ; number += 1) {
  await store.transaction(async (trx) => {
    await writeSetting(trx, `left-${number}`, number);
    await writeSetting(trx, `right-${number}`, number);
  });
  console.log(number);
}
