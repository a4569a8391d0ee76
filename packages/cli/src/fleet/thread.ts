/** A thread of `postroad check --file`: checks the rows it is sent, many at a time, and answers each when it is there. */
import { parentPort, workerData } from 'node:worker_threads';
import { Secret } from '@postroad/smtp';
import type { FromThread, ThreadData, ToThread } from './messages.ts';
import { createRowCheck } from './row-check.ts';

const { options, passwords, isTTY } = workerData as ThreadData;
const check = createRowCheck({
  options,
  isTTY,
  passwords: new Map(passwords.map(([key, password]) => [key, new Secret(password)])),
});
const running = new Set<AbortController>();

parentPort?.on('message', (message: ToThread) => {
  if (message === 'stop') {
    for (const controller of running) controller.abort();
    return;
  }
  void run(message.id, message.row);
});

async function run(id: number, row: Exclude<ToThread, 'stop'>['row']): Promise<void> {
  const controller = new AbortController();
  running.add(controller);
  const result = await check(row, controller.signal);
  running.delete(controller);
  const answer: FromThread = controller.signal.aborted ? { id } : { id, result };
  parentPort?.postMessage(answer);
}
