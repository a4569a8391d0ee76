import type { LabNetwork, Side } from './network.ts';

/** Waits until TCP ports are listened on in a namespace, where this process cannot connect. */
export async function waitUntilListening(
  network: LabNetwork,
  side: Side,
  ports: readonly number[],
  log: () => string,
): Promise<void> {
  const deadline = Date.now() + 15_000;
  for (;;) {
    const sockets = await network.run(side, ['ss', '-Hltn']);
    if (ports.every((port) => new RegExp(`:${port}\\s`).test(sockets))) return;
    if (Date.now() > deadline) throw new Error(`nothing listens on ${ports.join(', ')}:\n${sockets}${log()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
