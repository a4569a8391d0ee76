/** Runs one part of the lab in a process of its own: `node part-program.ts ORDER.json`. Says `listening` when it does. */
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createPart } from './parts.ts';
import type { PartOrder } from './start-part.ts';

const [, , file = ''] = process.argv;
const order = JSON.parse(await readFile(file, 'utf8')) as PartOrder;
for (const port of order.ports) {
  const server = createPart(order.part);
  server.listen({ port, host: order.host ?? '::' });
  await once(server, 'listening');
}
process.stdout.write('listening\n');
