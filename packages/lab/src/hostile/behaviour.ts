import type { Lab } from '../lab.ts';
import type { ScriptedServerOptions } from '../scripted/options.ts';
import { endpointOf, listen, startScriptedServer } from '../scripted/server.ts';
import { type HostileDialogue, playDialogue } from './dialogue.ts';

/** The login every hostile server knows; the password is looked for in every output afterwards. */
export const hostileUser = { name: 'user@example.test', password: 'canary-Xq7!vR2#pL' } as const;

/** One way of being hostile. */
export interface HostileBehaviour {
  /** Kebab-case, unique. */
  readonly id: string;
  /** One sentence: what the server does. */
  readonly title: string;
  /** The client's `--security` that meets it. */
  readonly security: 'none' | 'starttls' | 'implicit';
  /** True when the server never lets the client finish, so that only a limit or the deadline can end it. */
  readonly endless: boolean;
  readonly server:
    | {
        readonly kind: 'scripted';
        readonly options: () => ScriptedServerOptions | Promise<ScriptedServerOptions>;
      }
    | { readonly kind: 'dialogue'; readonly dialogue: () => HostileDialogue }
    /** Sends this over and over, as fast or as slowly as `everyMs` says, for as long as the client listens. */
    | { readonly kind: 'drip'; readonly first: string; readonly again: string; readonly everyMs: number };
}

export interface HostileServer {
  readonly endpoint: string;
  readonly address: string;
  readonly port: number;
  /** Present where the server has a certificate. */
  readonly ca?: string;
}

/** Starts the server of a behaviour. Ends with the lab. */
export async function startHostile(lab: Lab, behaviour: HostileBehaviour): Promise<HostileServer> {
  const { server } = behaviour;
  if (server.kind === 'scripted') {
    const options = await server.options();
    const { endpoint, address, port, files } = await startScriptedServer(lab, {
      users: [hostileUser],
      security: behaviour.security,
      ...options,
    });
    return { endpoint, address, port, ca: files.ca };
  }
  const address = '127.0.0.1';
  const port = await lab.freePort(address);
  await listen(lab, address, port, (socket) => {
    if (server.kind === 'dialogue') {
      void playDialogue(socket, server.dialogue());
      return;
    }
    socket.resume();
    socket.write(Buffer.from(server.first, 'latin1'));
    const again = Buffer.from(server.again, 'latin1');
    const drip = (): void => {
      if (socket.destroyed) return;
      // Waiting for the drain keeps the flood bounded on our side: the client is to be tested, not this machine.
      const flowing = socket.write(again);
      if (server.everyMs > 0) setTimeout(drip, server.everyMs).unref();
      else if (flowing) setImmediate(drip);
      else socket.once('drain', drip);
    };
    drip();
  });
  return { endpoint: endpointOf(address, port), address, port };
}
