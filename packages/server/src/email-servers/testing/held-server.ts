import { connect } from 'node:net';
import { createGate } from '@postroad/store/testing';
import type { Lab } from '../../../../lab/src/lab.ts';
import { listen } from '../../../../lab/src/scripted/server.ts';

/** A mail server that keeps whoever connects waiting until the test lets them through to the real one. */
export interface HeldServer {
  readonly port: number;
  /** Somebody has connected and waits. */
  readonly reached: Promise<void>;
  /** Somebody who had connected is gone. */
  readonly left: Promise<void>;
  letThrough(): void;
}

export async function startHeldServer(lab: Lab, target: { readonly port: number }): Promise<HeldServer> {
  const [reached, left, open] = [createGate(), createGate(), createGate()];
  const port = await lab.freePort();
  await listen(lab, '127.0.0.1', port, (socket) => {
    reached.pass();
    socket.once('close', () => left.pass());
    void open.passed.then(() => {
      const onward = connect(target.port, '127.0.0.1');
      onward.on('error', () => socket.destroy());
      socket.on('error', () => onward.destroy());
      socket.pipe(onward).pipe(socket);
    });
  });
  return { port, reached: reached.passed, left: left.passed, letThrough: open.pass };
}
