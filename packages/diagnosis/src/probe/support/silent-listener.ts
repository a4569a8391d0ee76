import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** A port of 127.0.0.1 that answers no SYN, as if a firewall dropped it. */
export interface SilentListener extends AsyncDisposable {
  readonly port: number;
}

/** Listens with the shortest queue and stops itself: whom the kernel does not queue, it does not answer. */
const PROGRAM = `
  const server = require('node:net').createServer();
  server.listen({ host: '127.0.0.1', port: 0, backlog: 1 }, () => {
    process.stdout.write(server.address().port + '\\n', () => process.kill(process.pid, 'SIGSTOP'));
  });`;

/** More than the queue holds; the rest wait for an answer that never comes. */
const QUEUE_FILLERS = 8;

async function connectedOrNot(port: number): Promise<Socket> {
  const socket = connect({ host: '127.0.0.1', port });
  socket.on('error', () => {});
  await Promise.race([once(socket, 'connect'), once(AbortSignal.timeout(300), 'abort')]);
  return socket;
}

/** Opens one; works on Linux, whose kernel drops a SYN when the queue is full. */
export async function openSilentListener(): Promise<SilentListener> {
  const child: ChildProcess = spawn(process.execPath, ['--eval', PROGRAM], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout ?? child, 'data');
  const port = Number(String(line));
  const fillers = await Promise.all(Array.from({ length: QUEUE_FILLERS }, () => connectedOrNot(port)));
  return {
    port,
    async [Symbol.asyncDispose]() {
      for (const socket of fillers) socket.destroy();
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
