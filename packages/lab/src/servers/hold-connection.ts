import type { Lab } from '../lab.ts';
import { Talk, type TalkOptions } from './talk.ts';

/**
 * Takes a connection of a server that allows few, and keeps it until the lab closes. The server may still count the
 * connection that found it ready: then it answers 421, and the next try comes as soon as that answer is there.
 */
export async function holdConnection(lab: Lab, server: TalkOptions): Promise<void> {
  for (;;) {
    const other = Talk.open(server);
    const greeting = await other.reply().catch(() => '');
    if (greeting.startsWith('220')) {
      lab.onClose('the other connection', async () => other[Symbol.dispose]());
      return;
    }
    other[Symbol.dispose]();
  }
}
